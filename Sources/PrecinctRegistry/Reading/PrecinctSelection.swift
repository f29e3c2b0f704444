import GRDB
import PrecinctModel

/// Which precincts are wanted.
struct PrecinctSelection {
    /// The only areas to look in, in the order in which SQLite keeps codes; nil for everywhere.
    let areas: [String]?
    private let isInAreas: Set<String>
    private let statuses: Set<PrecinctEntry.Status>
    private let participation: Participation?

    /// Those of an area and everything that lay in it, or all, in certain states; of an election those that
    /// take part.
    ///
    /// - Throws: `Problem` for an unknown area or election.
    init(
        _ past: IdentityPast, area: String? = nil,
        statuses: Set<PrecinctEntry.Status> = Set(PrecinctEntry.Status.allCases), election: String? = nil
    ) throws {
        if let area { try past.database.requireArea(area) }
        self.statuses = statuses
        participation = try election.map { try Participation(past, election: $0) }
        var found = try area.map { try past.areas(within: $0) }
        if let touched = try participation?.areas(past.database) {
            found = found?.intersection(touched) ?? touched
        }
        isInAreas = found ?? []
        areas = found?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Tells whether a precinct is wanted.
    func includes(_ listing: PrecinctListing) -> Bool {
        let entry = listing.entry
        guard areas == nil || isInAreas.contains(entry.reference.area) else { return false }
        return participation?.includes(listing.id, entry) ?? statuses.contains(entry.status)
    }
}
