import Foundation
import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct AuditRunTests {
    let sample: SampleRegistry
    let start = SampleRegistry.start

    init() throws {
        sample = try SampleRegistry()
    }

    private func question(_ scope: AuditRun.Scope = .all, knownAt: Instant? = nil) -> AuditRun.Question {
        AuditRun.Question(
            scope: scope, election: nil,
            packs: [AuditRun.Pack(id: "kz", version: "1", sha256: String(repeating: "a", count: 64))],
            moment: "registry", asOf: start, knownAt: knownAt, language: "kk")
    }

    private func enter(
        _ question: AuditRun.Question, at seconds: Int64 = 0
    ) throws -> AuditRun {
        try sample.registry.write(
            actor: "a", command: "audit --store", now: start.adding(seconds: seconds), pause: 1
        ) { try $0.addRun(question) }
    }

    @Test func `a run is later than all before it and knows of nothing after them`() throws {
        let before = try sample.registry.revision()
        // The clock stands still, or was set back: the run is later all the same.
        let run = try enter(question(), at: -100)
        #expect(run.startedAt == start.adding(seconds: 1))
        #expect(run.knownAt == start)
        #expect(run.revision == before.description)
        try sample.write(at: start) { try $0.addArea(Area(code: "99", name: "жаңа", kind: .region)) }
        let areas = try sample.registry.areas(around: ["99"], knownAt: run.knownAt)
        #expect(areas.isEmpty)
        let second = try enter(question(knownAt: start.adding(seconds: -5)), at: 50)
        #expect(second.id == "R2")
        #expect(second.knownAt == start.adding(seconds: -5))
    }

    @Test func `a run without its answer is listed as such, and an answer is given once`() throws {
        let scopes: [AuditRun.Scope] = [.all, .area("4336"), .precinct(SampleRegistry.sixty)]
        for scope in scopes { _ = try enter(question(scope)) }
        #expect(try sample.registry.auditRuns().map(\.question.scope) == scopes)
        #expect(try sample.registry.auditRuns().allSatisfy { $0.answer == nil })
        var totals = AuditRun.Totals()
        totals.failed = 7
        let answer = AuditRun.Answer(sha256: String(repeating: "b", count: 64), totals: totals)
        try sample.write { try $0.finishRun(2, answer) }
        #expect(try sample.registry.auditRun(2).answer == answer)
        #expect(try sample.registry.auditRun(1).answer == nil)
        let twice = try problem { try sample.write { try $0.finishRun(2, answer) } }
        #expect(twice.message.key == .runFinished)
        let unknown = try problem { _ = try sample.registry.auditRun(9) }
        #expect(unknown.message.key == .runUnknown)
        #expect(sample.registry.verify().issues.isEmpty)
    }

    @Test func `a hash that is changed behind our back is found`() throws {
        _ = try enter(question())
        let answer = AuditRun.Answer(
            sha256: String(repeating: "b", count: 64), totals: AuditRun.Totals())
        try sample.write { try $0.finishRun(1, answer) }
        let path = sample.registry.directory.appendingPathComponent("registry.sqlite").path
        try DatabaseQueue(path: path).write { database in
            try database.execute(sql: "DROP TRIGGER auditRunUpdateTrace")
            try database.execute(
                sql: "UPDATE auditRun SET sha256 = ?", arguments: [String(repeating: "c", count: 64)])
        }
        let keys = sample.registry.verify().issues.map(\.message.key)
        #expect(keys.contains(.registryVerifyIdentity))
    }

    @Test func `pages hand over the same precincts in the same order as batches`() throws {
        for area in [nil, "43", "4336", "4340"] {
            for size in [1, 2, 3, 100] {
                var batches: [PrecinctReference] = []
                try sample.registry.forEachBatch(area: area, asOf: start, knownAt: start) {
                    batches += $0.map(\.precinct.reference)
                }
                var pages = try sample.registry.dossierPages(
                    area: area, election: nil, asOf: start, knownAt: start)
                var found: [PrecinctReference] = []
                while let page = try pages.next(size: size) { found += page.map(\.precinct.reference) }
                #expect(found == batches, "\(area ?? "-") \(size)")
                #expect(zip(found, found.dropFirst()).allSatisfy { $0.comesBefore($1) })
                #expect(zip(found, found.dropFirst()).allSatisfy { !$1.comesBefore($0) })
            }
        }
    }
}
