import PrecinctModel
import PrecinctRegistry
import Wording

/// Which precincts an export wants, as of when.
struct ExportSelection {
    let asOf: Instant
    let knownAt: Instant?
    /// How many precincts there are to write.
    let count: Int
    /// How many retired ones stay behind.
    let retiredLeftOut: Int
    private let registry: Registry
    private let precincts: [PrecinctReference]
    private let area: String?
    private let statuses: Set<PrecinctEntry.Status>

    init(_ options: ExportRegistry.Options, registry: Registry, now: Instant) throws {
        self.registry = registry
        asOf = try registry.moment(options.asOf) ?? now
        knownAt = try registry.moment(options.knownAt)
        area = options.area
        var seen: Set<PrecinctReference> = []
        let (asOf, knownAt) = (asOf, knownAt)
        precincts = try options.precincts
            .map { try registry.resolve($0, asOf: asOf, knownAt: knownAt) }
            .filter { seen.insert($0).inserted }
        statuses =
            options.includesRetired ? Set(PrecinctEntry.Status.allCases) : [.draft, .active, .alternate]
        if options.precincts.isEmpty {
            let counts = try registry.precinctCounts(area: area, asOf: asOf, knownAt: knownAt)
            count = statuses.reduce(0) { $0 + (counts[$1] ?? 0) }
            retiredLeftOut = options.includesRetired ? 0 : counts[.retired] ?? 0
        } else {
            (count, retiredLeftOut) = (precincts.count, 0)
        }
    }

    /// Hands over what the precincts' dossiers are derived from, in the order of the names or of the areas.
    func forEachBatch(_ body: ([DossierSource]) throws -> Void) throws {
        if precincts.isEmpty, count > 0 {
            return try registry.forEachBatch(
                area: area, statuses: statuses, asOf: asOf, knownAt: knownAt, body)
        }
        for precinct in precincts {
            try body([try registry.dossierSource(of: precinct, asOf: asOf, knownAt: knownAt)])
        }
    }
}
