import Foundation
import GRDB
import PrecinctRegistry
import Testing

struct SchemaTests {
    let sample: SampleRegistry

    init() throws {
        sample = try SampleRegistry()
    }

    private func fetch(_ sql: String) throws -> [String] {
        try DatabaseQueue(path: sample.registry.directory.appendingPathComponent("registry.sqlite").path)
            .read { try String.fetchAll($0, sql: sql) }
    }

    /// A migration that changes the schema must change this file in the same commit.
    @Test func `Schemas/registry.sql is the schema`() throws {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let golden = root.appendingPathComponent("Schemas/registry.sql")
        let statements = try fetch(
            """
            SELECT sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' ORDER BY rowid
            """)
        let schema = statements.map { "\($0);\n" }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
            try Data(schema.utf8).write(to: golden)
            Issue.record("The schema was recorded; run again without RECORD_SCHEMA.")
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == schema)
    }

    @Test func `every table of ours is strict and every column has a type`() throws {
        let loose = try fetch(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'
                AND name NOT LIKE 'grdb%'
            """)
        #expect(loose.isEmpty)
    }

    @Test func `every reference has an index on its side`() throws {
        // Deferred references to change are searched once a transaction and must not scan a table.
        let missing = try fetch(
            """
            SELECT m.name || '.' || f."from" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
            WHERE m.type = 'table'
            AND f."table" IN ('change', 'precinct', 'premises', 'media', 'panorama')
            AND NOT EXISTS (
                SELECT 1 FROM pragma_index_list(m.name) AS i, pragma_index_info(i.name) AS c
                WHERE c.seqno = 0 AND c.name = f."from")
            """)
        #expect(missing.sorted() == [])
    }
}
