import GRDB
import PrecinctModel

/// Identity rows as they stood as of a moment, as far as was known at another.
///
/// Names, addresses and states carry no date of their own: a change of one counts from the moment it was
/// recorded. What is asked about a time before a row was first recorded is answered by what it first was.
struct IdentityPast {
    /// What a row was.
    enum State {
        /// What it still is.
        case unchanged
        /// Something that was recorded by then.
        case was(IdentityContent)
        /// Something that was recorded only afterwards, though by the moment of knowledge.
        case onlyLater(IdentityContent)
        /// Nothing was known of it.
        case unheard
    }

    let database: Database
    let asOf: Instant
    let knownAt: Instant
    /// The newest change that counts.
    let horizon: Int64
    /// The newest change that was known.
    let knowledge: Int64

    init(_ database: Database, asOf: Instant, knownAt: Instant) throws {
        self.database = database
        self.asOf = asOf
        self.knownAt = knownAt
        knowledge = try database.newestChange(upTo: knownAt)
        horizon = asOf < knownAt ? try database.newestChange(upTo: asOf) : knowledge
    }

    /// What a row was.
    ///
    /// - Parameter changeID: The change that last wrote the row.
    func state(_ subject: String, _ key: String, writtenBy changeID: Int64) throws -> State {
        if changeID <= horizon { return .unchanged }
        let traces = """
            SELECT content, changeID FROM identityChange
            WHERE subject = ? AND key = ? AND changeID <= ? ORDER BY sequence
            """
        let before = try database.cachedStatement(sql: traces + " DESC LIMIT 1")
        if let row = try Row.fetchOne(before, arguments: [subject, key, horizon]) {
            return .was(try IdentityContent(json: row[0]))
        }
        let first = try database.cachedStatement(sql: traces + " LIMIT 1")
        if let row = try Row.fetchOne(first, arguments: [subject, key, knowledge]) {
            return .onlyLater(try IdentityContent(json: row[0]))
        }
        return .unheard
    }
}

extension Database {
    /// The number of the newest change recorded by a moment; no bound when nothing was recorded after it, so
    /// that a change still being written counts.
    fileprivate func newestChange(upTo moment: Instant) throws -> Int64 {
        let sql = "SELECT id, at FROM change ORDER BY id DESC"
        let rows = try Row.fetchCursor(cachedStatement(sql: sql))
        var isNewest = true
        while let row = try rows.next() {
            if row[1] <= moment.seconds { return isNewest ? .max : row[0] }
            isNewest = false
        }
        return 0
    }
}
