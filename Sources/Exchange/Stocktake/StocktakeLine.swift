/// One thing that was counted.
public struct StocktakeLine: Sendable, Hashable {
    /// The inventory number as scanned.
    public let inventoryNumber: String
    /// The condition it was found in, by the vocabulary's id; nil when nobody said.
    public let condition: String?
    /// How many pieces were counted; nil when nobody said.
    public let quantity: Int64?
    /// A remark.
    public let note: String?
    /// The line it stands on, from 1.
    public let line: Int

    /// Tells whether two lines say the same, wherever they stand.
    func saysSame(as other: StocktakeLine) -> Bool {
        condition == other.condition && quantity == other.quantity && note == other.note
    }
}
