/// Writes rows of CSV (RFC 4180): CRLF at the end of rows, quotes where they are needed.
///
/// A spreadsheet takes a cell that begins with `=` for a formula and runs it. Such a cell gets an apostrophe
/// in front, which spreadsheets read as “this is text” and our own reader takes away again; a cell that begins
/// with apostrophes and goes on like a formula gets one more, so that nothing is ambiguous. Numbers are no
/// formulas: -33.97 stays as it is.
enum CSVText {
    /// A row, its end included.
    static func row(_ cells: some Sequence<String>, delimiter: Character = ",") -> String {
        cells.map { quoted(guarded($0)) }.joined(separator: String(delimiter)) + "\r\n"
    }

    /// A cell that no spreadsheet takes for a formula.
    static func guarded(_ cell: String) -> String { isGuardable(cell) ? "'" + cell : cell }

    /// A cell without its guard.
    static func unguarded(_ cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") && isGuardable(cell) ? String(cell.dropFirst()) : cell
    }

    /// Tells whether a cell, apostrophes and blanks in front left aside, begins like a formula and is none.
    private static func isGuardable(_ cell: String) -> Bool {
        let scalars = cell.unicodeScalars
        let content = scalars.drop { $0 == "'" }
        guard let first = content.first else { return false }
        // A tab or a line break in front makes some programs skip to the next character.
        if first == "\t" || first == "\r" || first == "\n" { return true }
        let start = content.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
        guard let sign = start.first, formulaSigns.contains(sign) else { return false }
        return !isNumber(content)
    }

    /// The signs with which formulas begin, and their twins in East Asian width.
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// Tells whether a cell is nothing but a number, such as -33.97.
    private static func isNumber(_ cell: Substring.UnicodeScalarView) -> Bool {
        // A plus would be taken away from what somebody wrote with one: +7 701 … is no amount.
        let digits = cell.first == "-" ? cell.dropFirst() : cell
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
    }

    /// A cell in quotes where it needs them.
    ///
    /// Semicolons and tabs are quoted too: where they part cells, the rest of a cell could be a formula. So are
    /// blanks at the ends, which some programs take away.
    private static func quoted(_ cell: String) -> String {
        let hasEdge = cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
        let needsQuotes = hasEdge || cell.utf8.contains { ",;\t\"\r\n".utf8.contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
}
