import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct WaiverTests {
    let sample: SampleRegistry
    let start = SampleRegistry.start

    init() throws {
        sample = try SampleRegistry()
    }

    private func waiver(_ scope: Waiver.Scope, until: String = "2027-01-31") throws -> Waiver {
        Waiver(
            pack: "kz-bld", rule: "ramp-slope", scope: scope, element: "ramp/main", owner: "Әкімдік",
            reason: "r", legalBasis: "b", approver: "a", measure: "m",
            since: try #require(CalendarDay(iso: "2026-11-24")),
            until: try #require(CalendarDay(iso: until)))
    }

    private func add(_ scope: Waiver.Scope, at seconds: Int64 = 10) throws -> Waiver {
        try sample.write(at: start.adding(seconds: seconds)) { try $0.addWaiver(waiver(scope)) }
    }

    @Test func `waivers are numbered and come back as they were entered`() throws {
        let first = try add(.precinct(SampleRegistry.sixty))
        let second = try add(.area("43"), at: 20)
        #expect([first.id, second.id] == ["W1", "W2"])
        #expect(try sample.registry.waivers() == [first, second])
        #expect(try sample.registry.waiver(2) == second)
        #expect(try sample.registry.waivers(knownAt: start.adding(seconds: 19)) == [first])
        #expect(try sample.registry.waivers(knownAt: start.adding(seconds: 9)).isEmpty)
        #expect(sample.registry.verify().issues.isEmpty)
    }

    @Test func `a precinct is covered by its own and by those of the areas around it`() throws {
        _ = try add(.precinct(SampleRegistry.sixty))
        _ = try add(.area("43"))
        _ = try add(.area("4340"))
        func covering(_ area: String, _ number: String) throws -> [String] {
            let precinct = PrecinctReference(area: area, number: number)
            let source = try sample.registry.dossierSource(of: precinct, asOf: start.adding(seconds: 100))
            let listed = try sample.registry.waivers(of: precinct).map(\.id)
            #expect(source.waivers.map(\.id) == listed)
            return listed
        }
        #expect(try covering("4336", "60") == ["W1", "W2"])
        #expect(try covering("4336", "9") == ["W2"])
        #expect(try covering("4340", "9") == ["W2", "W3"])
        #expect(try sample.registry.waivers(inArea: "4336").map(\.id) == ["W1", "W2"])
        #expect(try sample.registry.waivers(inArea: "43").map(\.id) == ["W1", "W2", "W3"])
        let then = try sample.registry.dossierSource(
            of: SampleRegistry.sixty, asOf: start.adding(seconds: 100), knownAt: start.adding(seconds: 9))
        #expect(then.waivers.isEmpty)
    }

    @Test func `an early end counts from when it was recorded`() throws {
        let waiver = try add(.precinct(SampleRegistry.sixty))
        let day = try #require(CalendarDay(iso: "2026-12-01"))
        let ended = try sample.write(at: start.adding(seconds: 20)) {
            try $0.endWaiver(waiver.number, on: day, reason: "mended")
        }
        #expect(ended.endedOn == day)
        #expect(try sample.registry.waiver(1) == ended)
        #expect(try sample.registry.waivers(knownAt: start.adding(seconds: 19)) == [waiver])
        let again = try problem {
            try sample.write { _ = try $0.endWaiver(1, on: day, reason: "again") }
        }
        #expect(again.message.key == .waiveEndedAlready)
        #expect(sample.registry.verify().issues.isEmpty)
    }

    @Test func `what cannot be is refused by name and leaves nothing`() throws {
        _ = try add(.area("43"))
        let day = try #require(CalendarDay(iso: "2027-03-01"))
        let before = try sample.registry.revision()
        let nobody = PrecinctReference(area: "zz", number: "ж")
        let cases: [(TextKey, (RegistryTransaction) throws -> Void)] = [
            (.waiveOver, { _ = try $0.endWaiver(1, on: day, reason: "late") }),
            (.waiveNeedEndReason, { _ = try $0.endWaiver(1, on: day, reason: " ") }),
            (.waiveUnknown, { _ = try $0.endWaiver(2, on: day, reason: "r") }),
            (.registryNoArea, { _ = try $0.addWaiver(waiver(.area("zzzz"))) }),
            (.registryNoPrecinct, { _ = try $0.addWaiver(waiver(.precinct(nobody))) }),
        ]
        for (key, body) in cases {
            #expect(try problem { try sample.write(body) }.message.key == key, "\(key)")
        }
        var empty = try waiver(.area("43"), until: "2026-11-23")
        empty.owner = ""
        empty.measure = " "
        do {
            try sample.write { _ = try $0.addWaiver(empty) }
            Issue.record("an empty waiver was taken")
        } catch let problems as Problems {
            #expect(
                problems.all.map(\.message.key) == [.waiveNeedOwner, .waiveNeedMeasure, .waiveBackwards])
        }
        #expect(try sample.registry.revision() == before)
    }

    @Test func `the history of a precinct tells of its waivers`() throws {
        _ = try add(.precinct(SampleRegistry.sixty))
        let entries = try sample.registry.history(
            HistoryScope(.precinct(SampleRegistry.sixty)), vocabulary: .builtIn)
        let revision = try #require(entries.first?.revisions.first)
        #expect(revision.subject == "waiver" && revision.name == "W1")
        #expect(revision.fields.contains { $0.name == "owner" && $0.after == "Әкімдік" })
    }
}
