/// Where a fact stands when a rule is evaluated: whose element, and which slot.
public struct FactPath: Sendable, Hashable {
    /// Whose element is meant.
    public enum Scope: Sendable, Hashable {
        /// The element at a depth of the nested lists: 0 is the rule's own.
        case frame(Int)
        /// The only element of a single kind.
        case single
    }

    /// Whose element is meant.
    public let scope: Scope
    /// The number of the kind.
    public let kind: Int
    /// The number of the attribute within the kind.
    public let slot: Int
}
