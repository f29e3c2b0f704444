public import PrecinctModel

/// Which part of the history is wanted.
public struct HistoryScope: Sendable, Hashable {
    /// Whose history it is.
    public enum Subject: Sendable, Hashable {
        /// That of everything.
        case registry
        /// That of a precinct and of every building it votes or voted in.
        case precinct(PrecinctReference)
        /// That of a building, by its id, and of who moved in and out.
        case premises(String)
    }

    /// Whose history it is.
    public var subject: Subject
    /// Only what was observed of one kind of element.
    public var kind: String?
    /// Only what was observed of one element of that kind, by its id.
    public var element: String?
    /// Only changes recorded at this moment or later.
    public var since: Instant?
    /// Only changes with a smaller number, for turning pages.
    public var before: Int64?
    /// How many changes at most.
    public var limit: Int
    /// How many rows of one change at most; an import can have a million.
    public var rowLimit: Int

    /// Asks for the newest changes of a subject.
    public init(_ subject: Subject, limit: Int = 100, rowLimit: Int = .max) {
        self.subject = subject
        self.limit = limit
        self.rowLimit = rowLimit
    }
}
