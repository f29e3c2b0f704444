public import Foundation
import GRDB
import Wording

extension Registry {
    /// Opens a registry.
    ///
    /// For writing an older format is brought up to date first, after the database was copied aside
    /// (`migration` tells). For reading only nothing changes, also on a read-only medium, and an older format
    /// is refused with what to do.
    ///
    /// - Parameter lockWait: How long a writer waits for another one before it gives up.
    /// - Throws: `Problem` for a directory that is no registry, a newer format, a damaged database or one
    ///   that may not be accessed; the directory is unchanged.
    public static func open(
        at directory: URL, mode: RegistryMode, lockWait: Duration = .seconds(30)
    ) throws -> Registry {
        try open(at: directory, mode: mode, lockWait: lockWait, allowsOlder: false)
    }

    /// - Parameter allowsOlder: Whether an older format may be read, by who only copies it.
    static func open(
        at directory: URL, mode: RegistryMode, lockWait: Duration = .seconds(30), allowsOlder: Bool
    ) throws -> Registry {
        let path = directory.appendingPathComponent(databaseName).path
        guard FileManager.default.fileExists(atPath: path) else {
            throw Problem(.registryNotARegistry, ["path": directory.path])
        }
        let lock = WriterLock(path: directory.appendingPathComponent("registry.lock").path, wait: lockWait)
        return try translating(directory.path) {
            // Read before anything is written: what is not ours, or is newer, stays as it was.
            let guest = try openGuest(at: directory, mayTry: mode == .rehearsal)
            let isCurrent: Bool
            do {
                isCurrent = try guest.read { try inspect($0, at: directory) }
            } catch {
                try? guest.close()
                throw error
            }
            switch mode {
            case .readOnly, .rehearsal:
                guard isCurrent || allowsOlder else {
                    throw Problem(.registryOlder, ["path": directory.path])
                }
                let settings = try guest.read(RegistrySettings.init)
                return Registry(
                    directory: directory, mode: mode, settings: settings, reader: guest, lock: lock,
                    stage: mode == .rehearsal ? guest : nil)
            case .readWrite:
                try guest.close()
                guard access(directory.path, W_OK) == 0, access(path, W_OK) == 0 else {
                    throw Problem(
                        .registryPermission,
                        ["path": directory.path, "detail": String(cString: strerror(errno))])
                }
                let pool: DatabasePool
                do {
                    pool = try openPool(at: directory)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                    // A long import goes on: queue like every writer, and in the end say who it is.
                    pool = try lock.withLock(command: "open") { try openPool(at: directory) }
                }
                var migration: RegistryMigration?
                if !isCurrent {
                    migration = try lock.withLock(command: "migrate") {
                        try RegistryMigration.run(pool, at: directory)
                    }
                }
                let settings = try pool.read(RegistrySettings.init)
                return Registry(
                    directory: directory, mode: mode, settings: settings, reader: pool, lock: lock,
                    pool: pool, migration: migration)
            }
        }
    }

    /// Tells whether a registry has the format we write.
    static func isCurrent(at directory: URL) throws -> Bool {
        try translating(directory.path) {
            let guest = try openGuest(at: directory)
            defer { try? guest.close() }
            return try guest.read { try inspect($0, at: directory) }
        }
    }

    /// Tells whether the format is the one we write; throws when the file is not ours to touch.
    private static func inspect(_ database: Database, at directory: URL) throws -> Bool {
        let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        guard mark == RegistrySchema.applicationID else {
            throw Problem(.registryNotARegistry, ["path": directory.path])
        }
        let format = try Int.fetchOne(database, sql: "SELECT format FROM setting WHERE id = 1") ?? 0
        if try format > RegistrySchema.format || RegistrySchema.migrator.hasBeenSuperseded(database) {
            throw Problem(
                .registryNewer,
                ["path": directory.path, "found": "\(format)", "known": "\(RegistrySchema.format)"])
        }
        return try RegistrySchema.migrator.hasCompletedMigrations(database)
    }

    static func openPool(at directory: URL) throws -> DatabasePool {
        let pool = try DatabasePool(
            path: directory.appendingPathComponent(databaseName).path, configuration: configuration())
        // GRDB relaxes this to NORMAL in WAL mode, under which a power cut may undo the last commits.
        // A large import rewrites its indexes from a cache of 64 MiB and keeps statement journals in memory.
        try pool.writeWithoutTransaction {
            try $0.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
        }
        return pool
    }

    /// One connection that leaves no file behind and cannot write, unless it may try what is then undone.
    private static func openGuest(at directory: URL, mayTry: Bool = false) throws -> DatabaseQueue {
        let path = directory.appendingPathComponent(databaseName).path
        var configuration = configuration()
        if access(directory.path, W_OK) == 0, access(path, W_OK) == 0 {
            // A connection opened read-only cannot remove the -wal and -shm files it needs; this one can.
            if !mayTry { configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") } }
            return try DatabaseQueue(path: path, configuration: configuration)
        }
        configuration.readonly = true
        let log = (try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int) ?? 0
        guard log == 0 else {
            do {
                return try DatabaseQueue(path: path, configuration: configuration)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
                throw Problem(.registryUnfinishedCopy, ["path": directory.path])
            }
        }
        // Nobody can write here, so SQLite need not look out for writers: it could not create the files
        // by which they find each other.
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        return configuration
    }
}
