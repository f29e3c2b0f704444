import Digests
import Foundation

/// Hashes any number of rows in bounded memory: full blocks are folded into the hash of what went before.
///
/// Blocks end with a row, so the result depends on the rows alone.
struct RowsDigest {
    private var folded = ""
    private var block = Data()
    private static let blockSize = 1 << 16

    /// Adds one row in its canonical text.
    mutating func add(_ row: String) {
        block.append(contentsOf: row.utf8)
        block.append(UInt8(ascii: "\n"))
        if block.count >= RowsDigest.blockSize { fold() }
    }

    /// The hash of all rows added.
    mutating func finish() -> String {
        fold()
        return folded
    }

    private mutating func fold() {
        folded = SHA256Digest(of: Data(folded.utf8) + block).hexadecimal
        block.removeAll(keepingCapacity: true)
    }
}
