/// One thing a kit asks for: what counts as one, how many there must be, and who says so.
public struct KitItem: Sendable {
    /// The id, permanent within its kit.
    public let id: String
    /// The number of the kind whose elements count.
    public let kind: Int
    /// Which elements of the kind count; nil for all.
    public let filter: Condition?
    /// How many there must be; nil where the instrument gives no number.
    public let quantity: NumberFormula?
    /// How many there must be at the very least, where the number itself is not known.
    public let atLeast: NumberFormula?
    /// Where that comes from.
    public let citation: Citation
}
