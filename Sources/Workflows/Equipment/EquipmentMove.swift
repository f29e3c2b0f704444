public import AccessAudit
public import PrecinctModel
import PrecinctRegistry

/// What moving a thing comes to, before and after it is done.
public struct EquipmentMove: Sendable {
    /// What the move changes for one item of a precinct's kit.
    public struct Effect: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// The kit.
        public let kit: Kit
        /// What is known of the item before.
        public let before: KitBalance
        /// What will be known of it after.
        public let after: KitBalance

        /// Whether the precinct surely lacks more than before.
        public var isShort: Bool { after.short.low > before.short.low }
        /// Whether the precinct may lack more than before.
        public var mayBeShort: Bool {
            // Where the need has no upper end, what is surely gone is lacked all the same.
            let isLessSure = !after.short.high.isFinite && after.working.low < before.working.low
            return isShort || after.short.high > before.short.high || isLessSure
        }
    }

    /// The line of the custody journal.
    public let custody: CustodyEntry
    /// What is known of the thing where it was.
    public let item: EquipmentItem
    /// How many pieces stay where they were; nil where nobody counted.
    public let left: Int64?
    /// The attributes of which something is known that holds for the old place only.
    public let leftBehind: [String]
    /// What the move changes for the kits of the precincts concerned.
    public internal(set) var effects: [Effect] = []
    /// What is to be recorded, in this order.
    let records: [(owner: Owner, observations: [Observation])]
}
