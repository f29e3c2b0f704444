import Wording

/// The rows below a header as records.
struct TableRecords: RecordReading {
    private var scanner: CSVScanner
    private let width: Int
    private var pending: [CSVScanner.Outcome]

    init(_ scanner: CSVScanner, _ head: TableHead) {
        self.scanner = scanner
        width = head.names.count
        pending = head.below.reversed()
    }

    var bytesRead: Int { scanner.text.bytesRead }

    mutating func next() throws(Problem) -> RecordResult? {
        while let outcome = try nextOutcome() {
            switch outcome {
            case .malformed(var rejected):
                let row = CSVRow(
                    repairing: rejected.source, delimiter: scanner.delimiter, width: width,
                    line: rejected.line)
                rejected.repaired = row.map { Record(.row($0), line: $0.line, file: scanner.text.file) }
                return .bad(rejected)
            case .row(let row):
                // A blank line is no record, except where the one column may be empty.
                if width > 1, row.firstFilled == nil { continue }
                if let problem = flaw(of: row) {
                    return .bad(RejectedRecord(problem: problem, source: row.source, line: row.line))
                }
                return .record(Record(.row(row), line: row.line, file: scanner.text.file))
            }
        }
        return nil
    }

    private mutating func nextOutcome() throws(Problem) -> CSVScanner.Outcome? {
        if let outcome = pending.popLast() { return outcome }
        return try scanner.next()
    }

    private func flaw(of row: CSVRow) -> Problem? {
        if width > 3, !row.isFilled(beyond: 2), let first = row.firstFilled,
            TableRecords.isTotal(row.text(first))
        {
            return Problem(.csvTotalRow, ["text": row.text(first).asRead], at: place(of: row))
        }
        guard row.cells.count != width else { return nil }
        return Problem(
            .csvRagged, ["found": "\(row.cells.count)", "wanted": "\(width)"], at: place(of: row))
    }

    private func place(of row: CSVRow) -> Place { Place(file: scanner.text.file, line: row.line) }

    /// Words that a row of totals begins with.
    private static let totals: Set = [
        "итого", "всего", "барлығы", "жиыны", "total", "totals", "summe", "gesamt", "insgesamt", "totaal",
        "общо", "סה", "סהכ",
    ]

    private static func isTotal(_ text: String) -> Bool {
        totals.contains(String(text.asRead.prefix { $0.isLetter }).lowercased())
    }
}
