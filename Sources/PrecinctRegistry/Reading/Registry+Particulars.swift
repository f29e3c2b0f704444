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
                        SELECT \(IdentityPast.precinctColumns) FROM precinct WHERE id IN (
                            SELECT precinct.id FROM json_each(?1) AS a JOIN json_each(?2) AS n ON a.key = n.key
                            CROSS JOIN precinct ON precinct.area = a.value AND precinct.number = n.value)
                        """),
                arguments: [areas, numbers])
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let sameAs = try past.externalIDs("precinctID", rows.map { $0[0] })
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
    /// - Parameters:
    ///   - asOf: As they stood then; nil for as they are.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` when the database cannot be read.
    public func premises(
        ids: Set<String>, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [String: PremisesEntry] {
        let list = try JSONList.encode(ids.sorted())
        return try read { database in
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let entries = try past.premises(
                where: "code IN (SELECT value FROM json_each(?))", [list])
            return Dictionary(
                entries.map { ($0.premises.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }
}
