/// Says why a YAML document cannot be read, and where.
public struct YAMLError: Error, Sendable, CustomStringConvertible {
    /// The line, from 1; 0 when the parser gave none.
    public let line: Int
    /// The column, from 1; 0 when the parser gave none.
    public let column: Int
    /// The parser's reason, in English.
    public let reason: String

    /// Builds an error at a place.
    public init(line: Int, column: Int, reason: String) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// The place and the reason.
    public var description: String { "\(line):\(column): \(reason)" }
}
