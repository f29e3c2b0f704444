public import PrecinctModel

/// A fact, or a list's end, that was not known and some value of which can change the result.
public struct Leaf: Sendable, Hashable {
    /// What is meant.
    public enum Subject: Sendable, Hashable {
        /// A slot of an element, both by number.
        case fact(kind: Int, element: Int, slot: Int)
        /// Whether an element is there.
        case presence(kind: Int, element: Int)
        /// Whether a kind's list is whole.
        case list(kind: Int)
        /// The instrument.
        case law
    }

    /// What is meant.
    public let subject: Subject
    /// Why it is not known.
    public let causes: Causes
}
