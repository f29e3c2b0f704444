import Foundation
import Wording

/// What makes a file survive a power cut.
enum Durability {
    /// Waits until a directory's entries are on the disk.
    static func sync(directory path: String) throws {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Problem(errno: errno, path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Problem(errno: errno, path: path) }
    }

    /// Renames atomically; an empty directory or a file at the target is replaced.
    static func rename(_ path: String, to target: String) throws {
        guard Foundation.rename(path, target) == 0 else { throw Problem(errno: errno, path: target) }
    }

    /// Writes all bytes to a descriptor.
    static func write(_ bytes: Data, to descriptor: Int32, path: String) throws {
        try bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let written = Foundation.write(
                    descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
                if written < 0 {
                    if errno == EINTR { continue }
                    throw Problem(errno: errno, path: path)
                }
                offset += written
            }
        }
    }
}
