import GRDB
public import PrecinctModel

extension Registry {
    /// Everything known of a precinct as of a moment.
    ///
    /// - Parameter knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct, or one that was not there yet.
    public func dossier(
        of precinct: PrecinctReference, asOf: Instant, knownAt: Instant? = nil, vocabulary: Vocabulary
    ) throws -> Dossier {
        try dossierSource(of: precinct, asOf: asOf, knownAt: knownAt).dossier(
            asOf: asOf, vocabulary: vocabulary)
    }

    /// What the dossier of a precinct is derived from.
    ///
    /// - Parameter knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct, or one that was not there yet.
    public func dossierSource(of precinct: PrecinctReference, asOf: Instant, knownAt: Instant? = nil) throws
        -> DossierSource
    {
        try read { database in
            let id = try database.precinctID(precinct)
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            guard let source = try DossierReader(past: past, zone: settings.zone).source(id) else {
                throw try database.precinctNotYet(precinct, id)
            }
            return source
        }
    }

    /// Hands over what the dossiers of an area and everything in it, or of all, are derived from, in batches.
    ///
    /// They come ordered by area and then as people count, and all belong to one state of the registry. Memory
    /// does not grow with their number, and the caller can work on one batch while the next is read.
    /// - Parameters:
    ///   - statuses: The precincts wanted, by the states they had then; by default all but the retired ones.
    ///   - election: Only those that take part in an election, which knows the states it wants.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    ///   - size: How many precincts a batch has at most.
    /// - Throws: `Problem` for an unknown area or election, and what the body throws.
    public func forEachBatch(
        area: String? = nil, statuses: Set<PrecinctEntry.Status> = [.draft, .active, .alternate],
        election: String? = nil, asOf: Instant, knownAt: Instant? = nil, size: Int = 256,
        _ body: ([DossierSource]) throws -> Void
    ) throws {
        try read { database in
            let past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
            let selection = try PrecinctSelection(
                past, area: area, statuses: statuses, election: election)
            try DossierReader(past: past, zone: settings.zone)
                .forEachBatch(selection, size: size, body)
        }
    }
}
