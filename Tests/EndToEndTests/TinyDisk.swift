import Foundation
import Testing

/// A disk of a few megabytes in memory, which goes when its test ends.
final class TinyDisk {
    /// Whether this machine lets us have one.
    static let isPossible: Bool = (try? TinyDisk(kibibytes: 64)) != nil

    let url: URL

    init(kibibytes: Int) throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pandus-disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        guard try Self.run("mount", "-t", "tmpfs", "-o", "size=\(kibibytes)k", "tmpfs", url.path) == 0 else {
            try? FileManager.default.removeItem(at: url)
            throw CocoaError(.fileWriteNoPermission)
        }
    }

    deinit {
        _ = try? Self.run("umount", "-l", url.path)
        try? FileManager.default.removeItem(at: url)
    }

    /// Leaves so many bytes free.
    func fill(leaving kibibytes: Int) throws {
        try empty()
        var disk = statvfs()
        #expect(statvfs(url.path, &disk) == 0)
        let free = Int(disk.f_bavail) * Int(disk.f_frsize) - kibibytes << 10
        guard free > 0 else { return }
        try Data(count: free).write(to: url.appendingPathComponent("filler"))
    }

    /// Takes the filling away.
    func empty() throws {
        let filler = url.appendingPathComponent("filler")
        if FileManager.default.fileExists(atPath: filler.path) {
            try FileManager.default.removeItem(at: filler)
        }
    }

    private static func run(_ arguments: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
