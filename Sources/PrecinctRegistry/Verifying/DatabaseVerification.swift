import GRDB
import Wording

/// Looks at the database as SQLite sees it: pages, indexes, constraints, references, and our own guards.
struct DatabaseVerification {
    let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func run(_ report: inout VerificationReport) throws {
        for line in try String.fetchAll(database, sql: "PRAGMA integrity_check(100)") where line != "ok" {
            report.add(.registryVerifyDatabase, ["detail": line])
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM pragma_foreign_key_check LIMIT 100") {
            report.add(
                .registryVerifyReference,
                [
                    "table": row[0] ?? "", "row": (row[1] as Int64?).map(String.init) ?? "?",
                    "parent": row[2] ?? "",
                ])
        }
        let present = try String.fetchSet(
            database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
        for trigger in RegistrySchema.triggers where !present.contains(trigger) {
            let name = trigger.split(separator: " ").dropFirst(2).first.map(String.init) ?? trigger
            report.add(.registryVerifyTrigger, ["trigger": name])
        }
    }
}
