public import Wording

/// Reads CSV (RFC 4180): quotes, doubled quotes, line breaks inside quotes, CRLF or LF, a byte order mark.
///
/// Nothing is guessed about damage: an open quote, a quote in the middle of a cell and a row with another
/// number of cells than the header are refused with their line and column.
public struct CSVReader {
    private let bytes: [UInt8]
    private let file: String
    private let delimiter: UInt8
    private var position: Int
    private var line = 1
    private var lineStart: Int

    /// Reads a table whose first row is its header.
    ///
    /// - Parameter file: the name used in problems.
    /// - Throws: `Problems` with every row that is wrong.
    public static func read(_ bytes: [UInt8], file: String) throws(Problems) -> CSVTable {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problems(Problem(.csvEncoding, at: Place(file: file)))
        }
        guard !text.utf8.contains(0) else { throw Problems(Problem(.csvBinary, at: Place(file: file))) }
        var reader = CSVReader(bytes: bytes, file: file)
        do {
            return try reader.table()
        } catch let problem as Problem {
            throw Problems(problem)
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems(Problem(.csvEmpty, at: Place(file: file)))
        }
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        lineStart = position
        delimiter = CSVReader.delimiter(of: bytes)
    }

    /// The candidate that stands most often outside quotes in the first line.
    private static func delimiter(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.prefix(1 << 16) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n"), !isQuoted { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
    }

    private mutating func table() throws -> CSVTable {
        guard let header = try row() else { throw Problem(.csvEmpty, at: Place(file: file)) }
        var names: Set<String> = []
        for name in header.cells where !names.insert(name.trimmed).inserted {
            throw Problem(.csvColumnTwice, ["column": name], at: Place(file: file, line: header.line))
        }
        var rows: [CSVTable.Row] = []
        var problems: [Problem] = []
        while let row = try row() {
            // A blank line is no row; every other row must be whole.
            if row.cells == [""], header.cells.count > 1 { continue }
            if row.cells.count == header.cells.count {
                rows.append(row)
            } else {
                problems.append(
                    Problem(
                        .csvRagged,
                        ["found": "\(row.cells.count)", "wanted": "\(header.cells.count)"],
                        at: Place(file: file, line: row.line)))
            }
        }
        try Problems.throwIfAny(problems)
        return CSVTable(
            header: header.cells, rows: rows, delimiter: Character(Unicode.Scalar(delimiter)))
    }

    private mutating func row() throws(Problem) -> CSVTable.Row? {
        guard position < bytes.count else { return nil }
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell())
            guard position < bytes.count else { break }
            let byte = bytes[position]
            position += 1
            if byte == delimiter { continue }
            if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
                position += 1
            }
            newLine()
            break
        }
        return CSVTable.Row(line: start, cells: cells)
    }

    private mutating func cell() throws(Problem) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return try plainCell() }
        let opening = Place(file: file, line: line, column: column)
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                    text.append(byte)
                    position += 1
                    continue
                }
                guard position == bytes.count || isEnd(bytes[position]) else {
                    throw Problem(.csvAfterQuote, at: Place(file: file, line: line, column: column))
                }
                return String(decoding: text, as: UTF8.self)
            }
            text.append(byte)
            if byte == UInt8(ascii: "\n") { newLine() }
        }
        throw Problem(.csvOpenQuote, at: opening)
    }

    private mutating func plainCell() throws(Problem) -> String {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) {
            if bytes[position] == UInt8(ascii: "\"") {
                throw Problem(.csvQuoteInside, at: Place(file: file, line: line, column: column))
            }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private mutating func newLine() {
        line += 1
        lineStart = position
    }

    private var column: Int { String(decoding: bytes[lineStart..<position], as: UTF8.self).count + 1 }
}
