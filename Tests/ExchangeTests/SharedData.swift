import Exchange
import Foundation
import Testing

/// The folder of real data beside the package, when there is one.
enum SharedData {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/data")

    static var isPresent: Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("MANIFEST.md").path)
    }

    static func file(_ path: String) -> FileSource { FileSource(url: folder.appendingPathComponent(path)) }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    }

    /// The files of a folder with an extension, without it; none when the data is absent.
    static func names(in path: String, ext: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent(path).path)
        return (names ?? []).filter { $0.hasSuffix(".\(ext)") }.map { String($0.dropLast(ext.count + 1)) }
            .sorted()
    }
}
