/// How many elements of a kind count for a part of a rule.
public struct ExplainedList: Sendable {
    /// The kind.
    public let kind: String
    /// How many are on record.
    public let listed: Int
    /// How many of them surely count.
    public let sure: Int
    /// How many more may count.
    public let possible: Int
    /// Whether there may be elements that nobody listed.
    public let isOpen: Bool
    /// Who established that the list is whole, or empty.
    public let fact: ExplainedFact
}
