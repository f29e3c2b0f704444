import Digests
import Foundation
import GRDB

@testable import PrecinctRegistry

/// A registry of the first format, written and hashed without the code that writes today's.
struct FormerRegistry {
    let place = TemporaryPlace()
    let directory: URL
    /// The hashes of its two changes.
    private(set) var hashes: [String] = []

    init() throws {
        directory = place.path("former")
        try FileManager.default.createDirectory(
            at: directory.appendingPathComponent("media"), withIntermediateDirectories: true)
        let database = try DatabasePool(
            path: directory.appendingPathComponent("registry.sqlite").path)
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001") { database in
            try database.execute(sql: "PRAGMA application_id = \(RegistrySchema.applicationID)")
            try database.execute(sql: Migration0001.tables)
            for trigger in Migration0001.triggers { try database.execute(sql: trigger) }
        }
        try migrator.migrate(database)
        try database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO setting VALUES (1, 1, 'KZ', 'Asia/Qyzylorda', '["kz"]', 0, 1);
                    INSERT INTO area VALUES ('4336', 'Қазалы ауданы', NULL, 'district', NULL, 1);
                    INSERT INTO precinct VALUES (1, '4336', '60', '0260', 'мектеп', NULL, 'active', 1);
                    INSERT INTO premises VALUES (1, 'school', '4336', 'Абай, 5', 'абай 5', NULL, NULL, 1);
                    INSERT INTO occupancy VALUES (1, 1, 1, -62135596800, 1795500000, 1)
                    """)
            hashes.append(try Self.seal(1, 1_795_500_000, "init", after: nil, database))
            try database.execute(
                sql: """
                    INSERT INTO observation VALUES (
                        1, 2, NULL, 1, 'ramp', 'main', 'value', 'slope', 'number', '19/200', '%', NULL, '9,5 %',
                        'measured', 1795400000, 1795500100, 'Айжан', 'level', NULL, NULL, '["photo:a"]');
                    UPDATE precinct SET name = '№18 мектеп', changeID = 2
                    """)
            hashes.append(try Self.seal(2, 1_795_500_100, "observe", after: hashes[0], database))
        }
        try database.close()
    }

    /// Brings it to the second format and no further, as a program of that time would have.
    func bringToSecondFormat() throws {
        let database = try DatabasePool(path: directory.appendingPathComponent("registry.sqlite").path)
        try RegistrySchema.migrator.migrate(database, upTo: "0002")
        try database.close()
    }

    private static func seal(
        _ id: Int64, _ at: Int64, _ command: String, after previous: String?, _ database: Database
    ) throws -> String {
        func rows(_ table: String, _ columns: String) throws -> String {
            let quoted = columns.split(separator: " ").map { "quote(\($0))" }.joined(separator: " || ',' || ")
            let rows = try String.fetchAll(
                database, sql: "SELECT \(quoted) FROM \(table) WHERE changeID = \(id) ORDER BY sequence")
            return SHA256Digest(of: rows.map { "\($0)\n" }.joined()).hexadecimal
        }
        let previous = previous ?? String(repeating: "0", count: 64)
        let identity = try rows("identityChange", "sequence subject key content")
        let observations = try rows(
            "observation",
            """
            sequence precinctID premisesID kind element statement attribute valueType value unit tolerance \
            entered method observedAt recordedAt observer instrument inspection reason evidence
            """)
        let header = "\(id),\(at),'admin','\(command)',NULL"
        let hash = SHA256Digest(of: "\(previous)\n\(header)\n\(identity)\n\(observations)\n").hexadecimal
        try database.execute(
            sql: "INSERT INTO change VALUES (?, ?, 'admin', ?, NULL, ?, ?)",
            arguments: [id, at, command, previous, hash])
        return hash
    }
}
