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
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let statement = try database.cachedStatement(
                sql: "SELECT \(IdentityPast.precinctColumns) FROM precinct WHERE id = ?")
            guard let row = try Row.fetchOne(statement, arguments: [id]), var entry = try past.entry(row)
            else { throw try database.precinctNotYet(reference, id) }
            entry.sameAs = try past.externalIDs("precinctID", [id])[id] ?? []
            return entry
        }
    }

    /// Hands over the precincts of an area and everything in it, or of all, one by one.
    ///
    /// They come ordered by area and then as people count. All belong to one state of the registry, and
    /// memory does not grow with their number.
    /// - Parameters:
    ///   - asOf: As they stood then.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown area, and what the body throws.
    public func forEachPrecinct(
        area: String? = nil, statuses: Set<PrecinctEntry.Status> = Set(PrecinctEntry.Status.allCases),
        asOf: Instant, knownAt: Instant? = nil, _ body: (PrecinctListing) throws -> Void
    ) throws {
        try read { database in
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let selection = try PrecinctSelection(past, area: area, statuses: statuses)
            try PrecinctReader(past: past).forEachBatch(selection, size: 512) { batch in
                let sameAs = try past.externalIDs("precinctID", batch.map(\.id))
                for var listing in batch {
                    listing.entry.sameAs = sameAs[listing.id] ?? []
                    try body(listing)
                }
            }
        }
    }

    /// How many precincts of an area and everything in it, or of all, there are in each state.
    ///
    /// - Parameters:
    ///   - asOf: By the states they had then; nil for those they have.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown area.
    public func precinctCounts(
        area: String? = nil, asOf: Instant? = nil, knownAt: Instant? = nil
    ) throws -> [PrecinctEntry.Status: Int] {
        try read { database in
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let areas = try PrecinctSelection(past, area: area).areas
            let list = try areas.map(JSONList.encode)
            let isWanted = list == nil ? "?1 IS NULL" : "area IN (SELECT value FROM json_each(?1))"
            var counts: [PrecinctEntry.Status: Int] = [:]
            for row in try Row.fetchAll(
                database,
                sql: """
                    SELECT status, count(*) FROM precinct WHERE \(isWanted) AND changeID <= ?2 GROUP BY status
                    """,
                arguments: [list, past.horizon])
            {
                PrecinctEntry.Status(rawValue: row[0]).map { counts[$0, default: 0] += row[1] }
            }
            // Those that were written later are looked at one by one.
            let later = try Row.fetchCursor(
                database,
                sql: """
                    SELECT \(IdentityPast.precinctColumns) FROM precinct WHERE \(isWanted) AND changeID > ?2
                    """,
                arguments: [list, past.horizon])
            while let row = try later.next() {
                if let entry = try past.entry(row) { counts[entry.status, default: 0] += 1 }
            }
            return counts
        }
    }
}
