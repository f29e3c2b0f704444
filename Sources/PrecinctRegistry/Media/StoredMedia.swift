/// A file in the media store, named by what it contains.
public struct StoredMedia: Sendable, Hashable {
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// The suffix of its name, lower case, without the point.
    public let suffix: String
    /// Its size in bytes.
    public let bytes: Int64

    /// Names a file.
    public init(sha256: String, suffix: String, bytes: Int64) {
        self.sha256 = sha256
        self.suffix = suffix
        self.bytes = bytes
    }

    /// Where it lies within the store: `aa/aa….jpg`.
    public var path: String { "\(sha256.prefix(2))/\(sha256).\(suffix)" }
}
