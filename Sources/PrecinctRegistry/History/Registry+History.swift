import GRDB
public import PrecinctModel

extension Registry {
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
