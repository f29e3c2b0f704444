/// A moving list as CSV (RFC 4180), row by row.
public enum MovingListTable {
    /// The names of the columns, which are the same in every language.
    public static let header = CSVText.row(["inventoryNumber", "kind", "quantity", "from", "to", "reason"])

    /// A thing to be carried; no quantity means the thing as a whole.
    public static func row(
        inventoryNumber: String, kind: String, quantity: String, from: String, to: String, reason: String
    ) -> String {
        CSVText.row([inventoryNumber, kind, quantity, from, to, reason])
    }
}
