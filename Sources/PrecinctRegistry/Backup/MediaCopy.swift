import Digests
import Foundation
import GRDB
import Wording

/// Copies the files that the rows of a copied database name.
struct MediaCopy {
    let source: MediaStore
    let target: MediaStore
    private let files: [StoredMedia]
    /// Files that were gone when their turn came.
    private(set) var missing: [StoredMedia] = []

    init(from source: MediaStore, to target: MediaStore, _ database: Database) throws {
        self.source = source
        self.target = target
        files = try Row.fetchAll(
            database, sql: "SELECT sha256, suffix, bytes FROM media WHERE isPurged = 0 ORDER BY sha256"
        ).map { StoredMedia(sha256: $0[0], suffix: $0[1], bytes: $0[2]) }
    }

    /// Copies file by file; a damaged file is copied as it is, because it may be all that is left.
    ///
    /// - Throws: `Problem` when the disk is full or refuses.
    mutating func run(_ progress: (CopyProgress) -> Void) throws {
        let total = files.reduce(0) { $0 + $1.bytes }
        var folders: Set<String> = []
        var done: Int64 = 0
        progress(CopyProgress(stage: .media, done: 0, total: total))
        for file in files {
            let folder = target.url(of: file).deletingLastPathComponent().path
            if folders.insert(folder).inserted, mkdir(folder, 0o755) != 0, errno != EEXIST {
                throw Problem(errno: errno, path: target.directory.path)
            }
            if try !copy(file) { missing.append(file) }
            done += file.bytes
            progress(CopyProgress(stage: .media, done: done, total: total))
        }
        for folder in folders { try Durability.sync(directory: folder) }
        try Durability.sync(directory: target.directory.path)
    }

    /// Copies one file; false when it is gone.
    private func copy(_ file: StoredMedia) throws -> Bool {
        let (from, to) = (source.url(of: file).path, target.url(of: file).path)
        let input = open(from, O_RDONLY | O_CLOEXEC)
        if input < 0, errno == ENOENT { return false }
        guard input >= 0 else { throw Problem(errno: errno, path: from) }
        defer { close(input) }
        let output = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard output >= 0 else { throw Problem(errno: errno, path: target.directory.path) }
        defer { close(output) }
        var buffer = Data(count: 1 << 20)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Problem(errno: errno, path: from) }
            if count == 0 { break }
            try Durability.write(buffer.prefix(count), to: output, path: target.directory.path)
        }
        guard fsync(output) == 0 else { throw Problem(errno: errno, path: target.directory.path) }
        return true
    }

    /// Makes sure that what is damaged in the copy is damaged in the source.
    ///
    /// - Parameter damaged: What reading the copy again found otherwise, with the hash it has there.
    /// - Throws: `Problem` when a copy is not what was read.
    func requireFaithful(_ damaged: [StoredMedia: String]) throws {
        for (file, found) in damaged {
            let path = source.url(of: file).path
            let original = try translating(path) { try SHA256Digest(ofFileAt: path).hexadecimal }
            guard original == found else { throw Problem(.backupCopyDiffers, ["file": file.path]) }
        }
    }
}
