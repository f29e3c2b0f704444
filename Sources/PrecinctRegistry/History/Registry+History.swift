import GRDB
public import PrecinctModel

extension Registry {
    /// The changes from the newest back.
    ///
    /// - Parameter before: Only changes with a smaller number, for turning pages.
    /// - Throws: `Problem` when the database cannot be read.
    public func changes(before: Int64? = nil, limit: Int = 100) throws -> [ChangeRecord] {
        try read { database in
            try ChangeRecord.fetch(
                database,
                sql: """
                    SELECT \(ChangeRecord.countedColumns) FROM change WHERE id < ? ORDER BY id DESC LIMIT ?
                    """,
                arguments: [before ?? .max, limit])
        }
    }

    /// The changes of a scope from the newest back, with what each made of it: every observation with the one
    /// it found there, every identity row before and after.
    ///
    /// - Throws: `Problem` for an unknown precinct or building.
    public func history(_ scope: HistoryScope, vocabulary: Vocabulary) throws -> [HistoryEntry] {
        try read { database in
            var reader = try HistoryReader(database, scope, vocabulary)
            return try reader.entries()
        }
    }
}
