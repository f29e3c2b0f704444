/// A thing and where it is, as a list shows it.
public struct EquipmentListing: Sendable {
    /// Where it is.
    public let place: EquipmentPlace
    /// What is known of it there; of a thing in the store, where it came from.
    public let item: EquipmentItem
    /// The precincts that vote in the building it belongs to.
    public let precincts: [PrecinctReference]
    /// How many pieces are in the store by the journal; nil elsewhere and for a thing as a whole.
    public let stored: Int64?

    /// Lists a thing.
    public init(
        place: EquipmentPlace, item: EquipmentItem, precincts: [PrecinctReference] = [], stored: Int64? = nil
    ) {
        self.place = place
        self.item = item
        self.precincts = precincts
        self.stored = stored
    }
}
