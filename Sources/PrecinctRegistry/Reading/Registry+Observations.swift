import GRDB
public import PrecinctModel

extension Registry {
    /// Everything ever observed of one owner, in the order recorded.
    ///
    /// - Throws: `Problem` for an unknown owner.
    public func observations(of owner: Owner) throws -> [Observation] {
        try read { try $0.observations(of: owner) }
    }

    /// The elements of an owner that anybody ever observed, in the order of kind and id.
    ///
    /// - Parameter kind: Only those of one kind.
    /// - Throws: `Problem` for an unknown owner.
    public func elements(of owner: Owner, kind: String? = nil) throws -> [ElementReference] {
        try read { database in
            let owner = try database.row(of: owner)
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT kind, element FROM observation
                    WHERE \(owner.column) = ?1 AND element <> '*' AND (?2 IS NULL OR kind = ?2)
                    ORDER BY kind, element
                    """,
                arguments: [owner.id, kind]
            ).map { ElementReference(kind: $0[0], id: $0[1]) }
        }
    }
}

extension Database {
    /// Everything ever observed of one owner, in the order recorded.
    func observations(of owner: Owner) throws -> [Observation] {
        let owner = try row(of: owner)
        let statement = try cachedStatement(
            sql: """
                SELECT \(ObservationDecoder.columns) FROM observation WHERE \(owner.column) = ? ORDER BY sequence
                """)
        let rows = try Row.fetchCursor(statement, arguments: [owner.id])
        var result: [Observation] = []
        while let row = try rows.next() { result.append(try ObservationDecoder.observation(row)) }
        return result
    }
}
