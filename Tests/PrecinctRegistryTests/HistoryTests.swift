import Foundation
import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing

struct HistoryTests {
    let sample: SampleRegistry

    init() throws {
        sample = try SampleRegistry()
        try sample.write { try $0.record([.sample(.present(true))], of: .premises("school")) }
    }

    @Test func `each change is a link with its author and size`() throws {
        let entries = try sample.registry.history(HistoryScope(.registry), vocabulary: .builtIn)
        let changes = entries.map(\.change)
        #expect(changes.map(\.id) == [3, 2, 1])
        #expect(changes[0].actor == "Айжан")
        #expect(entries[0].observationCount == 1)
        #expect(entries[1].revisionCount > 10)
        #expect(Set(changes.map(\.hash)).count == 3)
        #expect(try sample.registry.revision() == Revision(change: 3, hash: changes[0].hash))
    }

    @Test func `the same changes make the same hash`() throws {
        let other = try SampleRegistry()
        try other.write { try $0.record([.sample(.present(true))], of: .premises("school")) }
        #expect(try other.registry.revision() == sample.registry.revision())
    }

    @Test(arguments: ["change", "observation", "identityChange", "occupancy"])
    func `what was written is neither altered nor deleted`(table: String) throws {
        let path = sample.registry.directory.appendingPathComponent("registry.sqlite").path
        let database = try DatabaseQueue(path: path)
        for sql in ["UPDATE \(table) SET changeID = 1", "DELETE FROM \(table)"] {
            let sql = table == "change" ? sql.replacing("changeID", with: "id") : sql
            let error = #expect(throws: DatabaseError.self) {
                try database.write { try $0.execute(sql: sql) }
            }
            #expect(error?.message == "\(table) is append-only")
        }
    }

    @Test(arguments: [
        "DELETE FROM precinct", "DELETE FROM area", "DELETE FROM media", "UPDATE precinct SET id = id + 100",
    ])
    func `identity rows stay and keep their keys`(sql: String) throws {
        let path = sample.registry.directory.appendingPathComponent("registry.sqlite").path
        let database = try DatabaseQueue(path: path)
        try database.write {
            try $0.execute(
                sql: "INSERT INTO media VALUES ('\(String(repeating: "a", count: 64))', 'jpg', 1, 0, 1)")
        }
        #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    }
}
