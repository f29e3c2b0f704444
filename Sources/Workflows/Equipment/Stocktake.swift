public import PrecinctModel
import PrecinctRegistry

/// What a count of a precinct's equipment comes to, against what the registry expects there.
public struct Stocktake: Sendable {
    /// A thing that was expected.
    public struct Expected: Sendable {
        /// Its inventory number.
        public let inventoryNumber: String
        /// What was known of it before.
        public let item: EquipmentItem
        /// What the count says of it; nil where it was not scanned.
        public let line: StocktakeRemark?

        /// The pieces on record and those counted, where they differ.
        public var difference: (expected: Int64, found: Int64)? {
            guard let found = line?.quantity, let expected = item.lastCount, found != expected else {
                return nil
            }
            return (expected, found)
        }
    }

    /// A thing that nobody expected here.
    public struct Unexpected: Sendable {
        /// Its inventory number.
        public let inventoryNumber: String
        /// Where the registry expects it; empty for a number nobody has recorded.
        public let places: [EquipmentPlace]
        /// What the count says of it.
        public let line: StocktakeRemark
        /// Whether it is taken over, so that the registry expects it here from now on.
        public let isTaken: Bool
    }

    /// The id, which is also the inspection of what is recorded.
    public let id: String
    /// The precinct.
    public let precinct: PrecinctReference
    /// When it was counted.
    public let at: Instant
    /// What was expected and is there.
    public let found: [Expected]
    /// What was expected and is not there.
    public let missing: [Expected]
    /// What is there and was not expected.
    public let unexpected: [Unexpected]
    /// Numbers that were scanned more than once.
    public let repeated: [String]
    /// Things of the precinct that have no number to be scanned.
    public let unnumbered: [ElementReference]

    /// What is to be recorded.
    let records: [(owner: Owner, observations: [Observation])]
    /// What is taken over.
    let moves: [EquipmentMove]
}

/// What a count says of one thing.
public struct StocktakeRemark: Sendable, Hashable {
    /// Its condition, by the vocabulary's id.
    public let condition: String?
    /// How many pieces were counted.
    public let quantity: Int64?
    /// A remark.
    public let note: String?
}
