import Wording

/// Cuts text into rows and cells (RFC 4180), one row at a time, in memory for one row.
///
/// A row ends with CRLF, LF or CR outside quotes. A quote within an unquoted cell is refused, because the
/// cell may have been meant to be quoted, unless it follows a digit: `32"` is a size and `37.8"` seconds.
struct CSVScanner {
    /// What stands at the next row.
    enum Outcome {
        case row(CSVRow)
        /// A row that is not as it should be; the next one can still be read.
        indirect case malformed(RejectedRecord)
    }

    private enum State {
        case cellStart
        case plain
        case quoted
        case closed
        /// Within a row that was found wrong, on the way to its end.
        case skipping
    }

    private enum Step {
        case needsMore
        /// The row ends before one offset, the next begins at the other.
        case done(end: Int, next: Int)
    }

    /// The longest row in bytes; an open quote would otherwise take the whole file into memory.
    static let longestRow = 1 << 25

    private(set) var text: TextBuffer
    let delimiter: UInt8
    /// The bytes that end the plain part of a cell.
    private let stops: [Bool]

    // The row under way; offsets count from its first byte.
    private var state = State.cellStart
    private var position = 0
    private var cellStart = 0
    private var hasDoubledQuotes = false
    private var cells: [CSVRow.Cell] = []
    private var lineBreaks = 0
    private var flaw: (key: TextKey, offset: Int)?

    init(_ text: TextBuffer, delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
        var stops = [Bool](repeating: false, count: 256)
        for byte in [delimiter, .quote, .lineFeed, .carriageReturn] { stops[Int(byte)] = true }
        self.stops = stops
    }

    /// The next row, nil at the end of the file.
    ///
    /// - Throws: `Problem` for what leaves no next row: bytes that are no text, a quote never closed.
    mutating func next() throws(Problem) -> Outcome? {
        while text.available == 0 {
            guard try text.refill() else { return nil }
        }
        (state, position, lineBreaks, flaw) = (.cellStart, 0, 0, nil)
        let width = cells.count
        cells = []
        cells.reserveCapacity(width)
        var isAtEnd = false
        while true {
            switch step(isAtEnd: isAtEnd) {
            case .done(let end, let next):
                return outcome(end: end, next: next)
            case .needsMore:
                guard !isAtEnd else { throw Problem(.csvOpenQuote, at: text.place(at: cellStart - 1)) }
                if position > CSVScanner.longestRow {
                    let isOpen = state == .quoted
                    throw Problem(
                        isOpen ? .csvOpenQuote : .csvRowLength, at: text.place(at: isOpen ? cellStart - 1 : 0)
                    )
                }
                isAtEnd = !(try text.refill())
            }
        }
    }

    private mutating func outcome(end: Int, next: Int) -> Outcome {
        let line = text.line
        let range = text.start..<text.start + end
        defer { text.consume(next, lines: lineBreaks + 1) }
        guard let flaw else {
            return .row(CSVRow(bytes: Array(text.bytes[range]), cells: cells, line: line))
        }
        return .malformed(
            RejectedRecord(
                problem: Problem(flaw.key, at: text.place(at: flaw.offset)),
                source: String(decoding: text.bytes[range], as: UTF8.self), line: line))
    }

    /// Goes on with the row as far as the text at hand reaches.
    private mutating func step(isAtEnd: Bool) -> Step {
        let (bytes, start, stops) = (text.bytes, text.start, stops)
        return bytes.withUnsafeBufferPointer { bytes in
            stops.withUnsafeBufferPointer { stops in
                advance(UnsafeBufferPointer(rebasing: bytes[start...]), stops, isAtEnd)
            }
        }
    }

    private mutating func advance(
        _ bytes: UnsafeBufferPointer<UInt8>, _ stops: UnsafeBufferPointer<Bool>, _ isAtEnd: Bool
    ) -> Step {
        var position = position
        defer { self.position = position }
        let count = bytes.count
        while true {
            switch state {
            case .cellStart:
                guard position < count || isAtEnd else { return .needsMore }
                state = .plain
                if position < count, bytes[position] == .quote {
                    state = .quoted
                    position += 1
                }
                cellStart = position
                hasDoubledQuotes = false
            case .plain:
                while position < count, !stops[Int(bytes[position])] { position += 1 }
                guard position < count else {
                    guard isAtEnd else { return .needsMore }
                    endCell(position)
                    return .done(end: position, next: position)
                }
                let byte = bytes[position]
                if byte == delimiter {
                    endCell(position)
                    position += 1
                    state = .cellStart
                } else if byte == .quote {
                    if position > cellStart, (48...57).contains(bytes[position - 1]) {
                        position += 1
                    } else {
                        refuse(.csvQuoteInside, at: position)
                    }
                } else {
                    guard let next = lineEnd(bytes, position, isAtEnd) else { return .needsMore }
                    endCell(position)
                    return .done(end: position, next: next)
                }
            case .quoted:
                while position < count, !stops[Int(bytes[position])] { position += 1 }
                guard position < count else { return .needsMore }
                switch bytes[position] {
                case .quote:
                    guard position + 1 < count || isAtEnd else { return .needsMore }
                    if position + 1 < count, bytes[position + 1] == .quote {
                        hasDoubledQuotes = true
                        position += 2
                    } else {
                        endCell(position)
                        position += 1
                        state = .closed
                    }
                case .lineFeed, .carriageReturn:
                    guard let next = lineEnd(bytes, position, isAtEnd) else { return .needsMore }
                    lineBreaks += 1
                    position = next
                default: position += 1
                }
            case .closed:
                guard position < count else {
                    return isAtEnd ? .done(end: position, next: position) : .needsMore
                }
                switch bytes[position] {
                case delimiter:
                    position += 1
                    state = .cellStart
                case .lineFeed, .carriageReturn:
                    guard let next = lineEnd(bytes, position, isAtEnd) else { return .needsMore }
                    return .done(end: position, next: next)
                default: refuse(.csvAfterQuote, at: position)
                }
            case .skipping:
                while position < count, bytes[position] != .lineFeed, bytes[position] != .carriageReturn {
                    position += 1
                }
                guard position < count else {
                    return isAtEnd ? .done(end: position, next: position) : .needsMore
                }
                guard let next = lineEnd(bytes, position, isAtEnd) else { return .needsMore }
                return .done(end: position, next: next)
            }
        }
    }

    private mutating func endCell(_ end: Int) {
        cells.append(CSVRow.Cell(cellStart..<end, hasDoubledQuotes: hasDoubledQuotes))
    }

    private mutating func refuse(_ key: TextKey, at offset: Int) {
        flaw = (key, offset)
        state = .skipping
    }

    /// Where the text goes on behind a line end; nil while a CR may still be followed by its LF.
    private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ isAtEnd: Bool) -> Int? {
        guard bytes[position] == .carriageReturn else { return position + 1 }
        guard position + 1 < bytes.count else { return isAtEnd ? position + 1 : nil }
        return bytes[position + 1] == .lineFeed ? position + 2 : position + 1
    }
}
