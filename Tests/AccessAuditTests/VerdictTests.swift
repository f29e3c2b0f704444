import AccessAudit
import PrecinctModel
import Testing

struct VerdictTests {
    private let empty = Scene()

    private func grade(_ scene: Scene, _ rules: RuleText...) throws -> AccessGrade {
        let verdict = Audit(packs: [try RuleText.pack(rules)]).verdict(of: scene.dossier, isDetailed: false)
        return try #require(verdict.access[.wheelchair]).grade
    }

    private let critical = RuleText("c", "hidden", severity: "critical")
    private let serious = RuleText("s", "quiet")

    @Test func `grades go from none over unknown, conditional and partial to full`() throws {
        func scene(_ hidden: String?, _ quiet: String?) throws -> Scene {
            var scene = empty
            if let hidden { scene = try scene.with(["precinct.hidden": hidden]) }
            if let quiet { scene = try scene.with(["precinct.quiet": quiet]) }
            return scene
        }
        #expect(try grade(scene("false", nil), critical, serious) == .none)
        #expect(try grade(scene(nil, "false"), critical, serious) == .unknown)
        #expect(try grade(scene(nil, "true"), critical, serious) == .unknown)
        #expect(try grade(scene("true", "false"), critical, serious) == .partial)
        #expect(try grade(scene("true", nil), critical, serious) == .unknown)
        #expect(try grade(scene("true", "true"), critical, serious) == .full)
    }

    @Test func `a failed serious rule outweighs an open serious one and an open critical one outweighs both`()
        throws
    {
        let scene = try empty.with(["precinct.quiet": "false"])
        let open = RuleText("o", "warm")
        #expect(try grade(scene, serious, open) == .partial)
        #expect(try grade(scene, serious, open, critical) == .unknown)
    }

    @Test func `nothing passed or nothing judged is unknown, never full`() throws {
        let scene = try empty.with(["precinct.quiet": "false", "precinct.warm": "true"])
        #expect(try grade(scene, RuleText("s", "hidden", when: "quiet")) == .unknown)
        #expect(try grade(scene, RuleText("m", "warm", severity: "minor")) == .unknown)
        let verdict = try scene.verdict(RuleText("s", "warm"))
        #expect(verdict.access[.vision]?.grade == .unknown)
        #expect(verdict.access[.vision]?.basis == nil)
        #expect(verdict.byPack[0].access[.vision] == nil)
    }

    @Test func `moderate and minor failures do not lower a grade`() throws {
        let scene = try empty.with(["precinct.quiet": "true", "precinct.hidden": "false"])
        #expect(try grade(scene, serious, RuleText("m", "hidden", severity: "moderate")) == .full)
    }

    @Test func `a category may have a severity of its own`() throws {
        let scene = try empty.with(["precinct.hidden": "false"])
        let verdict = try scene.verdict(
            RuleText("x", "hidden", categories: "{wheelchair: critical, vision: serious, hearing: minor}"))
        #expect(verdict.access[.wheelchair]?.grade == AccessGrade.none)
        #expect(verdict.access[.vision]?.grade == .partial)
        #expect(verdict.access[.hearing]?.grade == .unknown)
    }

