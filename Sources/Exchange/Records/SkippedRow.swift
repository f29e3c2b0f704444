/// A row above the header, such as a title, that is no record.
public struct SkippedRow: Sendable, Hashable {
    /// The line it begins on.
    public let line: Int
    /// The row as it stands in the file.
    public let source: String
}
