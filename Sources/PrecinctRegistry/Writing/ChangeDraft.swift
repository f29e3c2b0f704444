import Digests
import GRDB
import PrecinctModel

/// A change being written: a link of the hash chain.
///
/// A row's canonical text is its columns through SQLite's `quote()`, comma-separated: what the hash covers
/// is what SQLite keeps, and the spelling is that of SQL literals, which does not change between versions.
struct ChangeDraft {
    let actor: String
    let command: String
    let reason: String?
    private let now: Instant
    /// The seconds that must lie between the change before it and this one.
    private let pause: Int64
    /// Its number; set by `begin`.
    private(set) var id: Int64 = 0
    /// Its moment: now, or that of the change before it if the clock was set back meanwhile, because what
    /// was known at a past moment must stay what it was.
    private(set) var at: Instant
    private var previousHash = ChangeDraft.origin

    /// The state of the registry before it.
    var previous: Revision { Revision(change: id - 1, hash: previousHash) }

    /// What the first change follows.
    static let origin = String(repeating: "0", count: 64)

    init(actor: String, command: String, reason: String?, now: Instant, pause: Int64 = 0) {
        self.actor = actor
        self.command = command
        self.reason = reason
        self.now = now
        self.pause = pause
        at = now
    }

    /// Takes the place after the newest change.
    ///
    /// - Throws: `Problem` for a text that cannot be kept.
    mutating func begin(_ database: Database) throws {
        for text in [actor, command, reason] { try text?.requireWhole() }
        let newest = try Row.fetchOne(
            database, sql: "SELECT id, hash, at FROM change ORDER BY id DESC LIMIT 1")
        id = (newest?[0] ?? 0) + 1
        previousHash = newest?[1] ?? ChangeDraft.origin
        let earliest = newest.map { Instant(seconds: $0[2]).adding(seconds: pause) }
        at = max(now, earliest ?? now)
    }

    /// Hashes what was written and inserts the change; one that wrote nothing leaves no link.
    ///
    /// - Parameter observations: The hash of the observations where it is known already.
    /// - Returns: The state of the registry with this change, nil when there is none.
    @discardableResult
    func seal(_ database: Database, observations: String? = nil) throws -> Revision? {
        let hasWritten = try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM identityChange WHERE changeID = ?1)
                OR EXISTS (SELECT 1 FROM observation WHERE changeID = ?1)
                """,
            arguments: [id])
        guard hasWritten == true else { return nil }
        let columns: StatementArguments = [id, at.seconds, actor, command, reason]
        let header =
            try String.fetchOne(
                database,
                sql:
                    "SELECT quote(?) || ',' || quote(?) || ',' || quote(?) || ',' || quote(?) || ',' || quote(?)",
                arguments: columns) ?? ""
        let hash = try ChangeDraft.hash(
            after: previousHash, header: header, changeID: id, observations: observations, in: database)
        try database.execute(
            sql: """
                INSERT INTO change (id, at, actor, command, reason, previousHash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [id, at.seconds, actor, command, reason, previousHash, hash])
        return Revision(change: id, hash: hash)
    }

    /// The columns of `change` that the hash covers, as canonical text.
    static let headerSQL =
        "quote(id) || ',' || quote(at) || ',' || quote(actor) || ',' || quote(command) || ',' || quote(reason)"

    /// The hash of a change from the hash before it, its own columns and its rows.
    static func hash(
        after previousHash: String, header: String, changeID: Int64, observations known: String? = nil,
        in database: Database
    ) throws -> String {
        let identity = try digest(identitySQL, changeID, database)
        let observations = try known ?? digest(observationSQL, changeID, database)
        return SHA256Digest(of: "\(previousHash)\n\(header)\n\(identity)\n\(observations)\n").hexadecimal
    }

    private static func digest(_ sql: String, _ changeID: Int64, _ database: Database) throws -> String {
        var digest = RowsDigest()
        let rows = try String.fetchCursor(database.cachedStatement(sql: sql), arguments: [changeID])
        while let row = try rows.next() { digest.add(row) }
        return digest.finish()
    }

    /// - Parameter later: columns of later formats, which rows without them leave out, so that their hash
    ///   stays what it was.
    private static func rowSQL(_ table: String, _ columns: [String], later: [String] = []) -> String {
        let text =
            columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
            + later.map { " || iif(\($0) IS NULL, '', ',\($0)=' || quote(\($0)))" }.joined()
        return "SELECT \(text) FROM \(table) WHERE changeID = ? ORDER BY sequence"
    }

    private static let identitySQL = rowSQL("identityChange", ["sequence", "subject", "key", "content"])
    private static let observationSQL = rowSQL(
        "observation",
        [
            "sequence", "precinctID", "premisesID", "kind", "element", "statement", "attribute", "valueType",
            "value", "unit", "tolerance", "entered", "method", "observedAt", "recordedAt", "observer",
            "instrument", "inspection", "reason", "evidence",
        ], later: ["sourceText"])
}
