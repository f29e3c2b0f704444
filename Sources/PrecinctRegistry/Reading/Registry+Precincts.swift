import GRDB
public import PrecinctModel

extension Registry {
    /// One precinct.
    ///
    /// - Parameters:
    ///   - asOf: As it stood then; nil for as it is.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` when there is none, with near ones, or when it was not there yet.
    public func precinct(
        _ reference: PrecinctReference, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> PrecinctEntry {
        try read { database in
            let id = try database.precinctID(reference)
            let past = try IdentityPast(database, asOf: asOf ?? .end, knownAt: knownAt ?? .end)
            let row = try Row.fetchOne(
                database, sql: "SELECT \(Registry.entryColumns) FROM precinct WHERE id = ?", arguments: [id])
            guard let row, var entry = try past.entry(row) else {
                throw try database.precinctNotYet(reference, id)
            }
            entry.sameAs = try past.externalIDs("precinctID", id)
            return entry
        }
    }

    /// The precincts of an area and everything in it, or all, ordered by area and then as people count.
    ///
    /// - Parameters:
    ///   - asOf: As they stood then; nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown area.
    public func precincts(
        area: String? = nil, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [PrecinctEntry] {
        try read { database in
            let past = try IdentityPast(database, asOf: asOf ?? .end, knownAt: knownAt ?? .end)
            return try PrecinctSelection(database, area: area).entries(database, past)
        }
    }

    /// How many precincts an area, or the whole registry, has.
    ///
    /// - Throws: `Problem` for an unknown area.
    public func precinctCount(area: String? = nil) throws -> Int {
        try read { database in
            if let area { try database.requireArea(area) }
            return try Int.fetchOne(
                database,
                sql: """
                    \(Registry.withinSQL) SELECT count(*) FROM precinct WHERE ?1 IS NULL OR area IN within
                    """,
                arguments: [area]) ?? 0
        }
    }

    /// The precinct with an id in another system, nil when there is none.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func precinct(sameAs external: ExternalID) throws -> PrecinctReference? {
        try read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT area, number FROM precinct WHERE id = (
                        SELECT precinctID FROM externalID
                        WHERE system = ? AND external = ? AND precinctID IS NOT NULL)
                    """,
                arguments: [external.system, external.id]
            ).map { PrecinctReference(area: $0[0], number: $0[1]) }
        }
    }

    /// The areas that lie in the area `?1`, itself included.
    static let withinSQL = """
        WITH RECURSIVE within (code) AS (
            SELECT code FROM area WHERE code = ?1
            UNION SELECT area.code FROM area JOIN within ON area.parent = within.code)
        """

    /// What `IdentityPast.entry` reads.
    static let entryColumns = "id, area, number, name, commission, status, changeID"

    /// The precinct of a row of `entryColumns` as it is.
    static func entry(_ row: Row, sameAs: [ExternalID]) -> PrecinctEntry {
        PrecinctEntry(
            reference: PrecinctReference(area: row[1], number: row[2]), name: row[3], commission: row[4],
            status: PrecinctEntry.Status(rawValue: row[5]) ?? .draft, sameAs: sameAs)
    }

    static func externalIDs(_ column: String, _ id: Int64, _ database: Database) throws -> [ExternalID] {
        try Row.fetchAll(
            database,
            sql: "SELECT system, external FROM externalID WHERE \(column) = ? ORDER BY system",
            arguments: [id]
        ).map { ExternalID(system: $0[0], id: $0[1]) }
    }

    static func externalIDs(_ column: String, _ database: Database) throws -> [Int64: [ExternalID]] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT \(column), system, external FROM externalID WHERE \(column) IS NOT NULL ORDER BY system
                """)
        var result: [Int64: [ExternalID]] = [:]
        while let row = try rows.next() {
            result[row[0], default: []].append(ExternalID(system: row[1], id: row[2]))
        }
        return result
    }
}
