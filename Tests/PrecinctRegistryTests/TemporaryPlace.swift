import Foundation

/// A directory that is gone when its test ends.
final class TemporaryPlace: Sendable {
    let url: URL

    init() {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("registry-\(UInt64.random(in: .min ... .max))", isDirectory: true)
        try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// A path within the directory.
    func path(_ name: String) -> URL { url.appendingPathComponent(name) }

    /// The names, sizes and contents' hashes of everything under a directory.
    static func snapshot(_ directory: URL) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: directory.path) {
            result[name] = (try? Data(contentsOf: directory.appendingPathComponent(name))) ?? Data()
        }
        return result
    }
}
