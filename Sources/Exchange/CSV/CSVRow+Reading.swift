extension CSVRow {
    /// Bytes that may begin a space, an invisible sign or a letter not composed: everything but ASCII,
    /// Latin, Cyrillic and Hebrew letters, which most cells consist of.
    static let suspects: [Bool] = (0..<256).map { byte in
        switch byte {
        case 0x0B, 0x0C: true
        case 0x00...0xC1, 0xC3...0xCB, 0xD0...0xD3, 0xD7: false
        default: true
        }
    }

    /// The text of a cell as it is to be understood; nil for a blank one.
    func reading(_ index: Int) -> String? {
        let cell = cells[index]
        guard !cell.hasDoubledQuotes else {
            let text = text(index).asRead
            return text.isEmpty ? nil : text
        }
        var range = cell.range
        let plain: String? = bytes.withUnsafeBufferPointer { bytes in
            var isSuspect = false
            while let last = range.last, bytes[last].isBlank { range.removeLast() }
            while let first = range.first, bytes[first].isBlank { range.removeFirst() }
            CSVRow.suspects.withUnsafeBufferPointer { suspects in
                for offset in range where suspects[Int(bytes[offset])] { isSuspect = true }
            }
            guard !isSuspect else { return nil }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        }
        let text = plain ?? text(index).asRead
        return text.isEmpty ? nil : text
    }

    /// Where a cell begins in the file, from the first character of the row.
    func position(_ index: Int) -> (line: Int, column: Int) {
        // The quote before the text is where an editor should stand.
        var start = cells[index].range.lowerBound
        if start > 0, bytes[start - 1] == .quote { start -= 1 }
        let before = String(decoding: bytes[..<start], as: UTF8.self)
        let lines = before.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r" || $0 == "\r\n"
        }
        return (line + lines.count - 1, (lines.last?.count ?? 0) + 1)
    }
}
