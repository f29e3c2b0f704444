public import Foundation

/// A file to read records from: on disk, a pipe, or bytes already in memory.
public struct FileSource: Sendable {
    enum Origin: Sendable {
        case url(URL)
        case bytes([UInt8])
    }

    /// The name used in problems.
    public let name: String
    let origin: Origin
    /// How many bytes are read at a time.
    var chunkSize = 1 << 18

    /// Names a file on disk; it is opened when records are asked for.
    public init(url: URL, name: String? = nil) {
        self.name = name ?? url.lastPathComponent
        origin = .url(url)
    }

    /// Wraps bytes in memory.
    public init(bytes: [UInt8], name: String) {
        self.name = name
        origin = .bytes(bytes)
    }

    /// The size in bytes, nil where it cannot be known beforehand.
    public var size: Int? {
        switch origin {
        case .bytes(let bytes): return bytes.count
        case .url(let url):
            let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
            guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
            return (attributes?[.size] as? NSNumber)?.intValue
        }
    }
}
