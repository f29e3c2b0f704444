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
        let plain: String? = bytes.withUnsafeBufferPointer { bytes in
            var range = cell.range
            while let last = range.last, bytes[last].isBlank { range.removeLast() }
            while let first = range.first, bytes[first].isBlank { range.removeFirst() }
            let part = UnsafeBufferPointer(rebasing: bytes[range])
            guard !CSVRow.hasSuspects(part) else { return nil }
            return cell.hasDoubledQuotes ? CSVRow.single(part) : String(decoding: part, as: UTF8.self)
        }
        let text = plain ?? text(index).asRead
        return text.isEmpty ? nil : text
    }

    /// Tells whether a text may read otherwise than it stands.
    private static func hasSuspects(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        suspects.withUnsafeBufferPointer { suspects in
            for index in bytes.indices where suspects[Int(bytes[index])] {
                // Quotation marks, dashes and № are in every address and read as they stand.
                switch bytes[index] {
                case 0xC2 where index + 1 < bytes.count:
                    let second = bytes[index + 1]
                    guard second > 0xA0, second != 0xAD else { return true }
                case 0xE2 where index + 2 < bytes.count:
                    switch (bytes[index + 1], bytes[index + 2]) {
                    case (0x80, 0x90...0xA7), (0x80, 0xB0...), (0x81, ...0x9E), (0x82...0x83, _),
                        (0x84, ...0xA5):
                        break
                    default: return true
                    }
                default: return true
                }
            }
            return false
        }
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
