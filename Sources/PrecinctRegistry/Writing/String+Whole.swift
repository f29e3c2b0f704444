import Foundation
import Wording

extension String {
    /// Refuses the character NUL, which SQLite takes for the end of a text: what follows it would be lost.
    func requireWhole() throws(Problem) {
        // An import asks this of every text it writes.
        let isWhole = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, 0, bytes.count) == nil } ?? true
        }
        guard isWhole != true, let nul = utf8.firstIndex(of: 0) else { return }
        throw Problem(.enteringNul, ["text": String(self[..<nul].suffix(60)) + "\u{2400}"])
    }
}
