import Foundation

/// A folder that goes away with the test that made it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "pandus-imaging-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and returns its path.
    func file(_ bytes: [UInt8], name: String = "panorama.jpg") throws -> String {
        let place = path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: place))
        return place
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
