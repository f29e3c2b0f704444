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

    /// Gives a whole file a name that nobody has; the old name may remain, and is for the caller to remove.
    ///
    /// - Returns: Whether the name was free.
    static func name(_ path: String, _ target: String) throws -> Bool {
        // A link refuses a name that somebody took meanwhile; a renaming would take it away again.
        if link(path, target) == 0 { return true }
        switch errno {
        case EEXIST: return false
        case EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS:
            // A stick with FAT knows no links: there a name is only looked for first.
            guard access(target, F_OK) != 0 else { return false }
            try rename(path, to: target)
            return true
        case let code: throw Problem(errno: code, path: target)
        }
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
