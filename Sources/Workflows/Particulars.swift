import Exchange
import PrecinctModel
import PrecinctRegistry

/// What an export says of precincts besides what was observed: areas, commissions, status, foreign ids.
struct Particulars {
    private let registry: Registry
    private let asOf: Instant
    private let knownAt: Instant?

    init(_ registry: Registry, asOf: Instant, knownAt: Instant?) {
        self.registry = registry
        self.asOf = asOf
        self.knownAt = knownAt
    }

    /// The precincts of a batch, ready to be written.
    func entries(_ batch: [DossierSource]) throws -> [ExportEntry] {
        let precincts = batch.map(\.precinct.reference)
        let known = try registry.entries(of: precincts, asOf: asOf, knownAt: knownAt)
        let buildings = try registry.premises(
            ids: Set(batch.compactMap(\.premises?.id)), asOf: asOf, knownAt: knownAt)
        let commissions = try registry.commissions(
            below: Set(known.values.compactMap(\.commission)), asOf: asOf, knownAt: knownAt)
        let areas = try registry.areas(
            around: Set(
                precincts.map(\.area) + buildings.values.map(\.area)
                    + commissions.values.compactMap(\.area)),
            asOf: asOf, knownAt: knownAt)
        return batch.map { source in
            let listed = known[source.precinct.reference]
            let building = source.premises.flatMap { buildings[$0.id] }
            var entry = ExportEntry(
                precinct: source.precinct, premises: source.premises,
                observations: source.observations.sorted { $0.sequence < $1.sequence }, asOf: asOf,
                localTime: source.localTime, status: listed?.status.rawValue ?? "active")
            entry.commission = listed?.commission
            entry.sameAs = listed?.sameAs.byKey ?? [:]
            entry.premisesSameAs = building?.sameAs.byKey ?? [:]
            let area = source.precinct.reference.area
            entry.premisesArea = building?.area == area ? nil : building?.area
            let above = chain(listed?.commission, in: commissions, parent: \.parent)
            entry.commissions = above.map { commission in
                ImportBatch.Commission(
                    id: commission.id, kind: commission.kind.rawValue, name: commission.name,
                    area: commission.area, parent: commission.parent)
            }
            let places = above.map(\.area) + [entry.premisesArea, area]
            var seen: Set<String> = []
            entry.areas = places.flatMap { chain($0, in: areas, parent: \.parent) }
                .filter { seen.insert($0.code).inserted }
                .map {
                    ImportBatch.Area(
                        code: $0.code, name: $0.name, parent: $0.parent, kind: $0.kind.rawValue, zone: $0.zone
                    )
                }
            return entry
        }
    }

    /// A thing and those above it, from the top; the bound keeps a ring of parents from turning forever.
    private func chain<Thing>(
        _ id: String?, in things: [String: Thing], parent: KeyPath<Thing, String?>
    ) -> [Thing] {
        var chain: [Thing] = []
        var next = id
        while let thing = next.flatMap({ things[$0] }), chain.count < 16 {
            chain.append(thing)
            next = thing[keyPath: parent]
        }
        return chain.reversed()
    }
}

extension [ExternalID] {
    /// The ids by their systems.
    fileprivate var byKey: [String: String] {
        Dictionary(map { ($0.system, $0.id) }, uniquingKeysWith: { first, _ in first })
    }
}
