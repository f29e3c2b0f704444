import GRDB
import PrecinctModel

/// The versions of the database and what brings an older one up to date.
enum RegistrySchema {
    /// Marks the file as a registry of Pandus: "Pand" in ASCII.
    static let applicationID: Int32 = 0x5061_6E64
    /// The newest format this program knows; it is the number of its last migration.
    static let format = 3

    /// Every migration in order; none ever erases a database whose schema is unexpected.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: Migration0001.tables)
            for trigger in Migration0001.triggers { try database.execute(sql: trigger) }
        }
        migrator.registerMigration("0002", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: Migration0002.tables)
            for trigger in Migration0002.triggers { try database.execute(sql: trigger) }
            try note(2, in: database)
        }
        migrator.registerMigration("0003", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: Migration0003.tables)
            for trigger in Migration0003.triggers { try database.execute(sql: trigger) }
            try note(3, in: database)
        }
        return migrator
    }

    /// Every table whose past is kept.
    static let journalled =
        Migration0001.journalled + Migration0002.journalled + Migration0003.journalled

    /// Every trigger that keeps it.
    static let triggers = Migration0001.triggers + Migration0002.triggers + Migration0003.triggers

    /// Records in a registry that already holds something that its format is a newer one now.
    private static func note(_ format: Int, in database: Database) throws {
        let exists = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM setting)") ?? false
        guard exists else { return }
        // At the moment of the change before it: what was known when stays as it was.
        var change = ChangeDraft(
            actor: "pandus", command: "migrate \(format)", reason: nil, now: Instant(seconds: .min))
        try change.begin(database)
        try database.execute(
            sql: "UPDATE setting SET format = ?, changeID = ?", arguments: [format, change.id])
        try change.seal(database)
    }

    /// The schema as SQL, which `Schemas/registry.sql` records.
    static func dump(_ database: Database) throws -> String {
        try String.fetchAll(
            database,
            sql: """
                SELECT sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY rowid
                """
        ).map { $0 + ";\n" }.joined(separator: "\n")
    }
}
