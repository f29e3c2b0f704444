import AccessAudit
import PrecinctModel
import Testing

struct ListEvaluationTests {
    private let empty = Scene()

    private func booths(_ values: [String?]) throws -> Scene {
        var scene = empty
        for (index, value) in values.enumerated() {
            scene = try scene.with(["booth/\(index + 1)": "true"])
            if let value { scene = try scene.with(["booth/\(index + 1).accessible": value]) }
        }
        return scene
    }

    // MARK: Each

    @Test func `an open list gives one more finding for those nobody listed`() throws {
        let findings = try empty.with(["ramp/main.slope": "8 %"]).findings("slope <= 8 %", each: "ramp")
        #expect(findings.map(\.element) == ["ramp/main", "ramp/*"])
        #expect(findings.map(\.outcome) == [.passed, .untested])
        #expect(findings[1].causes == .missing)
        #expect(findings[1].severity == .serious)
        #expect(try empty.findings("slope <= 8 %", each: "ramp").map(\.element) == ["ramp/*"])
    }

    @Test func `a complete list gives the listed ones only`() throws {
        let findings = try empty.with(["ramp/b.slope": "8 %", "ramp/a.slope": "9 %"]).complete("ramp")
            .findings("slope <= 8 %", each: "ramp")
        #expect(findings.map(\.element) == ["ramp/a", "ramp/b"])
        #expect(findings.map(\.outcome) == [.failed, .passed])
    }

    @Test func `none gives one inapplicable finding that names its observation`() throws {
        let findings = try empty.none("ramp").findings("slope <= 8 %", each: "ramp")
        #expect(findings.map(\.element) == ["ramp/*"])
        #expect(findings.map(\.outcome) == [.inapplicable])
        #expect(findings[0].detail?.sources.map(\.statement) == [Observation.Statement.none])
    }

    @Test func `the unlisted rest is out of scope where the rule applies to none of it`() throws {
        let scene = try empty.with(["precinct.quiet": "false"])
        #expect(try scene.outcome("slope <= 8 %", when: "quiet", each: "ramp") == .inapplicable)
    }

    // MARK: Count

    @Test func `three booths seen are enough for at least two and never for at most three`() throws {
        let scene = try booths(["true", "true", "true"])
        #expect(try scene.outcome("count(booth) >= 2") == .passed)
        #expect(try scene.outcome("count(booth) <= 3") == .untested)
        #expect(try scene.outcome("count(booth) <= 2") == .failed)
        #expect(try scene.complete("booth").outcome("count(booth) <= 3") == .passed)
        #expect(try scene.outcome("count(booth) >= 4") == .untested)
        #expect(try scene.complete("booth").outcome("count(booth) >= 4") == .failed)
    }

    @Test func `a booth that may match counts as possible`() throws {
        let scene = try booths(["true", nil, "false"]).complete("booth")
        #expect(try scene.outcome("count(booth where accessible) >= 1") == .passed)
        #expect(try scene.outcome("count(booth where accessible) >= 2") == .untested)
        #expect(try scene.outcome("count(booth where accessible) >= 3") == .failed)
        #expect(try scene.outcome("count(booth where accessible) <= 2") == .passed)
    }

    @Test func `absence is a fact of its own`() throws {
        #expect(try empty.outcome("present(lift)") == .untested)
        #expect(try empty.none("lift").outcome("present(lift)") == .failed)
        #expect(try empty.with(["lift/1": "true"]).outcome("present(lift)") == .passed)
        #expect(try empty.outcome("not present(lift)") == .untested)
        #expect(try empty.none("lift").outcome("not present(lift)") == .passed)
    }

    // MARK: All and any

    @Test func `all over an open list is false or unknown and never true`() throws {
        #expect(try booths(["true", "true"]).outcome("all(booth, accessible)") == .untested)
        #expect(try booths(["true", "false"]).outcome("all(booth, accessible)") == .failed)
        #expect(try booths(["true", "true"]).complete("booth").outcome("all(booth, accessible)") == .passed)
    }

