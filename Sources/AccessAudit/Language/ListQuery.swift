/// The elements of a kind that satisfy a filter.
public struct ListQuery: Sendable {
    /// The number of the kind.
    let kind: Int
    /// Whether only elements that belong to the rule's own element count.
    let isOfThis: Bool
    /// The condition an element must satisfy, evaluated with the element as the innermost frame.
    let filter: Condition?
}
