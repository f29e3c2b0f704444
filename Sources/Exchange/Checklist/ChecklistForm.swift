public import PrecinctModel
public import Wording

/// An inspection form that was filled in, before anything is compared with a registry.
public struct ChecklistForm: Sendable {
    /// One row that says something.
    public struct Answer: Sendable {
        /// What a row came to.
        public enum Outcome: Sendable {
            /// It establishes something.
            case observed(Observation)
            /// Somebody tried to look and could not: nothing is established.
            case couldNotLook
            /// It cannot be taken, and why.
            case refused([Problem])
        }

        /// The line of the row, from 1; nil for a row that is missing.
        public var line: Int?
        /// The element.
        public var element: String
        /// The attribute.
        public var attribute: String
        /// What the row came to.
        public var outcome: Outcome
        /// Whether its element is said to be a new one.
        public var isNew = false
        /// What to think about, though the row is taken.
        public var remarks: [Message] = []
        /// The note beside the answer.
        public var note: String?

        /// Takes a row.
        init(line: Int?, element: String, attribute: String, outcome: Outcome, note: String?) {
            self.line = line
            self.element = element
            self.attribute = attribute
            self.outcome = outcome
            self.note = note
        }

        /// The fact as a command line names it.
        public var fact: String { "\(element).\(attribute)" }
    }

    /// The precinct as the form names it.
    public var precinct = ""
    /// Who looked.
    public var inspector = ""
    /// When.
    public var observedAt: Instant?
    /// The name of the visit.
    public var inspection = ""
    /// What is wrong with the circumstances; then no answer can be taken.
    public var problems: [Problem] = []
    /// The rows that say something, in the order of the form.
    public var answers: [Answer] = []
    /// Columns of the table that nothing reads.
    public var ignoredColumns: [String] = []
}
