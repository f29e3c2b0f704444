import Wording

/// The beginning of a table: title rows, the header, and rows read on the way that belong below it.
struct TableHead {
    /// How many rows the header is looked for in.
    static let reach = 50

    let header: CSVRow
    let names: [String]
    /// Whether the header was told by its names.
    let isRecognised: Bool
    let skipped: [SkippedRow]
    let below: [CSVScanner.Outcome]

    /// Finds the header.
    ///
    /// It is the first row that is recognised; failing that, the first with two cells filled, since a title
    /// fills one; failing that, the first that is not blank.
    /// - Throws: `Problems` when the table is empty or names a column twice.
    init(_ scanner: inout CSVScanner, recognise: (([String]) -> Bool)?) throws(Problems) {
        var rows: [CSVScanner.Outcome] = []
        var found: Int?
        do throws(Problem) {
            while found == nil, rows.count < TableHead.reach, let outcome = try scanner.next() {
                rows.append(outcome)
                guard case .row(let row) = outcome else { continue }
                if recognise?(row.names) ?? row.isFilled(beyond: 1) { found = rows.count - 1 }
            }
        } catch {
            throw Problems(error)
        }
        isRecognised = recognise != nil && found != nil
        let index =
            found ?? rows.firstIndex { $0.row?.isFilled(beyond: 1) ?? false }
            ?? rows.firstIndex { $0.row?.firstFilled != nil }
        guard let index, let header = rows[index].row else {
            throw Problems(TableHead.empty(rows, file: scanner.text.file))
        }
        self.header = header
        names = header.names
        skipped = rows[..<index].compactMap(\.skipped)
        below = Array(rows[(index + 1)...])
        try Problems.throwIfAny(TableHead.repeated(names, in: header, file: scanner.text.file))
    }

    private static func empty(_ rows: [CSVScanner.Outcome], file: String) -> Problem {
        for case .malformed(let rejected) in rows { return rejected.problem }
        return Problem(.csvEmpty, at: Place(file: file, line: 1))
    }

    /// Columns of one name; columns without a name are no matter.
    private static func repeated(_ names: [String], in header: CSVRow, file: String) -> [Problem] {
        var first: [String: Int] = [:]
        var problems: [Problem] = []
        for (index, name) in names.enumerated() where !name.isEmpty {
            guard let earlier = first[name] else {
                first[name] = index
                continue
            }
            let (line, column) = header.position(index)
            problems.append(
                Problem(
                    .csvColumnTwice,
                    ["column": name, "first": "\(earlier + 1)", "second": "\(index + 1)"],
                    at: Place(file: file, line: line, column: column)))
        }
        return problems
    }
}

extension CSVScanner.Outcome {
    var row: CSVRow? {
        if case .row(let row) = self { return row }
        return nil
    }

    /// The row as one above the header; nil for a blank one.
    var skipped: SkippedRow? {
        switch self {
        case .row(let row): row.firstFilled.map { _ in SkippedRow(line: row.line, source: row.source) }
        case .malformed(let rejected): SkippedRow(line: rejected.line, source: rejected.source)
        }
    }
}
