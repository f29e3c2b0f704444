/// One line of the journal that says who handed a thing to whom.
public struct CustodyEntry: Sendable, Hashable {
    /// The kind of the thing.
    public var kind: String
    /// Its inventory number.
    public var inventoryNumber: String
    /// Where it was.
    public var from: EquipmentPlace
    /// Where it is from then on.
    public var to: EquipmentPlace
    /// How many pieces; nil for the thing as a whole.
    public var quantity: Int64?
    /// When it was handed over.
    public var at: Instant
    /// Why.
    public var reason: String?
    /// Who is responsible for the change; empty until the registry knows.
    public var actor: String

    /// Writes a line of the journal.
    public init(
        kind: String, inventoryNumber: String, from: EquipmentPlace, to: EquipmentPlace,
        quantity: Int64? = nil, at: Instant, reason: String? = nil, actor: String = ""
    ) {
        self.kind = kind
        self.inventoryNumber = inventoryNumber
        self.from = from
        self.to = to
        self.quantity = quantity
        self.at = at
        self.reason = reason
        self.actor = actor
    }
}
