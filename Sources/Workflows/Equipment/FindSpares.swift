public import AccessAudit
public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Finds who has working things beyond what the kits ask for, and what lies in the store.
public struct FindSpares: Sendable {
    /// What one precinct can spare of one item.
    public struct Spare: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// The kit.
        public let kit: Kit
        /// What there is of the item.
        public let balance: KitBalance
        /// The inventory numbers of what surely works.
        public let inventoryNumbers: [String]
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// What surely works and is surely not needed where it is, in an area or everywhere.
    ///
    /// - Throws: `Problem` for an unknown area or kit.
    public func callAsFunction(area: String?, kits: [String], registry: Registry) throws -> [Spare] {
        let compare = try CompareKit(surroundings, kits: kits, registry: registry)
        var spares: [Spare] = []
        try compare.forEach(area: area, registry: registry) { comparison in
            for (kit, balances) in zip(compare.kits, comparison.balances) {
                for balance in balances where balance.spare.low > .zero {
                    spares.append(
                        Spare(
                            precinct: comparison.precinct, kit: kit, balance: balance,
                            inventoryNumbers: balance.workingElements.compactMap {
                                comparison.inventoryNumbers[$0]
                            }))
                }
            }
        }
        return spares
    }

    /// What lies in the store.
    ///
    /// - Throws: `Problem` when the registry cannot be read.
    public func stored(registry: Registry) throws -> [EquipmentListing] {
        var filter = ListEquipment.Filter()
        filter.isStoreOnly = true
        return try ListEquipment(surroundings)(filter, registry: registry)
    }
}
