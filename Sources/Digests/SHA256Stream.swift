import Crypto
import Foundation

/// The SHA-256 of a text that is told piece by piece, so that it need not be held in memory.
public struct SHA256Stream {
    private var hasher = SHA256()

    /// Begins with nothing.
    public init() {}

    /// Adds the bytes of a text in UTF-8.
    public mutating func add(_ text: String) { hasher.update(data: Data(text.utf8)) }

    /// The digest of everything added so far.
    public var digest: SHA256Digest { SHA256Digest(hasher.finalize()) }
}
