public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Lists things: of a precinct and its building, of an area, or of everything the registry knows.
public struct ListEquipment: Sendable {
    /// Which things are wanted.
    public struct Filter: Sendable {
        /// A precinct.
        public var precinct: String?
        /// The code of an area.
        public var area: String?
        /// A kind.
        public var kind: String?
        /// A condition, or `unknown`.
        public var condition: String?
        /// Whether only what lies in the store is wanted.
        public var isStoreOnly = false

        /// Wants everything.
        public init() {}
    }

    /// The word for a condition that is not known.
    public static let unknownCondition = "unknown"

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Lists things by precinct, those of a building after those of the first precinct in it, the store last.
    ///
    /// What is gone is left out; what is missing stays on the list of whoever ought to have it.
    /// - Throws: `Problem` for an unknown precinct, area, kind or condition.
    public func callAsFunction(_ filter: Filter, registry: Registry) throws -> [EquipmentListing] {
        let kind = try filter.kind.map(Self.kind)
        let conditions = Vocabulary.builtIn.conditions + [Self.unknownCondition]
        if let condition = filter.condition, !conditions.contains(condition) {
            throw Problem(
                .requestWord,
                ["text": condition, "option": "--condition", "words": conditions.joined(separator: ", ")],
                kind: .usage)
        }
        var found: [EquipmentListing] = []
        if !filter.isStoreOnly { found += try held(filter, registry) }
        if filter.isStoreOnly || (filter.precinct == nil && filter.area == nil) {
            found += try stored(registry)
        }
        return found.filter { listing in
            (kind == nil || listing.item.kind.id == kind?.id)
                && (filter.condition == nil || listing.item.conditionWord == filter.condition)
        }
    }

    private func held(_ filter: Filter, _ registry: Registry) throws -> [EquipmentListing] {
        var list = HeldEquipment(asOf: surroundings.now)
        if let precinct = filter.precinct {
            let reference = try registry.resolve(precinct)
            list.add(try registry.dossierSource(of: reference, asOf: surroundings.now))
        } else {
            try registry.forEachBatch(area: filter.area, asOf: surroundings.now) { batch in
                for source in batch { list.add(source) }
            }
        }
        return try list.listings { try registry.precinctsSharing($0, asOf: surroundings.now) }
    }

    private func stored(_ registry: Registry) throws -> [EquipmentListing] {
        let locator = EquipmentLocator(registry: registry, now: surroundings.now)
        let numbers = Set(try registry.custody().filter { $0.to == .store }.map(\.inventoryNumber))
        return try numbers.sorted().flatMap { number in
            try locator.whereabouts(of: number).filter { $0.place == .store }
                .map { EquipmentListing(place: .store, item: $0.item, stored: $0.pieces) }
        }
    }

    /// The kind of equipment with an id.
    static func kind(_ name: String) throws(Problem) -> ElementKind {
        guard let kind = Vocabulary.builtIn.kind(name) else {
            throw Problem.unknownKind(name, in: .builtIn)
        }
        guard kind.isEquipment else {
            let kinds = Vocabulary.builtIn.kinds.filter(\.isEquipment).map(\.id).joined(separator: ", ")
            throw Problem(.equipmentKind, ["kind": name, "kinds": kinds])
        }
        return kind
    }
}

/// Gathers what precincts and buildings hold, each building once.
private struct HeldEquipment {
    let asOf: Instant
    private var buildings: Set<String> = []
    private var found: [(place: EquipmentPlace, item: EquipmentItem)] = []

    init(asOf: Instant) {
        self.asOf = asOf
    }

    mutating func add(_ source: DossierSource) {
        let building = source.premises?.id
        let isNew = building.map { buildings.insert($0).inserted } ?? false
        let items = EquipmentItem.items(from: source.observations, asOf: asOf, vocabulary: .builtIn)
            .filter { $0.standing != .gone }
        for item in items where item.kind.owner == .precinct {
            found.append((.precinct(source.precinct.reference, item.reference), item))
        }
        guard let building, isNew else { return }
        for item in items where item.kind.owner == .premises {
            found.append((.premises(building, item.reference), item))
        }
    }

    func listings(sharing: (String) throws -> [PrecinctReference]) throws -> [EquipmentListing] {
        var known: [String: [PrecinctReference]] = [:]
        return try found.map { place, item in
            var precincts: [PrecinctReference] = []
            if case .premises(let building, _) = place {
                precincts = try known[building] ?? sharing(building)
                known[building] = precincts
            }
            return EquipmentListing(place: place, item: item, precincts: precincts)
        }
    }
}

extension EquipmentItem {
    /// The condition's id where it is known, else `unknown`.
    public var conditionWord: String { settledCondition ?? ListEquipment.unknownCondition }
}
