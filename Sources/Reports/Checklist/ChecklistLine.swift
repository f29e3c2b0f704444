import PrecinctModel

/// A question of an inspection form in words, for tables and for other programs.
public struct ChecklistLine: Sendable {
    /// A value that may be given, with what it means.
    public struct Choice: Sendable, Hashable {
        /// What tables take whatever the language.
        public let id: String
        /// What people read.
        public let label: String
    }

    /// The number on paper.
    public let number: Int
    /// The element as tables name it: `ramp/main`, `ramp/?1`, `votingRoom`; of a whole list its kind alone.
    public let element: String
    /// The attribute's id, or `list`, `present`, `id` or `of`.
    public let attribute: String
    /// The question.
    public let label: String
    /// How to find the answer.
    public let howTo: String
    /// The unit of a bare number, as tables take it.
    public let unit: String
    /// The values that may be given; empty where anything of its type may.
    public let choices: [Choice]
    /// The usual range of a number in words.
    public let range: String
    /// What is known so far.
    public let known: String
    /// How old that is and whether it still counts.
    public let knownAge: String
    /// What waits for the answer, in words.
    public let urgency: String

    /// The values that may be given, in one line of words.
    public var allowed: String {
        choices.isEmpty
            ? range
            : choices.map { $0.id == $0.label ? $0.id : "\($0.label) (\($0.id))" }.joined(separator: "; ")
    }
}

extension Checklist.Row {
    /// The element as tables name it.
    public var elementName: String { element.id == "*" ? element.kind : element.description }
}
