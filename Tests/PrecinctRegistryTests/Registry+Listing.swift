import PrecinctModel
import PrecinctRegistry

extension Registry {
    /// The precincts of an area, or all, as they stood.
    func precincts(
        area: String? = nil, asOf: Instant = SampleRegistry.start.adding(seconds: 1_000_000_000),
        knownAt: Instant? = nil
    ) throws -> [PrecinctEntry] {
        var found: [PrecinctEntry] = []
        try forEachPrecinct(area: area, asOf: asOf, knownAt: knownAt) { found.append($0.entry) }
        return found
    }

    /// How many precincts an area, or the registry, has.
    func precinctCount(area: String? = nil) throws -> Int {
        try precinctCounts(area: area).values.reduce(0, +)
    }

    /// The changes from the newest back.
    func changes() throws -> [ChangeRecord] {
        try history(HistoryScope(.registry), vocabulary: .builtIn).map(\.change)
    }

    /// What was observed of a precinct and of the building it votes in at a moment, in the order recorded.
    func observations(
        of precinct: PrecinctReference, upTo asOf: Instant, knownAt: Instant? = nil
    ) throws -> [Observation] {
        try dossierSource(of: precinct, asOf: asOf, knownAt: knownAt).observations
            .sorted { $0.sequence < $1.sequence }
    }
}
