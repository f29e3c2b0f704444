import Foundation
import GRDB
public import Wording

/// Runs a body and turns what SQLite and the disk throw into problems that people can act on.
func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch let error as DatabaseError {
        throw Problem(database: error, path: path)
    } catch let error as CocoaError {
        let underlying = error.userInfo[NSUnderlyingErrorKey] as? any Error
        if let code = (underlying as? POSIXError)?.code { throw Problem(errno: code.rawValue, path: path) }
        switch error.code {
        case .fileWriteOutOfSpace: throw Problem(errno: ENOSPC, path: path)
        case .fileWriteNoPermission, .fileReadNoPermission: throw Problem(errno: EACCES, path: path)
        case .fileNoSuchFile, .fileReadNoSuchFile: throw Problem(errno: ENOENT, path: path)
        default: throw Problem(.registryDisk, ["path": path, "detail": "\(error.code.rawValue)"])
        }
    }
}

extension Problem {
    /// Whether the registry itself is in trouble, rather than what was asked of it.
    public var isOfStorage: Bool {
        switch message.key {
        case .registryDiskFull, .registryDisk, .registryDamaged, .registryPermission, .registryNoFile,
            .registryBusy, .registryBusyUnknown, .registryDatabase, .registryReadOnly:
            true
        default: false
        }
    }

    /// The same problem about a place the user knows rather than a file out of sight that is gone again.
    func naming(_ place: String, insteadOf hidden: String) -> Problem {
        guard let path = message.arguments["path"], path == hidden || path.hasPrefix(hidden + "/") else {
            return self
        }
        return Problem(
            message.key, message.arguments.merging(["path": place]) { $1 }, at: self.place, kind: kind)
    }

    /// The problem behind an error number of the operating system.
    init(errno code: Int32, path: String) {
        let detail = String(cString: strerror(code))
        switch code {
        case ENOSPC, EDQUOT, EFBIG: self.init(.registryDiskFull, ["path": path])
        case EACCES, EPERM, EROFS: self.init(.registryPermission, ["path": path, "detail": detail])
        case ENOENT, EISDIR, ENOTDIR: self.init(.registryNoFile, ["path": path])
        case ENOTEMPTY, EEXIST: self.init(.registryNotEmpty, ["path": path])
        default: self.init(.registryDisk, ["path": path, "detail": detail])
        }
    }

    /// The problem behind an error of SQLite.
    init(database error: DatabaseError, path: String) {
        let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        // Without room for the files by which its users find each other SQLite only speaks of a failure.
        case .SQLITE_IOERR,
            .SQLITE_CANTOPEN where Problem.isFull(path):
            self.init(.registryDiskFull, ["path": path])
        case .SQLITE_FULL: self.init(.registryDiskFull, ["path": path])
        case .SQLITE_NOTADB: self.init(.registryNotARegistry, ["path": path])
        case .SQLITE_CORRUPT: self.init(.registryDamaged, ["path": path, "detail": detail])
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
            self.init(.registryPermission, ["path": path, "detail": detail])
        case .SQLITE_IOERR: self.init(.registryDisk, ["path": path, "detail": detail])
        case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.registryBusyUnknown, ["seconds": "5"])
        default: self.init(.registryDatabase, ["detail": detail])
        }
    }

    /// Whether the disk has no room left for anything of use.
    private static func isFull(_ path: String) -> Bool {
        var disk = statvfs()
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard statvfs(path, &disk) == 0 || statvfs(parent, &disk) == 0 else { return false }
        return UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < 64 << 10
    }
}
