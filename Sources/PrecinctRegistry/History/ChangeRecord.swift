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
}

extension ChangeRecord {
    /// The columns it reads from `change`.
    static let columns = "id, at, actor, command, reason, hash"

    /// Reads records from a statement that selects `columns`.
    static func fetch(
        _ database: Database, sql: String, arguments: StatementArguments
    ) throws -> [ChangeRecord] {
        try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
            ChangeRecord(
                id: row[0], at: Instant(seconds: row[1]), actor: row[2], command: row[3], reason: row[4],
                hash: row[5])
        }
    }
}
