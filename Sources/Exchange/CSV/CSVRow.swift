/// One row of a table: its own bytes and where its cells stand in them.
///
/// Texts are made when they are asked for, so that a column nobody reads costs nothing.
struct CSVRow: Sendable {
    /// Where a cell stands, its quotes left out.
    struct Cell: Sendable {
        private let start: UInt32
        private let ending: UInt32
        private static let doubled: UInt32 = 1 << 31

        init(_ range: Range<Int>, hasDoubledQuotes: Bool) {
            start = UInt32(range.lowerBound)
            ending = UInt32(range.upperBound) | (hasDoubledQuotes ? Cell.doubled : 0)
        }

        var range: Range<Int> { Int(start)..<Int(ending & ~Cell.doubled) }
        var hasDoubledQuotes: Bool { ending & Cell.doubled != 0 }
    }

    /// The row as it stands in the file, without its line end.
    let bytes: [UInt8]
    let cells: [Cell]
    /// The line of its first character.
    let line: Int

    /// The row as it stands in the file.
    var source: String { String(decoding: bytes, as: UTF8.self) }

    /// The text of a cell.
    func text(_ index: Int) -> String {
        let cell = cells[index]
        return bytes.withUnsafeBufferPointer { bytes in
            let part = UnsafeBufferPointer(rebasing: bytes[cell.range])
            return cell.hasDoubledQuotes ? CSVRow.single(part) : String(decoding: part, as: UTF8.self)
        }
    }

    /// A text whose doubled quotes stand for one.
    static func single(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { target in
            var count = 0
            var isSecond = false
            for byte in bytes {
                isSecond = byte == .quote && !isSecond && count > 0 && target[count - 1] == .quote
                guard !isSecond else { continue }
                target[count] = byte
                count += 1
            }
            return count
        }
    }

    /// The texts of all cells.
    var texts: [String] { cells.indices.map(text) }

    /// The first cell that holds anything but blanks.
    var firstFilled: Int? { cells.firstIndex(where: isFilled) }

    /// Tells whether more cells than a number hold anything.
    func isFilled(beyond limit: Int) -> Bool {
        var filled = 0
        return cells.contains { cell in
            filled += isFilled(cell) ? 1 : 0
            return filled > limit
        }
    }

    private func isFilled(_ cell: Cell) -> Bool {
        guard let first = cell.range.first(where: { !bytes[$0].isBlank }) else { return false }
        // A no-break space or a byte order mark fills nothing either.
        return !CSVRow.suspects[Int(bytes[first])]
            || !String(decoding: bytes[cell.range], as: UTF8.self).asRead.isEmpty
    }
}

extension UInt8 {
    /// White space of ASCII, line ends included.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
