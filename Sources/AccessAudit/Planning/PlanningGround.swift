import PrecinctModel

/// The precincts of a district as a plan has changed them so far; each is judged anew where something changes.
struct PlanningGround {
    /// A precinct and what the plan adds to what was observed of it.
    struct Site {
        let given: PlanningSite
        /// How it was before any plan.
        let before: PrecinctVerdict
        /// What comes and goes by the moving list.
        fileprivate(set) var carried: [Observation] = []
        /// The interim measures, accepted and tested.
        fileprivate(set) var measures: [Observation] = []
        /// How it is with both.
        fileprivate(set) var now: PrecinctVerdict
        /// How often something was carried to it or from it.
        fileprivate(set) var changes = 0

        var reference: PrecinctReference { given.precinct.reference }
    }

    let audit: Audit
    let kits: [Kit]
    let asOf: Instant
    let vocabulary: Vocabulary
    private(set) var sites: [Site]
    /// The numbers of the sites of a building.
    private var occupants: [String: [Int]] = [:]
    private var index: [PrecinctReference: Int] = [:]
    /// Buildings that precincts of other districts vote in too: nothing is taken from them.
    private let sharedBeyond: Set<String>

    init(
        _ given: [PlanningSite], audit: Audit, kits: [Kit], asOf: Instant, vocabulary: Vocabulary,
        sharedBeyond: Set<String>
    ) {
        (self.audit, self.kits, self.asOf) = (audit, kits, asOf)
        (self.vocabulary, self.sharedBeyond) = (vocabulary, sharedBeyond)
        sites = given.map { site in
            let dossier = site.dossier(asOf: asOf, adding: [], vocabulary: vocabulary)
            let verdict = audit.verdict(of: dossier, isDetailed: false)
            return Site(given: site, before: verdict, now: verdict)
        }
        for (number, site) in given.enumerated() {
            index[site.precinct.reference] = number
            if let building = site.premises?.id { occupants[building, default: []].append(number) }
        }
    }

    /// Everything known of a site, with what the plan has added and what it might.
    func dossier(_ site: Int, adding more: [Observation] = []) -> Dossier {
        sites[site].given.dossier(
            asOf: asOf, adding: sites[site].carried + sites[site].measures + more, vocabulary: vocabulary)
    }

    /// Everything known of a site with what is carried, and without any interim measure.
    func carriedVerdict(_ site: Int) -> PrecinctVerdict {
        guard !sites[site].measures.isEmpty else { return sites[site].now }
        return audit.verdict(
            of: sites[site].given.dossier(asOf: asOf, adding: sites[site].carried, vocabulary: vocabulary),
            isDetailed: false)
    }

    /// How a site would be with some more observations.
    func verdict(_ site: Int, adding more: [Observation], isDetailed: Bool = false) -> PrecinctVerdict {
        audit.verdict(of: dossier(site, adding: more), isDetailed: isDetailed)
    }

    /// The sites that have what stands at a place; none for a store.
    func sites(at place: EquipmentPlace) -> [Int] {
        switch place {
        case .precinct(let reference, _): index[reference].map { [$0] } ?? []
        case .premises(let building, _): occupants[building] ?? []
        case .store: []
        }
    }

    /// Whether somebody outside the district depends on what stands at a place.
    func isSharedBeyond(_ place: EquipmentPlace) -> Bool {
        if case .premises(let building, _) = place { sharedBeyond.contains(building) } else { false }
    }

    /// Carries a thing from where it is to a place.
    mutating func carry(_ thing: SpareThing, to place: EquipmentPlace) {
        let handover = thing.handover(as: place.element ?? thing.item.reference, at: asOf)
        add(handover.departure, at: thing.place)
        add(handover.arrival, at: place)
    }

    private mutating func add(_ observations: [Observation], at place: EquipmentPlace) {
        for site in sites(at: place) {
            sites[site].carried += observations
            sites[site].changes += 1
            sites[site].now = verdict(site, adding: [])
        }
    }

    /// Records an interim measure as accepted and tested.
    mutating func add(measure observations: [Observation], at site: Int) {
        sites[site].measures += observations
        sites[site].now = verdict(site, adding: [])
    }

    /// Everything observed of a site with what was carried.
    func observations(of site: Int) -> [Observation] {
        let given = sites[site].given.observations
        return given + sites[site].carried.numbered(after: given.map(\.sequence).max() ?? 0)
    }

    /// Where a thing of a kind would stand at a site; nil without a building for what belongs to one, and where
    /// some of the same number is already.
    func place(for thing: SpareThing, at site: Int) -> EquipmentPlace? {
        let kind = thing.item.kind
        let own = observations(of: site).filter { $0.element.kind == kind.id }
        let known = EquipmentItem.items(from: own, asOf: asOf, vocabulary: vocabulary)
            .filter { $0.inventoryNumber == thing.number }
        guard known.allSatisfy({ $0.standing == .gone }) else { return nil }
        let used = Set(own.map(\.element.id).filter { $0 != Observation.list(kind.id).id })
        let wanted = thing.item.reference.id
        let element =
            known.first?.reference
            ?? ElementReference(kind: kind.id, id: used.contains(wanted) ? used.nextFreeID : wanted)
        switch kind.owner {
        case .precinct: return .precinct(sites[site].reference, element)
        case .premises: return sites[site].given.premises.map { .premises($0.id, element) }
        }
    }
}

extension PlanningSite {
    /// Everything known of the precinct, as if some observations had been learnt last.
    fileprivate func dossier(asOf: Instant, adding more: [Observation], vocabulary: Vocabulary) -> Dossier {
        let last = more.isEmpty ? 0 : observations.map(\.sequence).max() ?? 0
        return Dossier(
            precinct: precinct, premises: premises, observations: observations + more.numbered(after: last),
            asOf: asOf, localTime: localTime, vocabulary: vocabulary)
    }
}
