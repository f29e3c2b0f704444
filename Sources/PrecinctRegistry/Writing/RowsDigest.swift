import Digests

/// Hashes any number of rows in bounded memory: full blocks are folded into the hash of what went before.
///
/// Blocks end with a row, so the result depends on the rows alone.
struct RowsDigest {
    private var folded = ""
    private var block: [UInt8] = []
    private static let blockSize = 1 << 16

    /// Adds one row in its canonical text.
    mutating func add(_ row: String) {
        block.append(contentsOf: row.utf8)
        end()
    }

    /// Ends a row that was added piece by piece.
    mutating func end() {
        block.append(UInt8(ascii: "\n"))
        if block.count >= RowsDigest.blockSize { fold() }
    }

    /// The hash of all rows added.
    mutating func finish() -> String {
        fold()
        return folded
    }

    private mutating func fold() {
        folded = SHA256Digest(of: Array(folded.utf8) + block).hexadecimal
        block.removeAll(keepingCapacity: true)
    }
}

/// The spelling of SQLite's `quote()`, comma-separated.
extension RowsDigest {
    mutating func add(number: Int64?) {
        block.append(contentsOf: (number.map(String.init) ?? "NULL").utf8)
    }

    /// Adds a text without NUL, at which `quote()` would stop.
    mutating func add(text: String?) {
        guard let text else {
            block.append(contentsOf: "NULL".utf8)
            return
        }
        let quote = UInt8(ascii: "'")
        block.append(quote)
        for byte in text.utf8 {
            if byte == quote { block.append(quote) }
            block.append(byte)
        }
        block.append(quote)
    }

    /// Adds words of our own.
    mutating func add(plain text: String) { block.append(contentsOf: text.utf8) }

    mutating func separate() { block.append(UInt8(ascii: ",")) }
}