    @Test func `only an accepted and tested measure of the rule lifts none to conditional`() throws {
        let rule = RuleText("c", "hidden", severity: "critical", extra: "interim: [portableRamp]")
        func scene(_ facts: KeyValuePairs<String, String>) throws -> Scene {
            try empty.with(["precinct.hidden": "false"]).with(facts)
        }
        let good: KeyValuePairs = [
            "interimMeasure/1.measure": "portableRamp", "interimMeasure/1.accepted": "true",
            "interimMeasure/1.tested": "true",
        ]
        #expect(try grade(scene(good), rule) == .conditional)
        #expect(try grade(scene(good).with(["interimMeasure/1.tested": "false"]), rule) == .none)
        #expect(try grade(scene(good).with(["interimMeasure/1.accepted": "false"]), rule) == .none)
        #expect(try grade(scene(good).with(["interimMeasure/1.measure": "other"]), rule) == .none)
        #expect(
            try grade(scene(good).with(["interimMeasure/1.validUntil": "2026-11-23"]), rule) == .none)
        #expect(
            try grade(scene(good).with(["interimMeasure/1.validUntil": "2026-11-24"]), rule) == .conditional)
        #expect(try grade(scene(good), critical) == .none)
        #expect(try grade(scene(good), rule, RuleText("d", "hidden", severity: "critical")) == .none)
    }

    @Test func `an escalation raises the severity and an open one opens a critical unknown`() throws {
        let rule = RuleText("s", "hidden", extra: "escalate: [{to: critical, when: voters > 500}]")
        let failed = try empty.with(["precinct.hidden": "false"])
        #expect(try grade(failed.with(["precinct.voters": "501"]), rule) == .none)
        #expect(try grade(failed.with(["precinct.voters": "500"]), rule) == .partial)
        #expect(try grade(failed, rule) == .unknown)
        let finding = try failed.verdict(rule).findings[0]
        #expect(finding.outcome == .failed)
        #expect(finding.severity == .serious)
        #expect(finding.openSeverity == .critical)
        #expect(try grade(empty.with(["precinct.hidden": "true"]), rule) == .full)
    }

    @Test func `secrecy is a gate of its own with the same order`() throws {
        let rules = [
            RuleText("c", "hidden", severity: "critical", categories: "[secrecy]"),
            RuleText("s", "quiet", categories: "[secrecy]"),
        ]
        func secrecy(_ facts: KeyValuePairs<String, String>) throws -> PrecinctVerdict {
            Audit(packs: [try RuleText.pack(rules)]).verdict(
                of: try empty.with(facts).dossier, isDetailed: false)
        }
        let violated = try secrecy(["precinct.hidden": "false", "precinct.quiet": "true"])
        #expect(violated.secrecy.grade == .violated)
        #expect(violated.isFlagged)
        #expect(violated.brokenLinks.isEmpty)
        #expect(try secrecy(["precinct.quiet": "false"]).secrecy.grade == .unconfirmed)
        #expect(try secrecy(["precinct.hidden": "true", "precinct.quiet": "false"]).secrecy.grade == .atRisk)
        #expect(try secrecy(["precinct.hidden": "true"]).secrecy.grade == .unconfirmed)
        let full = try secrecy(["precinct.hidden": "true", "precinct.quiet": "true"])
        #expect(full.secrecy.grade == .protected)
        #expect(full.access[.wheelchair]?.grade == .unknown)
    }

    @Test func `no interim measure covers a breach of secrecy`() throws {
        let scene = try empty.with([
            "precinct.hidden": "false", "interimMeasure/1.measure": "portableRamp",
            "interimMeasure/1.accepted": "true", "interimMeasure/1.tested": "true",
        ])
        let verdict = try scene.verdict(
            RuleText(
                "c", "hidden", severity: "critical", categories: "[secrecy, wheelchair]",
                extra: "interim: [portableRamp]"))
        #expect(verdict.secrecy.grade == .violated)
        #expect(verdict.access[.wheelchair]?.grade == .conditional)
    }

    @Test func `coverage is the share that is decided of what applies`() throws {
        let scene = try empty.with(["precinct.hidden": "false", "precinct.quiet": "true"])
        let verdict = try scene.verdict(
            RuleText("a", "hidden"), RuleText("b", "quiet"), RuleText("c", "warm"),
            RuleText("d", "clean", when: "hidden"))
        #expect(verdict.counts.passed == 1 && verdict.counts.failed == 1)
        #expect(verdict.counts.untested == 1 && verdict.counts.inapplicable == 1)
        #expect(verdict.counts.coverage == 2.0 / 3.0)
        #expect(verdict.firstBrokenLink == .ramp)
        #expect(OutcomeCounts().coverage == nil)
    }

    @Test func `packs are judged side by side and the worst of them counts`() throws {
        let packs = [
            try RuleText.pack([RuleText("a", "hidden", severity: "critical")]), try RuleText.pack([serious]),
        ]
        let scene = try empty.with(["precinct.hidden": "false", "precinct.quiet": "true"])
        let verdict = Audit(packs: packs).verdict(of: scene.dossier, isDetailed: false)
        #expect(verdict.access[.wheelchair]?.grade == AccessGrade.none)
        #expect(verdict.byPack.map { $0.access[.wheelchair]?.grade } == [AccessGrade.none, .full])
    }
}
