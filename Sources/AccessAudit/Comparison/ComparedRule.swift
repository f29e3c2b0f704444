/// One rule about one element by two groups of packs.
public struct ComparedRule: Sendable {
    /// The id that the rules of both groups share.
    public let rule: String
    /// The element, nil for the precinct.
    public let element: String?
    /// The first group.
    public let left: ComparedSide
    /// The second group.
    public let right: ComparedSide
    /// In what they differ, in the order of the cases; it may be something that changes no outcome.
    public let differences: [RuleDifference]

    /// Whether both judge it and come to the same outcome.
    public var isSameOutcome: Bool {
        guard let first = left.lead, let second = right.lead else { return false }
        return first.outcome == second.outcome
    }
}
