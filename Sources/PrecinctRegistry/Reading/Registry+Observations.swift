import GRDB
public import PrecinctModel

extension Registry {
    /// What was observed of a precinct and of the building it votes in at a moment, in the order recorded.
    ///
    /// - Parameters:
    ///   - asOf: Only what was observed by then.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct.
    public func observations(
        of precinct: PrecinctReference, upTo asOf: Instant, knownAt: Instant? = nil
    ) throws -> [Observation] {
        try read { database in
            let id = try database.precinctID(precinct)
            return try database.observations(
                where: """
                    (precinctID = ?1 OR premisesID = (\(occupancySQL("?1", asOf: "?2", knownAt: "?3"))))
                    AND observedAt <= ?2 AND recordedAt <= ?3 AND \(Registry.hasArrivedSQL("?2"))
                    """,
                [id, asOf.seconds, (knownAt ?? .end).seconds])
        }
    }

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
            let (column, id) = try database.row(of: owner)
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT kind, element FROM observation
                    WHERE \(column) = ?1 AND element <> '*' AND (?2 IS NULL OR kind = ?2)
                    ORDER BY kind, element
                    """,
                arguments: [id, kind]
            ).map { ElementReference(kind: $0[0], id: $0[1]) }
        }
    }

    /// Tells whether anybody ever observed an element.
    ///
    /// - Throws: `Problem` for an unknown owner.
    public func elementExists(_ element: ElementReference, of owner: Owner) throws -> Bool {
        try read { database in
            let (column, id) = try database.row(of: owner)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM observation WHERE \(column) = ? AND kind = ? AND element = ?)
                    """)
            return try Bool.fetchOne(statement, arguments: [id, element.kind, element.id]) ?? false
        }
    }

    /// How many observations the registry holds.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func observationCount() throws -> Int {
        // Nothing is ever deleted, so the newest number is the count; `verify` holds it to that.
        try read { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM observation") ?? 0 }
    }

    private func occupancySQL(_ precinctID: String, asOf: String, knownAt: String) -> String {
        Registry.occupancySQL(precinctID, asOf: asOf, knownAt: knownAt)
    }
}

extension Database {
    /// Everything ever observed of one owner, in the order recorded.
    func observations(of owner: Owner) throws -> [Observation] {
        let (column, id) = try row(of: owner)
        return try observations(where: "\(column) = ?1", [id])
    }

    /// The column and row of an owner.
    func row(of owner: Owner) throws -> (column: String, id: Int64) {
        switch owner {
        case .precinct(let reference): ("precinctID", try precinctID(reference))
        case .premises(let code): ("premisesID", try premisesID(code))
        }
    }

    fileprivate func observations(
        where condition: String, _ arguments: StatementArguments
    ) throws -> [Observation] {
        let statement = try cachedStatement(
            sql: "SELECT \(ObservationDecoder.columns) FROM observation WHERE \(condition) ORDER BY sequence")
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var result: [Observation] = []
        while let row = try rows.next() { result.append(try ObservationDecoder.observation(row)) }
        return result
    }
}
