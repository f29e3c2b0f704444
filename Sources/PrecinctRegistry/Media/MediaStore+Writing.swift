import Digests
import Foundation
import Wording

extension MediaStore {
    /// The beginning of the name of a file still being written.
    static let unfinishedPrefix = ".incoming-"

    func store(
        suffix: String, source: String, writing: (_ descriptor: Int32, _ path: String) throws -> Void
    ) throws -> StoredMedia {
        let plain = suffix.lowercased().unicodeScalars.filter { "a"..."z" ~= $0 || "0"..."9" ~= $0 }
        // No longer than the name in an archive may be.
        let suffix = String(String.UnicodeScalarView(plain.prefix(16)))
        let unfinished = directory.appendingPathComponent(
            "\(MediaStore.unfinishedPrefix)\(getpid())-\(UInt64.random(in: .min ... .max))"
        ).path
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Problem(errno: errno, path: directory.path) }
        var isInPlace = false
        defer { if !isInPlace { unlink(unfinished) } }
        let bytes: Int64
        do {
            defer { close(descriptor) }
            try writing(descriptor, unfinished)
            guard fsync(descriptor) == 0 else { throw Problem(errno: errno, path: directory.path) }
            bytes = Int64(lseek(descriptor, 0, SEEK_END))
        } catch let problem as Problem {
            throw problem.naming(directory.path, insteadOf: unfinished)
        }

        // The copy is what gets hashed, so that the name tells what lies there and not what was to be copied.
        let digest = try translating(source) { try SHA256Digest(ofFileAt: unfinished) }
        let media = StoredMedia(
            sha256: digest.hexadecimal, suffix: suffix.isEmpty ? "bin" : suffix, bytes: bytes)
        let place = url(of: media)
        if let present = try? SHA256Digest(ofFileAt: place.path), present == digest { return media }

        // Absent, or damaged: adding the original again is how a damaged file gets repaired.
        let folder = place.deletingLastPathComponent().path
        if mkdir(folder, 0o755) == 0 {
            try Durability.sync(directory: directory.path)
        } else if errno != EEXIST {
            throw Problem(errno: errno, path: folder)
        }
        try Durability.rename(unfinished, to: place.path)
        isInPlace = true
        try Durability.sync(directory: folder)
        return media
    }
}
