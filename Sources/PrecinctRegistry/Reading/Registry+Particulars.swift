import GRDB
public import PrecinctModel

extension Registry {
    /// The entries of some precincts, which dossiers do not carry: status, commission, ids in other systems.
    ///
    /// Two queries serve any number of precincts; those there are not are left out.
    /// - Parameters:
    ///   - asOf: As they stood then; nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` when the database cannot be read.
    public func entries(
        of precincts: [PrecinctReference], asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [PrecinctReference: PrecinctEntry] {
        let areas = try JSONList.encode(precincts.map(\.area))
        let numbers = try JSONList.encode(precincts.map(\.number))
        return try read { database in
            let rows = try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT \(Registry.entryColumns) FROM precinct WHERE id IN (
                            SELECT precinct.id FROM json_each(?1) AS a JOIN json_each(?2) AS n ON a.key = n.key
                            CROSS JOIN precinct ON precinct.area = a.value AND precinct.number = n.value)
                        """),
                arguments: [areas, numbers])
            let sameAs = try Registry.externalIDs("precinctID", rows.map { $0[0] }, database)
            let past = try IdentityPast(database, asOf: asOf ?? .end, knownAt: knownAt ?? .end)
            let entries = try rows.compactMap { row -> PrecinctEntry? in
                guard var entry = try past.entry(row) else { return nil }
                entry.sameAs = sameAs[row[0]] ?? []
                return entry
            }
            return Dictionary(
                entries.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The entries of some buildings: their areas and ids in other systems.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func premises(ids: Set<String>) throws -> [String: PremisesEntry] {
        let list = try JSONList.encode(ids.sorted())
        return try read { database in
            let rows = try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT id, code, address, venue, area FROM premises
                        WHERE code IN (SELECT value FROM json_each(?1))
                        """),
                arguments: [list])
            let sameAs = try Registry.externalIDs("premisesID", rows.map { $0[0] }, database)
            let entries = rows.map { row in
                PremisesEntry(
                    premises: Premises(id: row[1], address: row[2], venue: row[3]), area: row[4],
                    sameAs: sameAs[row[0]] ?? [])
            }
            return Dictionary(
                entries.map { ($0.premises.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How many precincts of an area, or of all, have one of some statuses.
    ///
    /// - Parameters:
    ///   - asOf: By the states they had then; nil for those they have.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown area.
    public func precinctCount(
        area: String?, statuses: Set<PrecinctEntry.Status>, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> Int {
        let wanted = try JSONList.encode(statuses.map(\.rawValue).sorted())
        return try read { database in
            let past = try IdentityPast(database, asOf: asOf ?? .end, knownAt: knownAt ?? .end)
            guard past.horizon == .max else {
                let selection = try PrecinctSelection(database, area: area, statuses: statuses)
                return try selection.entries(database, past).count
            }
            if let area { try database.requireArea(area) }
            return try Int.fetchOne(
                database,
                sql: """
                    \(Registry.withinSQL) SELECT count(*) FROM precinct
                    WHERE (?1 IS NULL OR area IN within) AND status IN (SELECT value FROM json_each(?2))
                    """,
                arguments: [area, wanted]) ?? 0
        }
    }

    private static func externalIDs(_ column: String, _ ids: [Int64], _ database: Database) throws
        -> [Int64: [ExternalID]]
    {
        guard !ids.isEmpty else { return [:] }
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(column), system, external FROM externalID
                    WHERE \(column) IN (SELECT value FROM json_each(?1)) ORDER BY system
                    """),
            arguments: ["[\(ids.map(String.init).joined(separator: ","))]"])
        var result: [Int64: [ExternalID]] = [:]
        while let row = try rows.next() {
            result[row[0], default: []].append(ExternalID(system: row[1], id: row[2]))
        }
        return result
    }
}
