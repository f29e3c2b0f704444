import GRDB
public import PrecinctModel

extension Registry {
    /// The building a precinct votes in at a moment, as it stood then; nil when nobody said.
    ///
    /// - Parameter knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct.
    public func premises(
        of precinct: PrecinctReference, asOf: Instant, knownAt: Instant? = nil
    ) throws -> PremisesEntry? {
        try read { database in
            let id = try database.precinctID(precinct)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            return try past.premises(
                where: "id = (\(Registry.occupancySQL("?1", asOf: "?2", knownAt: "?3")))",
                [id, past.asOf.seconds, past.knownAt.seconds]
            ).first
        }
    }

    /// The building with an id, nil when there is none.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func premises(id: String) throws -> PremisesEntry? { try premises(ids: [id])[id] }

    /// The buildings of an area at an address, of a venue if one is given, however spelt.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func premises(inArea area: String, address: String, venue: String?) throws -> [PremisesEntry] {
        try read { database in
            try IdentityPast(present: database).premises(
                where: "area = ?1 AND addressKey = ?2 AND (?3 IS NULL OR venueKey IS ?3)",
                [
                    area, Premises.joiningKey(address: address), venue.map(Premises.joiningKey(venue:)),
                ])
        }
    }

    /// The precincts that vote in a building at a moment, without the retired ones, ordered as people count.
    ///
    /// - Throws: `Problem` for an unknown building.
    public func precinctsSharing(
        _ premises: String, asOf: Instant, knownAt: Instant? = nil
    ) throws -> [PrecinctReference] {
        try read { database in
            let id = try database.premisesID(premises)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(IdentityPast.precinctColumns) FROM precinct
                    WHERE id IN (SELECT precinctID FROM occupancy WHERE premisesID = ?1)
                    AND (\(Registry.occupancySQL("precinct.id", asOf: "?2", knownAt: "?3"))) = ?1
                    ORDER BY area, numberKey, number
                    """)
            return try Row.fetchAll(
                statement, arguments: [id, past.asOf.seconds, past.knownAt.seconds]
            ).compactMap { try past.entry($0) }.filter { $0.status != .retired }.map(\.reference)
        }
    }

    /// Selects the row of the building a precinct votes in; the latest move counts, of equals the last said.
    static func occupancySQL(_ precinctID: String, asOf: String, knownAt: String) -> String {
        """
        SELECT premisesID FROM occupancy
        WHERE precinctID = \(precinctID) AND since <= \(asOf) AND recordedAt <= \(knownAt)
        ORDER BY since DESC, sequence DESC LIMIT 1
        """
    }
}
