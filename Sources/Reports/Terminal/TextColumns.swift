/// Columns as wide as the widest of their cells, counted in columns of the terminal.
struct TextColumns {
    private let widths: [Int]

    /// Measures rows, which may differ in length.
    init(_ rows: [[String]]) {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.printable.displayWidth)
            }
        }
        self.widths = widths
    }

    /// A row with its cells side by side; nothing follows the last one.
    func row(_ cells: [String]) -> String {
        var line = ""
        for (cell, width) in zip(cells, widths) { line += cell.printable.fitted(to: width) + "  " }
        while line.last == " " { line.removeLast() }
        return line
    }
}
