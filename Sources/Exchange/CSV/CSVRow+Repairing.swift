extension CSVRow {
    /// Reads a row with stray quotes as it was probably meant: a quote ends a cell only before a delimiter or
    /// the end of the row, and any other stands for itself.
    ///
    /// Nil when a cell then never ends or the row is not as wide as the header.
    init?(repairing source: String, delimiter: UInt8, width: Int, line: Int) {
        let bytes = Array(source.utf8)
        var cells: [Cell] = []
        var position = 0
        while true {
            let isQuoted = position < bytes.count && bytes[position] == .quote
            let start = position + (isQuoted ? 1 : 0)
            var hasDoubledQuotes = false
            position = start
            while position < bytes.count {
                let isEnd = position + 1 == bytes.count || bytes[position + 1] == delimiter
                if !isQuoted, bytes[position] == delimiter { break }
                if isQuoted, bytes[position] == .quote {
                    if isEnd { break }
                    if bytes[position + 1] == .quote {
                        hasDoubledQuotes = true
                        position += 1
                    }
                }
                position += 1
            }
            guard !isQuoted || position < bytes.count else { return nil }
            cells.append(Cell(start..<position, hasDoubledQuotes: hasDoubledQuotes))
            position += isQuoted ? 1 : 0
            guard position < bytes.count else { break }
            position += 1
        }
        guard cells.count == width else { return nil }
        self.init(bytes: bytes, cells: cells, line: line)
    }
}
