/// An inspection form as a table for spreadsheets.
public struct ChecklistTable: Sendable {
    /// One row, by column; what is left out is blank.
    public typealias Row = [ChecklistColumn: String]

    private var rows: [Row] = []

    /// Begins a table with the circumstances of the inspection, each with its label and what is known of it.
    public init(
        _ circumstances: [(circumstance: ChecklistCircumstance, label: String, howTo: String, value: String)]
    ) {
        rows = circumstances.map { given in
            [
                .element: ChecklistCircumstance.element, .attribute: given.circumstance.rawValue,
                .label: given.label, .howTo: given.howTo, .value: given.value,
            ]
        }
    }

    /// Adds a question.
    public mutating func add(_ row: Row) { rows.append(row) }

    /// The table as CSV (RFC 4180, CRLF).
    ///
    /// A cell that a spreadsheet would take for a formula begins with an apostrophe, which the reader drops.
    /// - Parameters:
    ///   - delimiter: What parts the cells; Excel expects `;` where the decimal sign is a comma.
    ///   - hasMark: Whether the text begins with a byte order mark.
    public func csv(delimiter: Character = ",", hasMark: Bool = false) -> String {
        var text = hasMark ? "\u{FEFF}" : ""
        func append(_ cells: [String]) {
            let line = cells.map { ChecklistTable.cell($0, delimiter) }
            text += line.joined(separator: String(delimiter)) + "\r\n"
        }
        append(ChecklistColumn.allCases.map(\.rawValue))
        for row in rows { append(ChecklistColumn.allCases.map { row[$0] ?? "" }) }
        return text
    }

    private static func cell(_ text: String, _ delimiter: Character) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@＝＋－＠\t\r".unicodeScalars.contains(first) {
            text = "'" + text
        }
        let isPlain = !text.unicodeScalars.contains { scalar in
            "\"\r\n".unicodeScalars.contains(scalar) || Character(scalar) == delimiter
        }
        let hasEdge = text.first?.isWhitespace == true || text.last?.isWhitespace == true
        return isPlain && !hasEdge ? text : "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
