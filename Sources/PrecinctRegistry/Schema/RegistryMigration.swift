public import Foundation
import GRDB

/// How a registry of an older format was brought up to date when it was opened for writing.
///
/// An older Pandus cannot open what a newer one has migrated, so the database as it was stays beside the new
/// one. Migrations do not touch the media files, which therefore need no copy.
public struct RegistryMigration: Sendable, Hashable {
    /// The format it had.
    public let from: Int
    /// The format it has now.
    public let to: Int
    /// The database as it was.
    public let safetyCopy: URL

    /// Copies the database aside and migrates it; nil when somebody else did so meanwhile.
    ///
    /// - Throws: `Problem` when there is no room for the copy; then nothing was migrated.
    static func run(_ pool: DatabasePool, at directory: URL) throws -> RegistryMigration? {
        let format = try pool.read { try Int.fetchOne($0, sql: "SELECT format FROM setting") ?? 0 }
        guard format < RegistrySchema.format else { return nil }
        let copy = directory.appendingPathComponent("registry.format-\(format).sqlite")
        try keep(pool, at: copy)
        try RegistrySchema.migrator.migrate(pool)
        return RegistryMigration(from: format, to: RegistrySchema.format, safetyCopy: copy)
    }

    private static func keep(_ pool: DatabasePool, at copy: URL) throws {
        let directory = copy.deletingLastPathComponent()
        let unfinished = directory.appendingPathComponent(".\(copy.lastPathComponent)").path
        defer { unlink(unfinished) }
        unlink(unfinished)
        try pool.read { database in
            try DatabaseCopy.make(
                of: database, in: directory.path, at: unfinished, path: directory.path)
        }
        try Durability.rename(unfinished, to: copy.path)
        try Durability.sync(directory: directory.path)
    }
}
