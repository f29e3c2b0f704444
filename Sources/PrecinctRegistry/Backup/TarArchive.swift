import Foundation
import Wording

/// A registry in one file: a tar archive of the database and the media files, which any tar can unpack.
struct TarArchive {
    let path: String

    /// Packs the files of a directory and waits until the archive is on the disk.
    ///
    /// - Throws: `Problem` when the disk is full or refuses.
    func pack(_ directory: URL, _ paths: [String]) throws {
        let output = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard output >= 0 else { throw Problem(errno: errno, path: path) }
        defer { close(output) }
        for name in paths {
            let file = directory.appendingPathComponent(name).path
            let input = open(file, O_RDONLY | O_CLOEXEC)
            guard input >= 0 else { throw Problem(errno: errno, path: file) }
            defer { close(input) }
            let header = TarHeader(path: name, size: Int64(lseek(input, 0, SEEK_END)))
            lseek(input, 0, SEEK_SET)
            try Durability.write(Data(header.bytes), to: output, path: path)
            var left = header.size
            while left > 0 {
                let piece = try read(input, Int(min(left, 1 << 20)), file)
                guard !piece.isEmpty else { throw broken(name) }
                try Durability.write(piece, to: output, path: path)
                left -= Int64(piece.count)
            }
            try Durability.write(Data(count: header.padding), to: output, path: path)
        }
        try Durability.write(Data(count: 2 * TarHeader.block), to: output, path: path)
        guard fsync(output) == 0 else { throw Problem(errno: errno, path: path) }
    }

    /// Unpacks into a directory; only a database and media files can lie in it.
    ///
    /// - Throws: `Problem` for an archive that is cut off or holds anything else, or a full disk.
    func unpack(into directory: URL, _ progress: (_ done: Int64, _ total: Int64) -> Void = { _, _ in }) throws
    {
        try forEachFile(progress) { name, contents in
            let file = directory.appendingPathComponent(name)
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let output = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard output >= 0 else { throw Problem(errno: errno, path: directory.path) }
            defer { close(output) }
            try contents { try Durability.write($0, to: output, path: directory.path) }
            guard fsync(output) == 0 else { throw Problem(errno: errno, path: directory.path) }
        }
    }

    /// Reads the archive again and compares it with what was packed.
    ///
    /// - Throws: `Problem` when a file in it is not what it was.
    func compare(with directory: URL, _ names: [String]) throws {
        var left = Set(names)
        try forEachFile { name, contents in
            let file = directory.appendingPathComponent(name).path
            let original = open(file, O_RDONLY | O_CLOEXEC)
            guard original >= 0 else { throw Problem(errno: errno, path: file) }
            defer { close(original) }
            try contents { piece in
                guard try read(original, piece.count, file) == piece else { throw differs(name) }
            }
            guard try read(original, 1, file).isEmpty else { throw differs(name) }
            left.remove(name)
        }
        if let missing = left.first { throw differs(missing) }
    }

    private func forEachFile(
        _ progress: (_ done: Int64, _ total: Int64) -> Void = { _, _ in },
        _ body: (_ name: String, _ contents: ((Data) throws -> Void) throws -> Void) throws -> Void
    ) throws {
        let input = open(path, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw Problem(errno: errno, path: path) }
        defer { close(input) }
        let total = Int64(lseek(input, 0, SEEK_END))
        lseek(input, 0, SEEK_SET)
        var names: Set<String> = []
        while true {
            let block = try read(input, TarHeader.block, path)
            guard block.count == TarHeader.block else { throw broken("…") }
            if block.allSatisfy({ $0 == 0 }) { break }
            guard let header = TarHeader([UInt8](block)), Self.isOurs(header.path),
                names.insert(header.path).inserted
            else { throw broken(names.isEmpty ? "tar" : "…") }
            try body(header.path) { take in
                var left = header.size
                while left > 0 {
                    let piece = try read(input, Int(min(left, 1 << 20)), path)
                    guard !piece.isEmpty else { throw broken(header.path) }
                    try take(piece)
                    left -= Int64(piece.count)
                }
            }
            guard try read(input, header.padding, path).count == header.padding else {
                throw broken(header.path)
            }
            progress(Int64(lseek(input, 0, SEEK_CUR)), total)
        }
        guard names.contains(Registry.databaseName) else { throw broken(Registry.databaseName) }
    }

    /// Tells whether a path is the database's or a media file's, so that nothing can be written elsewhere.
    private static func isOurs(_ path: String) -> Bool {
        if path == Registry.databaseName { return true }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "media", parts[1].utf8.count == 2 else { return false }
        let name = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        return name.count == 2 && name[0].utf8.count == 64 && name[0].hasPrefix(parts[1])
            && parts[2].utf8.allSatisfy {
                (48...57).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: ".")
            }
    }

    private func read(_ descriptor: Int32, _ count: Int, _ file: String) throws -> Data {
        var result = Data(count: count)
        var filled = 0
        while filled < count {
            let got = result.withUnsafeMutableBytes { bytes in
                Foundation.read(descriptor, bytes.baseAddress?.advanced(by: filled), count - filled)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw Problem(errno: errno, path: file) }
            if got == 0 { break }
            filled += got
        }
        return result.prefix(filled)
    }

    private func differs(_ name: String) -> Problem { Problem(.backupCopyDiffers, ["file": name]) }

    private func broken(_ detail: String) -> Problem {
        Problem(.backupArchiveBroken, ["path": path, "detail": detail])
    }
}
