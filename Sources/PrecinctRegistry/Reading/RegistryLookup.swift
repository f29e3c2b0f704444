import GRDB
public import PrecinctModel

/// What an import asks of a registry, many things at a time and all of one state.
public struct RegistryLookup {
    let past: IdentityPast

    init(_ database: Database) {
        past = IdentityPast(present: database)
    }

    /// A precinct with the building it votes in.
    public struct KnownPrecinct: Sendable {
        /// The precinct.
        public let entry: PrecinctEntry
        /// The id of the building it voted in at the moment asked for.
        public let premises: String?
        /// The id of the building it votes in at present.
        public let current: String?
    }

    /// The areas by code.
    public func areas() throws -> [String: Area] {
        Dictionary(uniqueKeysWithValues: try past.areas().map { ($0.code, $0) })
    }

    /// The commissions by id.
    public func commissions() throws -> [String: Commission] {
        Dictionary(uniqueKeysWithValues: try past.commissions().map { ($0.id, $0) })
    }

    /// Of some ids in other systems the precincts that have them.
    public func precincts(sameAs external: [ExternalID]) throws -> [ExternalID: PrecinctReference] {
        try holders(
            of: external,
            """
            SELECT external, area, number FROM externalID JOIN precinct ON precinct.id = precinctID
            WHERE system = ? AND external IN (SELECT value FROM json_each(?)) AND precinctID IS NOT NULL
            """
        ) { PrecinctReference(area: $0[1], number: $0[2]) }
    }

    /// Of some ids in other systems the ids of the buildings that have them.
    public func premises(sameAs external: [ExternalID]) throws -> [ExternalID: String] {
        try holders(
            of: external,
            """
            SELECT external, code FROM externalID JOIN premises ON premises.id = premisesID
            WHERE system = ? AND external IN (SELECT value FROM json_each(?)) AND premisesID IS NOT NULL
            """
        ) { $0[1] }
    }

    private func holders<Holder>(of external: [ExternalID], _ sql: String, _ holder: (Row) -> Holder) throws
        -> [ExternalID: Holder]
    {
        var found: [ExternalID: Holder] = [:]
        for (system, ids) in Dictionary(grouping: external, by: \.system) {
            let rows = try Row.fetchAll(
                database.cachedStatement(sql: sql),
                arguments: [system, JSONList.encode(ids.map(\.id))])
            for row in rows { found[ExternalID(system: system, id: row[0])] = holder(row) }
        }
        return found
    }

    /// How many precincts in use each area has.
    public func precinctCounts() throws -> [String: Int] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT area, count(*) FROM precinct WHERE status <> 'retired' GROUP BY area")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// The precincts in use of an area, in the order people count.
    public func precinctsInUse(in area: String) throws -> [PrecinctEntry] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT \(IdentityPast.precinctColumns) FROM precinct WHERE area = ? AND status <> 'retired'
                ORDER BY numberKey, number
                """,
            arguments: [area]
        ).compactMap { try past.entry($0) }
    }

    /// Of some numbers of an area those the registry has, as of a moment and of the present one.
    public func precincts(_ numbers: [String], in area: String, asOf: Instant, now: Instant) throws
        -> [String: KnownPrecinct]
    {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(IdentityPast.precinctColumns), (
                    SELECT code FROM premises WHERE premises.id = (
                        \(Registry.occupancySQL("precinct.id", asOf: "?3", knownAt: "?4")))), (
                    SELECT code FROM premises WHERE premises.id = (
                        \(Registry.occupancySQL("precinct.id", asOf: "?5", knownAt: "?4"))))
                FROM precinct WHERE area = ?1 AND number IN (SELECT value FROM json_each(?2))
                """)
        let rows = try Row.fetchAll(
            statement,
            arguments: [
                area, try JSONList.encode(numbers), asOf.seconds, Instant.end.seconds, now.seconds,
            ])
        let sameAs = try past.externalIDs("precinctID", rows.map { $0[0] })
        var known: [String: KnownPrecinct] = [:]
        for row in rows {
            guard var entry = try past.entry(row) else { continue }
            entry.sameAs = sameAs[row[0]] ?? []
            known[entry.reference.number] = KnownPrecinct(
                entry: entry, premises: row[7], current: row[8])
        }
        return known
    }

    /// The building with an id.
    public func premises(id: String) throws -> PremisesEntry? {
        try past.premises(where: "code = ?", [id]).first
    }

    /// The buildings of an area at an address, whatever their venue.
    ///
    /// - Parameter addressKey: The key two spellings of one address share.
    public func premises(inArea area: String, addressKey: String) throws -> [PremisesEntry] {
        try past.premises(where: "area = ? AND addressKey = ?", [area, addressKey])
    }

    /// Everything ever observed of some precincts of an area, by number.
    public func observations(ofPrecincts numbers: [String], in area: String) throws -> [String: [Observation]]
    {
        try observations(
            """
            SELECT \(ObservationDecoder.columns), number FROM observation JOIN precinct ON precinct.id = precinctID
            WHERE precinctID IN (
                SELECT id FROM precinct WHERE area = ?2 AND number IN (SELECT value FROM json_each(?1)))
            """, [try JSONList.encode(numbers), area])
    }

    /// Everything ever observed of some buildings, by id.
    public func observations(ofPremises ids: [String]) throws -> [String: [Observation]] {
        guard !ids.isEmpty else { return [:] }
        return try observations(
            """
            SELECT \(ObservationDecoder.columns), code FROM observation JOIN premises ON premises.id = premisesID
            WHERE premisesID IN (SELECT id FROM premises WHERE code IN (SELECT value FROM json_each(?1)))
            """, [try JSONList.encode(ids)])
    }

    /// The moment at which a file of the same content was imported last.
    public func lastImport(sha256: String) throws -> Instant? {
        try Int64.fetchOne(
            database,
            sql: """
                SELECT at FROM importedFile JOIN change ON change.id = changeID
                WHERE sha256 = ? ORDER BY changeID DESC LIMIT 1
                """,
            arguments: [sha256]
        ).map { Instant(seconds: $0) }
    }

    private var database: Database { past.database }

    private func observations(_ sql: String, _ arguments: StatementArguments) throws -> [String:
        [Observation]]
    {
        let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        var result: [String: [Observation]] = [:]
        while let row = try rows.next() {
            result[row[ObservationDecoder.columnCount], default: []].append(
                try ObservationDecoder.observation(row))
        }
        return result
    }
}

extension Registry {
    /// Hands over what an import may ask, all of one state.
    ///
    /// - Throws: `Problem` when the database cannot be read, and what the body throws.
    public func lookUp<Value>(_ body: (RegistryLookup) throws -> Value) throws -> Value {
        try read { try body(RegistryLookup($0)) }
    }
}

extension RegistryTransaction {
    /// What an import may ask while it writes; it sees what was written so far.
    public var lookup: RegistryLookup { RegistryLookup(database) }
}
