public import Foundation
import GRDB
import Synchronization
import Wording

/// One directory that holds everything known of precincts: `registry.sqlite` and the files under `media/`.
///
/// Every public method is one transaction. What a method that returned has written survives a crash of the
/// program and of the machine: the write-ahead log is synced at each commit (`synchronous = FULL`).
///
/// For writing the database is opened as a GRDB pool in WAL mode, because a long read (an audit of the
/// country) must see one state throughout and must not hold up those who record. For reading only, one
/// connection that may not write is enough, and it leaves no trace in the directory.
public final class Registry: Sendable {
    /// The directory.
    public let directory: URL
    /// Whether it may be written.
    public let mode: RegistryMode
    /// What was fixed when the registry was made.
    public let settings: RegistrySettings
    /// The files beside the database.
    public let media: MediaStore
    /// How it was brought up to date when it was opened; nil when it was already.
    public let migration: RegistryMigration?

    let reader: any DatabaseReader
    let pool: DatabasePool?
    /// The connection on which changes are tried out.
    let stage: DatabaseQueue?
    let lock: WriterLock
    private let isOpen = Mutex(true)

    init(
        directory: URL, mode: RegistryMode, settings: RegistrySettings, reader: any DatabaseReader,
        lock: WriterLock, pool: DatabasePool? = nil, stage: DatabaseQueue? = nil,
        migration: RegistryMigration? = nil
    ) {
        self.directory = directory
        self.mode = mode
        self.settings = settings
        self.reader = reader
        self.pool = pool
        self.stage = stage
        self.lock = lock
        self.migration = migration
        media = MediaStore(of: directory)
    }

    deinit {
        try? close()
    }

    /// Moves the write-ahead log into the database, so that the directory can be copied, and closes it.
    ///
    /// A registry that nobody uses any more closes itself. Closing twice does nothing.
    /// - Throws: `Problem` when a read or a write still goes on.
    public func close() throws {
        guard isOpen.withLock({ $0 }) else { return }
        try translating(directory.path) {
            try pool?.closeReadersFirst()
            try reader.close()
        }
        isOpen.withLock { $0 = false }
    }

    /// Reads within one transaction, so that everything read belongs to one state.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try translating(directory.path) { try snapshot(body) }
    }

    /// Reads within one transaction and throws what GRDB throws.
    ///
    /// Reentrant: who is handed dossiers, or writes, may ask for more, and gets it from the same state.
    func snapshot<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try reader.unsafeReentrantRead { database in
            if database.isInsideTransaction { return try body(database) }
            try database.beginTransaction(.deferred)
            do {
                let value = try body(database)
                try database.commit()
                return value
            } catch {
                try? database.rollback()
                throw error
            }
        }
    }

    /// The name of the database within the directory.
    static let databaseName = "registry.sqlite"
}

extension DatabasePool {
    /// Prepares for closing: moves the log into the database and lets the writing connection be the last.
    ///
    /// GRDB closes it before the reading ones, which cannot remove the log's files (groue/GRDB.swift#739).
    func closeReadersFirst() throws {
        // A reader in another process may hold a part of the log back; then the last one to close moves it.
        _ = try? writeWithoutTransaction { try $0.checkpoint(.truncate) }
        invalidateReadOnlyConnections()
    }
}
