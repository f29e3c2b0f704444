/// Where in an input a problem stands.
public struct Place: Sendable, Hashable, CustomStringConvertible {
    /// The file's name as the user gave it.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
    /// The column, from 1.
    public var column: Int?
    /// The field: a CSV column's name, or the path of keys in a JSON or YAML document.
    public var field: String?

    /// Names a place; any part may be unknown.
    public init(file: String? = nil, line: Int? = nil, column: Int? = nil, field: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.field = field
    }

    /// The place as compilers write it: `file:line:column [field]`.
    public var description: String {
        let position = [file, line.map(String.init), line == nil ? nil : column.map(String.init)]
            .compactMap { $0 }.joined(separator: ":")
        return [position, field.map { "[\($0)]" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