    @Test func `any over an open list is true or unknown and never false`() throws {
        #expect(try booths(["false", "true"]).outcome("any(booth where accessible)") == .passed)
        #expect(try booths(["false"]).outcome("any(booth where accessible)") == .untested)
        #expect(try booths(["false"]).complete("booth").outcome("any(booth where accessible)") == .failed)
        #expect(try booths([nil]).complete("booth").outcome("any(booth where accessible)") == .untested)
    }

    @Test func `all over a list known to be empty is inapplicable, never passed`() throws {
        let scene = empty.none("booth")
        #expect(try scene.outcome("all(booth, accessible)") == .inapplicable)
        #expect(try scene.outcome("not all(booth, accessible)") == .inapplicable)
        #expect(try scene.outcome("min(booth.width) >= 1 m") == .inapplicable)
        #expect(try scene.outcome("max(booth.width) <= 1 m") == .inapplicable)
        let filtered = try booths(["false"]).complete("booth")
        #expect(try filtered.outcome("all(booth where accessible, width > 1 m)") == .inapplicable)
    }

    @Test func `any over a list known to be empty is false and its count and sum zero`() throws {
        let scene = empty.none("booth")
        #expect(try scene.outcome("any(booth where accessible)") == .failed)
        #expect(try scene.outcome("count(booth) = 0") == .passed)
        #expect(try scene.outcome("sum(booth.width) <= 0 mm") == .passed)
    }

    // MARK: Minimum, maximum, sum

    @Test func `the minimum of an open list is at most the smallest known`() throws {
        let scene = try empty.with(["booth/1.width": "900 mm", "booth/2.width": "1200 mm"])
        #expect(try scene.outcome("min(booth.width) >= 1 m") == .failed)
        #expect(try scene.outcome("min(booth.width) >= 800 mm") == .untested)
        #expect(try scene.outcome("max(booth.width) <= 1 m") == .failed)
        #expect(try scene.outcome("max(booth.width) <= 2 m") == .untested)
        #expect(try scene.complete("booth").outcome("min(booth.width) >= 800 mm") == .passed)
        #expect(try scene.complete("booth").outcome("max(booth.width) <= 1200 mm") == .passed)
    }

    @Test func `the sum of an open list is at least its known part`() throws {
        let scene = try empty.with(["booth/1.width": "900 mm", "booth/2.width": "1200 mm"])
        #expect(try scene.outcome("sum(booth.width) >= 2 m") == .passed)
        #expect(try scene.outcome("sum(booth.width) <= 2 m") == .failed)
        #expect(try scene.outcome("sum(booth.width) <= 3 m") == .untested)
        #expect(try scene.complete("booth").outcome("sum(booth.width) = 2100 mm") == .passed)
    }

    // MARK: Parents and other rules

    @Test func `of this counts what belongs to the element and leaves open what belongs to nobody known`()
        throws
    {
        let scene = try empty.with([
            "ramp/a": "true", "ramp/b": "true", "booth/1.of": "ramp/a", "booth/1.accessible": "true",
        ]).complete("ramp", "booth")
        let require = "any(booth of this where accessible)"
        #expect(try scene.findings(require, each: "ramp").map(\.outcome) == [.passed, .failed])
        let orphan = try scene.with(["booth/2.accessible": "true"]).complete("booth")
        #expect(try orphan.findings(require, each: "ramp").map(\.outcome) == [.passed, .untested])
    }

    @Test func `holds is true for passed and inapplicable, false for failed and open otherwise`() throws {
        func outcome(_ scene: Scene) throws -> Outcome {
            try scene.verdict(
                RuleText("base", "hidden", when: "quiet"), RuleText("reads", "holds(base)")
            ).findings[1].outcome
        }
        let quiet = try empty.with(["precinct.quiet": "true"])
        #expect(try outcome(quiet.with(["precinct.hidden": "true"])) == .passed)
        #expect(try outcome(quiet.with(["precinct.hidden": "false"])) == .failed)
        #expect(try outcome(quiet) == .untested)
        #expect(try outcome(empty.with(["precinct.quiet": "false"])) == .passed)
        #expect(try outcome(empty.with(["precinct.hidden": "true"])) == .passed)
        #expect(try outcome(empty) == .untested)
    }
}
