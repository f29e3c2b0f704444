import Crypto
public import Foundation

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits (FIPS 180-4).
public struct SHA256Digest: Sendable, Hashable, CustomStringConvertible {
    /// The digest as 64 lower-case hexadecimal digits.
    public let hexadecimal: String

    /// Hashes the bytes of a text in UTF-8.
    public init(of text: String) {
        self.init(SHA256.hash(data: Data(text.utf8)))
    }

    /// Hashes bytes held in memory.
    public init(of bytes: some DataProtocol) {
        self.init(SHA256.hash(data: bytes))
    }

    /// Hashes a file in pieces of 1 MiB, so memory does not grow with its size.
    ///
    /// - Throws: what opening or reading the file throws.
    public init(ofFileAt path: String) throws {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        var hasher = SHA256()
        while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
            hasher.update(data: piece)
        }
        self.init(hasher.finalize())
    }

    init(_ digest: SHA256.Digest) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        hexadecimal = String(decoding: text, as: UTF8.self)
    }

    /// The digest as text.
    public var description: String { hexadecimal }
}
