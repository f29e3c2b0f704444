import Wording

/// Finds what stands between the cells of a table.
struct CSVDelimiter {
    /// The candidates; of equals the first is taken.
    private static let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    /// How many bytes and rows are looked at.
    private static let reach = (bytes: 1 << 16, rows: 100)

    /// Finds the delimiter in the first text of a file.
    ///
    /// The right one makes rows of one width, as wide as the header; the header may stand below title rows,
    /// so the first line alone is not trusted.
    static func find(in text: TextBuffer, recognise: (([String]) -> Bool)?) -> UInt8 {
        let sample = Array(text.bytes[text.start...].prefix(reach.bytes))
        let isWhole = sample.count == text.available
        var best = (delimiter: candidates[0], score: 0.0)
        for delimiter in candidates {
            let score = score(delimiter, sample, isWhole, recognise)
            if score > best.score { best = (delimiter, score) }
        }
        return best.delimiter
    }

    private static func score(
        _ delimiter: UInt8, _ sample: [UInt8], _ isWhole: Bool, _ recognise: (([String]) -> Bool)?
    ) -> Double {
        let (rows, total) = rows(delimiter, sample, isWhole)
        if let recognise, rows.prefix(TableHead.reach).contains(where: { recognise($0.names) }) {
            return .infinity
        }
        var counts: [Int: Int] = [:]
        for row in rows where row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
        guard let mode = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
            let header = rows.first(where: { $0.cells.count == mode.key })
        else { return 0 }
        let share = Double(mode.value) / Double(max(total, 1))
        var score = share * share * Double(mode.key)
        if rows.first?.cells.count == mode.key { score *= 2 }
        // Under a wrong delimiter a row of figures poses as the header.
        let figures = header.texts.count { text in
            !text.isEmpty && !text.contains(where: \.isLetter)
        }
        if figures * 2 > header.cells.count { score /= 10 }
        return score
    }

    /// The rows of a sample as a delimiter cuts them, and how many there were with the malformed ones.
    private static func rows(_ delimiter: UInt8, _ sample: [UInt8], _ isWhole: Bool) -> ([CSVRow], Int) {
        let source = FileSource(bytes: sample, name: "")
        guard let feed = try? ByteFeed(source),
            let text = try? TextBuffer(feed, encoding: .utf8, markLength: 0, file: "")
        else { return ([], 0) }
        var scanner = CSVScanner(text, delimiter: delimiter)
        var rows: [CSVRow] = []
        var malformed = 0
        do throws(Problem) {
            while rows.count + malformed < reach.rows, let outcome = try scanner.next() {
                switch outcome {
                case .row(let row): if row.firstFilled != nil { rows.append(row) }
                case .malformed: malformed += 1
                }
            }
        } catch {
            malformed += 1
        }
        // The last row of a sample is cut off.
        if !isWhole, rows.count > 1, scanner.text.available == 0 { rows.removeLast() }
        return (rows, rows.count + malformed)
    }
}

extension CSVRow {
    /// The cells as column names.
    var names: [String] { texts.map(\.asColumnName) }
}
