import Crypto
public import Foundation

/// Computes the SHA-256 of bytes that come piece by piece.
public struct SHA256Stream: Sendable {
    private var hasher = SHA256()

    /// Begins with no bytes.
    public init() {}

    /// Adds the next piece.
    public mutating func add(_ bytes: Data) { hasher.update(data: bytes) }

    /// The digest of everything added so far.
    public var digest: SHA256Digest { SHA256Digest(hasher.finalize()) }
}
