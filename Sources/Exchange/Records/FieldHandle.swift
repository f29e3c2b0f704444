/// A field of a file's records, found once and then asked of every record.
public struct FieldHandle: Sendable, Hashable {
    enum Target: Sendable, Hashable {
        /// A column of a table, from 0.
        case column(Int)
        /// A path within a JSON object.
        case path(JSONPath)
        /// A key above the record, counted from the outermost.
        case key(Int)
        /// The key right above the record.
        case lastKey
    }

    /// The name as it was asked for.
    public let name: String
    let target: Target
}
