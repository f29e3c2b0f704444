/// One row of a roster: fields between bars, then the sheets that describe it and what fills their gaps.
///
///     52 | b52 | Precinct.sound | voters=1180 members=7
struct RosterRow {
    /// The fields before the sheets, in the order of the roster.
    let fields: [String]
    /// The names of the sheets.
    let sheets: [String]
    /// What fills their gaps.
    let values: [String: String]

    /// Reads the rows of a roster with so many fields before the sheets.
    ///
    /// - Throws: `SheetFlaw` for a row with too few or too many.
    static func rows(of text: String, fields count: Int, roster: String) throws -> [RosterRow] {
        try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
            index, line in
            if line.isEmpty { return nil }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            guard cells.count == count + 2 else {
                throw SheetFlaw(sheet: roster, line: index + 1, text: String(line))
            }
            var values: [String: String] = [:]
            for word in cells[count + 1].split(separator: " ") {
                let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
                guard pair.count == 2 else {
                    throw SheetFlaw(sheet: roster, line: index + 1, text: String(line))
                }
                values[pair[0]] = pair[1]
            }
            return RosterRow(
                fields: Array(cells[..<count]), sheets: cells[count].split(separator: " ").map(String.init),
                values: values)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
