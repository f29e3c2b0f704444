import Digests
public import PrecinctModel

/// The id of a panorama: 16 hexadecimal digits that follow from its precinct and its original.
public struct PanoramaID: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The id as text.
    public let rawValue: String

    /// Reads an id.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The id of an original filed under a precinct; the same picture always gets the same.
    public init(original sha256: String, precinct: PrecinctReference) {
        rawValue = String(SHA256Digest(of: "\(precinct)\n\(sha256)").hexadecimal.prefix(16))
    }

    /// The id as text.
    public var description: String { rawValue }
}
