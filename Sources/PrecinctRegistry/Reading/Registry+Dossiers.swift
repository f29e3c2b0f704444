import GRDB
public import PrecinctModel

extension Registry {
    /// Everything known of a precinct as of a moment.
    ///
    /// - Parameter knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown precinct.
    public func dossier(
        of precinct: PrecinctReference, asOf: Instant, knownAt: Instant? = nil, vocabulary: Vocabulary
    ) throws -> Dossier {
        try read { database in
            let id = try database.precinctID(precinct)
            let reader = try DossierReader(
                database, zone: settings.zone, asOf: asOf, knownAt: knownAt ?? .end)
            guard let source = try reader.sources(where: "precinct.id = ?1", arguments: [id]).first else {
                throw try database.unknownPrecinct(precinct.description, number: precinct.number)
            }
            return source.dossier(asOf: asOf, vocabulary: vocabulary)
        }
    }

    /// Hands over the dossiers of an area and everything in it, or of all, one by one.
    ///
    /// They come ordered by area and then as people count. All belong to one state of the registry, and
    /// memory does not grow with their number.
    /// - Parameters:
    ///   - statuses: The precincts wanted; by default all but the retired ones.
    ///   - knownAt: Only what was recorded by then; nil for everything.
    /// - Throws: `Problem` for an unknown area, and what the body throws.
    public func forEachDossier(
        area: String? = nil, statuses: Set<PrecinctEntry.Status> = [.draft, .active, .alternate],
        asOf: Instant, knownAt: Instant? = nil, vocabulary: Vocabulary, _ body: (Dossier) throws -> Void
    ) throws {
        try forEachBatch(area: area, statuses: statuses, asOf: asOf, knownAt: knownAt) { batch in
            for source in batch { try body(source.dossier(asOf: asOf, vocabulary: vocabulary)) }
        }
    }

    /// Hands over what dossiers are derived from in batches, so that the caller can work in parallel.
    ///
    /// - Parameter size: How many precincts a batch has at most.
    /// - Throws: `Problem` for an unknown area, and what the body throws.
    public func forEachBatch(
        area: String? = nil, statuses: Set<PrecinctEntry.Status> = [.draft, .active, .alternate],
        asOf: Instant, knownAt: Instant? = nil, size: Int = 256, _ body: ([DossierSource]) throws -> Void
    ) throws {
        try read { database in
            if let area { try database.requireArea(area) }
            let reader = try DossierReader(
                database, zone: settings.zone, asOf: asOf, knownAt: knownAt ?? .end)
            try reader.forEachBatch(area: area, statuses: statuses, size: size, body)
        }
    }
}
