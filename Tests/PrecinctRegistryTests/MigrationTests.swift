import Foundation
import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

/// A registry of the first format meets today's program.
struct MigrationTests {
    let former: FormerRegistry

    init() throws {
        former = try FormerRegistry()
    }

    @Test func `opening for writing brings it up to date and every old hash stays`() throws {
        let registry = try Registry.open(at: former.directory, mode: .readWrite)
        #expect(registry.settings.format == 3)
        #expect(registry.migration?.from == 1)
        #expect(registry.migration?.to == 3)
        let report = registry.verify()
        #expect(report.issues.isEmpty, "\(report.issues)")
        let changes = try registry.changes()
        #expect(changes.map(\.command) == ["migrate 3", "migrate 2", "observe", "init"])
        #expect(changes.suffix(2).reversed().map(\.hash) == former.hashes)
        // What was known when stays as it was: the migration came no later than the change before it.
        #expect(Set(changes.prefix(3).map(\.at)).count == 1)
        try registry.close()
        #expect(try Registry.open(at: former.directory, mode: .readWrite).migration == nil)
    }

    @Test func `nothing it held is lost and the new room can be used`() throws {
        let registry = try Registry.open(at: former.directory, mode: .readWrite)
        let sixty = PrecinctReference(area: "4336", number: "60")
        #expect(try registry.precinct(sixty).name == "№18 мектеп")
        let found = try registry.observations(of: .premises("school"))
        #expect(found.map(\.evidence) == [["photo:a"]])
        #expect(found.first?.sourceText == nil)
        let day = try #require(CalendarDay(iso: "2026-11-22"))
        try registry.write(actor: "a", command: "c", now: SampleRegistry.start) { change in
            try change.addElection(Election(id: "e", name: "E", day: day))
            var observation = try #require(found.first)
            observation.sourceText = "9 1/2"
            try change.record([observation], of: .premises("school"))
        }
        #expect(registry.verify().issues.isEmpty)
    }

    @Test func `the database as it was is kept beside the new one`() throws {
        let registry = try Registry.open(at: former.directory, mode: .readWrite)
        let copy = try #require(registry.migration?.safetyCopy)
        #expect(copy.lastPathComponent == "registry.format-1.sqlite")
        try registry.close()
        let (format, changes) = try DatabaseQueue(path: copy.path).read { database in
            (
                try Int.fetchOne(database, sql: "SELECT format FROM setting"),
                try String.fetchAll(database, sql: "SELECT hash FROM change ORDER BY id")
            )
        }
        #expect(format == 1)
        #expect(changes == former.hashes)
        let names = try FileManager.default.contentsOfDirectory(atPath: former.directory.path)
        #expect(names.filter { $0.hasPrefix(".") }.isEmpty)
    }

    @Test func `opening for reading changes nothing and says what to do`() throws {
        let before = try TemporaryPlace.snapshot(former.directory)
        let refused = try problem { _ = try Registry.open(at: former.directory, mode: .readOnly) }
        #expect(refused.message.key == .registryOlder)
        for language in Language.allCases {
            #expect(Texts(language)(refused.message).contains("pandus upgrade"))
        }
        #expect(try TemporaryPlace.snapshot(former.directory) == before)
    }

    @Test func `the second format is brought up to date as well`() throws {
        try former.bringToSecondFormat()
        let registry = try Registry.open(at: former.directory, mode: .readWrite)
        #expect(registry.migration?.from == 2)
        #expect(registry.migration?.safetyCopy.lastPathComponent == "registry.format-2.sqlite")
        #expect(registry.verify().issues.isEmpty)
        let changes = try registry.changes()
        #expect(changes.map(\.command) == ["migrate 3", "migrate 2", "observe", "init"])
        #expect(changes.suffix(2).reversed().map(\.hash) == former.hashes)
        let day = try #require(CalendarDay(iso: "2026-12-31"))
        let waiver = Waiver(
            pack: "kz", rule: "r", scope: .area("4336"), owner: "o", reason: "r", legalBasis: "b",
            approver: "a", measure: "m", since: day, until: day)
        let entered = try registry.write(actor: "a", command: "c", now: SampleRegistry.start) {
            try $0.addWaiver(waiver)
        }
        #expect(try registry.waivers() == [entered])
        #expect(registry.verify().issues.isEmpty)
    }

    @Test func `a backup of the first format can be restored`() throws {
        let target = former.place.path("restored")
        let report = try Registry.restore(former.directory, to: target)
        #expect(report.verification.isSound)
        let registry = try Registry.open(at: target, mode: .readOnly)
        #expect(registry.settings.format == 3)
        #expect(try registry.changes().map(\.hash).suffix(2).reversed() == former.hashes)
        // The backup itself is as old as before.
        #expect(
            try problem { _ = try Registry.open(at: former.directory, mode: .readOnly) }.message.key
                == .registryOlder)
    }
}
