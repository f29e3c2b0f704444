import Foundation
import GRDB
import PrecinctRegistry
import Testing
import Wording

struct OpeningTests {
    let sample: SampleRegistry
    let directory: URL

    init() throws {
        sample = try SampleRegistry()
        directory = sample.registry.directory
    }

    private func alter(_ sql: String) throws {
        let database = try DatabaseQueue(path: directory.appendingPathComponent("registry.sqlite").path)
        try database.write { try $0.execute(sql: sql) }
        try database.close()
    }

    @Test func `closing leaves one database file that can be copied`() throws {
        try sample.registry.close()
        try sample.registry.close()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
                == ["media", "registry.lock", "registry.sqlite"])
    }

    @Test func `reading changes nothing and writing is refused`() throws {
        try sample.registry.close()
        let before = try TemporaryPlace.snapshot(directory)
        do {
            let reading = try Registry.open(at: directory, mode: .readOnly)
            #expect(try reading.precinctCount() == 5)
            let refused = try problem {
                try reading.write(actor: "a", command: "c", now: SampleRegistry.start) { _ in }
            }
            #expect(refused.message.key == .registryReadOnly)
            #expect(reading.verify().isSound)
            try reading.close()
        }
        #expect(try TemporaryPlace.snapshot(directory) == before)
    }

    @Test func `a rehearsal refuses what must be refused and leaves no byte changed`() throws {
        try sample.registry.close()
        let before = try TemporaryPlace.snapshot(directory)
        do {
            let stage = try Registry.open(at: directory, mode: .rehearsal)
            let (code, revision) = try stage.commit(
                actor: "a", command: "c", now: SampleRegistry.start
            ) { change in
                try change.addArea(Area(code: "44", name: "x", kind: .other))
                return try stage.areas().last?.code
            }
            #expect(code == "44")
            #expect(revision == nil)
            #expect(try stage.areas().count == 3)
            let refused = try problem {
                try stage.write(actor: "a", command: "c", now: SampleRegistry.start) {
                    try $0.addArea(Area(code: "43", name: "x", kind: .other))
                }
            }
            #expect(refused.message.key == .registryAreaExists)
            try stage.close()
        }
        #expect(try TemporaryPlace.snapshot(directory) == before)
    }

    @Test func `a reader sees what a writer has written meanwhile`() throws {
        let reading = try Registry.open(at: directory, mode: .readOnly)
        try sample.write { try $0.addArea(Area(code: "44", name: "Басқа", kind: .region)) }
        #expect(try reading.areas().map(\.code) == ["43", "4336", "4340", "44"])
    }

    @Test func `a directory that is not a registry is refused and unchanged`() throws {
        let other = sample.place.path("other")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        let file = other.appendingPathComponent("registry.sqlite")
        for contents in [nil, "", "not a database, but a text that is long enough to be one"] {
            if let contents { try Data(contents.utf8).write(to: file) }
            let before = try TemporaryPlace.snapshot(other)
            for mode in [RegistryMode.readOnly, .readWrite] {
                let refused = try problem { _ = try Registry.open(at: other, mode: mode) }
                #expect(refused.message.key == .registryNotARegistry)
            }
            #expect(try TemporaryPlace.snapshot(other) == before)
        }
    }

    @Test func `somebody else's database is refused and unchanged`() throws {
        let file = sample.place.path("registry.sqlite")
        let database = try DatabaseQueue(path: file.path)
        try database.write { try $0.execute(sql: "CREATE TABLE setting (id INTEGER, format INTEGER)") }
        try database.close()
        let before = try Data(contentsOf: file)
        let refused = try problem { _ = try Registry.open(at: sample.place.url, mode: .readWrite) }
        #expect(refused.message.key == .registryNotARegistry)
        #expect(try Data(contentsOf: file) == before)
    }

    @Test(arguments: ["UPDATE setting SET format = 99", "INSERT INTO grdb_migrations VALUES ('0099')"])
    func `a newer format is refused and unchanged`(sql: String) throws {
        try sample.registry.close()
        try alter(sql)
        let before = try TemporaryPlace.snapshot(directory)
        for mode in [RegistryMode.readOnly, .readWrite] {
            #expect(
                try problem { _ = try Registry.open(at: directory, mode: mode) }.message.key == .registryNewer
            )
        }
        #expect(try TemporaryPlace.snapshot(directory) == before)
    }

    @Test func `a damaged database is named as one`() throws {
        try sample.registry.close()
        let file = directory.appendingPathComponent("registry.sqlite")
        var bytes = try Data(contentsOf: file)
        for index in 110..<bytes.count { bytes[index] = 0xAA }
        try bytes.write(to: file)
        let refused = try problem { _ = try Registry.open(at: directory, mode: .readOnly) }
        #expect(refused.message.key == .registryDamaged)
    }
}
