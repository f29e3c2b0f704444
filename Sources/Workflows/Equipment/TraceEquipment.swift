public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Tells where a thing is, where it was, and who handed it to whom.
public struct TraceEquipment: Sendable {
    /// The trace of one inventory number.
    public struct Trace: Sendable {
        /// The number.
        public let inventoryNumber: String
        /// Where it is now.
        public let places: [EquipmentListing]
        /// Who read the number first, and where.
        public let first: (place: EquipmentPlace, observation: Observation)?
        /// The journal, oldest first.
        public let custody: [CustodyEntry]
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Follows a number.
    ///
    /// - Throws: `Problem` for a number nobody has recorded, with the nearest one.
    public func callAsFunction(_ number: String, registry: Registry) throws -> Trace {
        let locator = EquipmentLocator(registry: registry, now: surroundings.now)
        var places = try locator.whereabouts(of: number)
        // Throws with the nearest number where there is none.
        if places.isEmpty { places = [try locator.find(number, in: nil)] }
        let custody = try registry.custody(ofInventoryNumber: number)
        // A thing that was handed over brought its number along: it was first read where its journal begins.
        let start = custody.first?.from
        let holdings = try registry.holdings(ofInventoryNumber: number, asOf: surroundings.now)
        let origin = holdings.first { $0.place == start } ?? holdings.first
        let first = origin.flatMap { holding in
            holding.item.fact("inventoryNumber").observation.map { (holding.place, $0) }
        }
        return Trace(
            inventoryNumber: number,
            places: try places.map { place in
                var precincts: [PrecinctReference] = []
                if case .premises(let building, _) = place.place {
                    precincts = try registry.precinctsSharing(building, asOf: surroundings.now)
                }
                return EquipmentListing(
                    place: place.place, item: place.item, precincts: precincts,
                    stored: place.place == .store ? place.pieces : nil)
            },
            first: first, custody: custody)
    }
}
