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
            return try Registry.premises(
                database, where: "id = (\(Registry.occupancySQL("?1", asOf: "?2", knownAt: "?3")))",
                [id, asOf.seconds, (knownAt ?? .end).seconds],
                past: IdentityPast(database, asOf: asOf, knownAt: knownAt ?? .end)
            ).first
        }
    }

    /// The building with an id.
    ///
    /// - Throws: `Problem` when there is none.
    public func premises(id: String) throws -> PremisesEntry {
        try read { database in
            let row = try database.premisesID(id)
            guard let entry = try Registry.premises(database, where: "id = ?1", [row]).first else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "premises \(id)")
            }
            return entry
        }
    }

    /// The buildings of an area and everything in it, or all, in the order of their ids.
    ///
    /// - Parameters:
    ///   - asOf: As they stood then; nil for as they are. A building is never left out.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown area.
    public func premises(
        area: String? = nil, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [PremisesEntry] {
        try read { database in
            if let area { try database.requireArea(area) }
            return try Registry.premises(
                database, where: "?1 IS NULL OR area IN within", [area],
                past: IdentityPast(database, asOf: asOf ?? .end, knownAt: knownAt ?? .end))
        }
    }

    /// The buildings of an area at an address, of a venue if one is given, however spelt.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func premises(inArea area: String, address: String, venue: String?) throws -> [PremisesEntry] {
        try read { database in
            try Registry.premises(
                database, where: "area = ?1 AND addressKey = ?2 AND (?3 IS NULL OR venueKey IS ?3)",
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
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt ?? .end)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(Registry.entryColumns) FROM precinct
                    WHERE id IN (SELECT precinctID FROM occupancy WHERE premisesID = ?1)
                    AND (\(Registry.occupancySQL("precinct.id", asOf: "?2", knownAt: "?3"))) = ?1
                    ORDER BY area, numberKey, number
                    """)
            return try Row.fetchAll(
                statement, arguments: [id, asOf.seconds, (knownAt ?? .end).seconds]
            ).compactMap { try past.entry($0) }.filter { $0.status != .retired }.map(\.reference)
        }
    }

    /// The building of every precinct at a moment, by precinct; for comparing with a whole list.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func occupancies(asOf: Instant, knownAt: Instant? = nil) throws -> [PrecinctReference: String] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT precinct.area, precinct.number, premises.code FROM precinct JOIN premises
                    ON premises.id = (\(Registry.occupancySQL("precinct.id", asOf: "?1", knownAt: "?2")))
                    """,
                arguments: [asOf.seconds, (knownAt ?? .end).seconds])
            var result: [PrecinctReference: String] = [:]
            while let row = try rows.next() {
                result[PrecinctReference(area: row[0], number: row[1])] = row[2]
            }
            return result
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

    static func premises(
        _ database: Database, where condition: String, _ arguments: StatementArguments,
        past: IdentityPast? = nil
    ) throws -> [PremisesEntry] {
        let isWhole = condition.contains("within")
        let sameAs = isWhole ? try externalIDs("premisesID", database) : [:]
        return try Row.fetchAll(
            database,
            sql: """
                \(isWhole ? withinSQL : "") SELECT id, code, address, venue, area, changeID FROM premises
                WHERE \(condition) ORDER BY code
                """,
            arguments: arguments
        ).map { row in
            let now = Premises(id: row[1], address: row[2], venue: row[3])
            return PremisesEntry(
                premises: try past?.premises(row[0], now: now, writtenBy: row[5]) ?? now, area: row[4],
                sameAs: isWhole ? sameAs[row[0]] ?? [] : try externalIDs("premisesID", row[0], database))
        }
    }
}

extension Instant {
    /// After everything.
    static let end = Instant(seconds: .max)
}
