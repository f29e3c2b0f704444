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

    /// Looks back from a moment; nil for the end of time.
    init(_ database: Database, asOf: Instant? = nil, knownAt: Instant? = nil) throws {
        self.database = database
        self.asOf = asOf ?? .end
        self.knownAt = knownAt ?? .end
        knowledge = try database.newestChange(upTo: self.knownAt)
        horizon = self.asOf < self.knownAt ? try database.newestChange(upTo: self.asOf) : knowledge
    }

    /// Sees what was known, whatever the moment it counts from, for rows that carry days of their own.
    init(knowing past: IdentityPast) {
        database = past.database
        (asOf, knownAt, horizon, knowledge) = (.end, past.knownAt, past.knowledge, past.knowledge)
    }

    /// Sees every row as it is.
    init(present database: Database) {
        self.database = database
        (asOf, knownAt, horizon, knowledge) = (.end, .end, .max, .max)
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

    /// What a row was, where it does not matter whether it was recorded by then or only afterwards; nil when
    /// nothing was known of it.
    func value<Value>(
        _ subject: String, _ key: String, writtenBy changeID: Int64, now: Value,
        then: (IdentityContent) throws -> Value
    ) throws -> Value? {
        switch try state(subject, key, writtenBy: changeID) {
        case .unchanged: now
        case .was(let content), .onlyLater(let content): try then(content)
        case .unheard: nil
        }
    }
}

extension Database {
    /// The number of the newest change recorded by a moment; no bound when nothing was recorded after it, so
    /// that a change still being written counts.
    ///
    /// - Complexity: O(log n) searches by number, because changes are recorded in the order of their moments.
    fileprivate func newestChange(upTo moment: Instant) throws -> Int64 {
        if moment == .end { return .max }
        let statement = try cachedStatement(
            sql: "SELECT id, at FROM change WHERE id <= ? ORDER BY id DESC LIMIT 1")
        guard let newest = try Row.fetchOne(statement, arguments: [Int64.max]) else { return 0 }
        if newest[1] <= moment.seconds { return .max }
        // No change up to `before` is later than the moment, `after` is.
        var (before, after): (Int64, Int64) = (0, newest[0])
        while after - before > 1 {
            let middle = before + (after - before) / 2
            if let row = try Row.fetchOne(statement, arguments: [middle]), row[1] > moment.seconds {
                after = row[0]
            } else {
                before = middle
            }
        }
        return before
    }
}
