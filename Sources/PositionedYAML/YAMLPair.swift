/// One key and its value in a mapping.
public struct YAMLPair: Sendable {
    /// The key's text.
    public let key: String
    /// The line of the key, from 1.
    public let line: Int
    /// The column of the key, from 1.
    public let column: Int
    /// The value.
    public let value: YAMLNode

    /// Builds a pair whose key stands at a place.
    public init(key: String, line: Int, column: Int, value: YAMLNode) {
        self.key = key
        self.line = line
        self.column = column
        self.value = value
    }
}
