import GRDB

extension Registry {
    /// The newest change.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func revision() throws -> Revision {
        try read { try $0.revision() }
    }
}

extension Database {
    func revision() throws -> Revision {
        let row = try Row.fetchOne(self, sql: "SELECT id, hash FROM change ORDER BY id DESC LIMIT 1")
        return Revision(change: row?[0] ?? 0, hash: row?[1] ?? ChangeDraft.origin)
    }
}
