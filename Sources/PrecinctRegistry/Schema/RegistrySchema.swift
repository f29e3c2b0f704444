import GRDB

/// The versions of the database and what brings an older one up to date.
enum RegistrySchema {
    /// Marks the file as a registry of Pandus: "Pand" in ASCII.
    static let applicationID: Int32 = 0x5061_6E64
    /// The newest format this program knows; it is the number of its last migration.
    static let format = 1

    /// Every migration in order; none ever erases a database whose schema is unexpected.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: Migration0001.tables)
            for trigger in Migration0001.triggers { try database.execute(sql: trigger) }
        }
        return migrator
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
