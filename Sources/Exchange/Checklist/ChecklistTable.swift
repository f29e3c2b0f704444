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
        text += CSVText.row(ChecklistColumn.allCases.map(\.rawValue), delimiter: delimiter)
        for row in rows {
            text += CSVText.row(ChecklistColumn.allCases.map { row[$0] ?? "" }, delimiter: delimiter)
        }
        return text
    }
}
