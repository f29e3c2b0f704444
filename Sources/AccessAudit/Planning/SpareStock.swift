import PrecinctModel

/// What may be given away in a district, by kind: what lies in a store first, then by precinct and number.
struct SpareStock {
    private var things: [Int: [SpareThing]] = [:]
    /// What was found out of a thing, and how often its holders had changed by then.
    private var answers: [EquipmentPlace: (changes: Int, canSpare: Bool)] = [:]

    init(_ stored: [StoredThing], _ ground: PlanningGround) {
        let (asOf, vocabulary) = (ground.asOf, ground.vocabulary)
        var found = stored.compactMap { thing in
            SpareThing(thing.item, at: .store, stored: thing.pieces, asOf: asOf, vocabulary: vocabulary)
        }.sorted { $0.number < $1.number }
        var buildings: Set<String> = []
        for site in ground.sites.indices { found += SpareStock.held(at: site, ground, &buildings) }
        for thing in found { things[thing.kind, default: []].append(thing) }
    }

    /// What a site holds, its building's things where it is the first in it; a number twice at one holder names
    /// neither thing.
    private static func held(at site: Int, _ ground: PlanningGround, _ buildings: inout Set<String>)
        -> [SpareThing]
    {
        let building = ground.sites[site].given.premises?.id
        let isFirst = building.map { buildings.insert($0).inserted } ?? false
        let items = EquipmentItem.items(
            from: ground.observations(of: site), asOf: ground.asOf, vocabulary: ground.vocabulary)
        var places: [(item: EquipmentItem, place: EquipmentPlace)] = []
        for item in items where item.standing != .gone && item.inventoryNumber != nil {
            switch item.kind.owner {
            case .precinct: places.append((item, .precinct(ground.sites[site].reference, item.reference)))
            case .premises:
                if isFirst, let building { places.append((item, .premises(building, item.reference))) }
            }
        }
        let numbers = Dictionary(places.map { ($0.item.inventoryNumber ?? "", 1) }, uniquingKeysWith: +)
        return places.filter { numbers[$0.item.inventoryNumber ?? ""] == 1 }.compactMap { item, place in
            SpareThing(item, at: place, stored: nil, asOf: ground.asOf, vocabulary: ground.vocabulary)
        }
    }

    /// What might satisfy a want, what surely does first.
    func offers(for want: EquipmentWant, rules: [Rule]) -> [SpareThing] {
        var sure: [SpareThing] = []
        var possible: [SpareThing] = []
        for thing in things[want.list.kind] ?? [] {
            switch thing.matches(want.list, rules: rules) {
            case .isTrue: sure.append(thing)
            case .unknown: possible.append(thing)
            case .isFalse, .vacuous: break
            }
        }
        return sure + possible
    }

    /// Whether a thing can be given away as a plan stands.
    mutating func canSpare(_ thing: SpareThing, _ ground: PlanningGround) -> Bool {
        guard thing.place != .store else { return true }
        let changes = ground.sites(at: thing.place).reduce(0) { $0 + ground.sites[$1].changes }
        if let answer = answers[thing.place], answer.changes == changes { return answer.canSpare }
        let canSpare = ground.canSpare(thing)
        answers[thing.place] = (changes, canSpare)
        return canSpare
    }

    /// Takes a thing off the list; what is left of a lot stays on it.
    mutating func take(_ thing: SpareThing, _ ground: PlanningGround) {
        guard let number = things[thing.kind]?.firstIndex(where: { $0.isSame(as: thing) }) else { return }
        if let rest = thing.rest(in: ground) {
            things[thing.kind]?[number] = rest
        } else {
            things[thing.kind]?.remove(at: number)
        }
    }
}

extension SpareThing {
    /// Whether it is the same thing at the same place.
    func isSame(as other: SpareThing) -> Bool { place == other.place && number == other.number }

    /// What is left of a lot after a piece of it was carried away.
    fileprivate func rest(in ground: PlanningGround) -> SpareThing? {
        guard isPartial else { return nil }
        if place == .store {
            return SpareThing(
                item, at: place, stored: there.map { $0 - 1 }, asOf: ground.asOf,
                vocabulary: ground.vocabulary)
        }
        guard let site = ground.sites(at: place).first else { return nil }
        return EquipmentItem.items(
            from: ground.observations(of: site), asOf: ground.asOf, vocabulary: ground.vocabulary
        ).first { $0.reference == item.reference }.flatMap {
            SpareThing($0, at: place, stored: nil, asOf: ground.asOf, vocabulary: ground.vocabulary)
        }
    }
}
