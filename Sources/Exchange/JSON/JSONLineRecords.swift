import Wording

/// One JSON object a line, read line by line; blank lines are no records.
struct JSONLineRecords: RecordReading {
    private var text: TextBuffer
    private var pending: [RecordResult] = []

    /// Reads ahead as many records as tell their fields.
    init(_ text: TextBuffer) throws(Problem) {
        self.text = text
        while pending.count < JSONRecord.glance, let result = try read() { pending.append(result) }
        pending.reverse()
    }

    /// The first records, before any was taken.
    var first: ArraySlice<RecordResult> { pending.reversed()[...] }

    var bytesRead: Int { text.bytesRead }

    mutating func next() throws(Problem) -> RecordResult? {
        if let result = pending.popLast() { return result }
        return try read()
    }

    private mutating func read() throws(Problem) -> RecordResult? {
        while let (line, source) = try nextLine() {
            if source.allSatisfy(\.isBlank) { continue }
            do throws(Problem) {
                let node = try JSONReader.read(source, file: text.file, line: line)
                guard node.members != nil else {
                    throw Problem(
                        .jsonNotObject, at: Place(file: text.file, line: line, column: node.column))
                }
                return .record(
                    Record(.object(JSONRecord(node: node, keys: [])), line: line, file: text.file))
            } catch {
                let source = String(decoding: source, as: UTF8.self)
                return .bad(RejectedRecord(problem: error, source: source, line: line))
            }
        }
        return nil
    }

    private mutating func nextLine() throws(Problem) -> (line: Int, source: [UInt8])? {
        var scanned = 0
        while true {
            let begin = text.start + scanned
            if let end = text.bytes[begin...].firstIndex(of: .lineFeed) {
                return take(end - text.start, separator: 1)
            }
            scanned = text.available
            guard scanned < CSVScanner.longestRow else { throw Problem(.csvRowLength, at: text.place(at: 0)) }
            guard try text.refill() else { return scanned == 0 ? nil : take(text.available, separator: 0) }
        }
    }

    private mutating func take(_ count: Int, separator: Int) -> (line: Int, source: [UInt8]) {
        let line = text.line
        let source = Array(text.bytes[text.start..<text.start + count])
        text.consume(count + separator, lines: 1)
        return (line, source)
    }
}
