import GRDB
public import PrecinctModel

extension Registry {
    /// The newest change.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func revision() throws -> Revision {
        try read { try $0.revision() }
    }

    /// The moment of the newest change, which a clock that was set back may not have reached yet.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func newestMoment() throws -> Instant {
        try read { database in
            let at = try Int64.fetchOne(database, sql: "SELECT at FROM change ORDER BY id DESC LIMIT 1")
            return at.map(Instant.init(seconds:)) ?? .beginning
        }
    }
}

extension Database {
    func revision() throws -> Revision {
        let row = try Row.fetchOne(self, sql: "SELECT id, hash FROM change ORDER BY id DESC LIMIT 1")
        return Revision(change: row?[0] ?? 0, hash: row?[1] ?? ChangeDraft.origin)
    }
}
