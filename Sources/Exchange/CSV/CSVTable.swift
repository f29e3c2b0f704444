/// A CSV file as rows of texts, with the line each row begins on.
public struct CSVTable: Sendable {
    /// One row.
    public struct Row: Sendable {
        /// The line of its first character, from 1.
        public let line: Int
        /// Its cells, as many as the header has.
        public let cells: [String]
    }

    /// The column names.
    public let header: [String]
    /// The rows below the header.
    public let rows: [Row]
    /// The character between cells.
    public let delimiter: Character
}
