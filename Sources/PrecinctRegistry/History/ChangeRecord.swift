import GRDB
public import PrecinctModel

/// One change of the history.
public struct ChangeRecord: Sendable, Hashable {
    /// Its number, from 1.
    public let id: Int64
    /// When it was recorded.
    public let at: Instant
    /// Who is responsible.
    public let actor: String
    /// What was done.
    public let command: String
    /// Why.
    public let reason: String?
    /// The link of the hash chain.
    public let hash: String
    /// How many observations it recorded; nil where they were not counted.
    public let observations: Int?
    /// How many rows of areas, precincts, premises and media it wrote; nil where they were not counted.
    public let identityRows: Int?
}

extension ChangeRecord {
    /// The columns it reads from `change`.
    static let columns = "id, at, actor, command, reason, hash"
    /// The same with its rows counted, of which an import can have millions.
    static let countedColumns = """
        \(columns),
        (SELECT count(*) FROM observation WHERE changeID = change.id),
        (SELECT count(*) FROM identityChange WHERE changeID = change.id)
        """

    /// Reads records from a statement that selects `columns` or `countedColumns`.
    static func fetch(
        _ database: Database, sql: String, arguments: StatementArguments
    ) throws -> [ChangeRecord] {
        try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            ChangeRecord(
                id: row[0], at: Instant(seconds: row[1]), actor: row[2], command: row[3], reason: row[4],
                hash: row[5], observations: row.count > 6 ? row[6] : nil,
                identityRows: row.count > 6 ? row[7] : nil)
        }
    }
}
