import AccessAudit
import PrecinctModel
import Testing

struct EvaluationTests {
    private let empty = Scene()

    // MARK: The table of outcomes

    @Test func `a rule whose condition is false does not apply whatever else is unknown`() throws {
        let scene = try empty.with(["precinct.quiet": "false"])
        #expect(try scene.outcome("hidden", when: "quiet") == .inapplicable)
        #expect(try scene.outcome("hidden", when: "quiet and warm") == .inapplicable)
    }

    @Test func `a rule that applies passes or fails by its requirement`() throws {
        let scene = try empty.with(["precinct.quiet": "true", "precinct.hidden": "false"])
        #expect(try scene.outcome("not hidden", when: "quiet") == .passed)
        #expect(try scene.outcome("hidden", when: "quiet") == .failed)
    }

    @Test func `nothing passes or fails before it is known to apply`() throws {
        let scene = try empty.with(["precinct.hidden": "true"])
        for require in ["hidden", "not hidden"] {
            let finding = try scene.finding(require, when: "quiet")
            #expect(finding.outcome == .untested)
            #expect(finding.causes == .missing)
        }
    }

    @Test func `a requirement that nobody looked at is untested and one looked at too coarsely open`() throws
    {
        #expect(try empty.outcome("hidden") == .untested)
        let scene = try empty.with(["precinct.voters": "500 ± 9"])
        #expect(try scene.outcome("voters <= 500") == .cantTell)
        #expect(try scene.outcome("voters <= 500 and hidden") == .untested)
    }

    @Test func `what cannot change the result is no cause`() throws {
        let scene = try empty.with(["precinct.hidden": "false", "precinct.voters": "500 ± 9"])
        #expect(try scene.outcome("hidden and quiet") == .failed)
        #expect(try scene.outcome("not hidden or quiet") == .passed)
        let finding = try scene.finding("voters <= 500 and (not hidden or quiet)")
        #expect(finding.outcome == .cantTell)
        #expect(finding.causes == .imprecise)
    }

    // MARK: Numbers

    private func slope(_ text: String, instrument: String? = nil) throws -> Scene {
        try empty.with(["ramp/main.slope": text], instrument: instrument).complete("ramp")
    }

    @Test func `8,2 ± 0,1 % fails 8 % and 8,2 ± 0,2 % cannot tell`() throws {
        #expect(try slope("8.2 ± 0.1 %").outcome("slope <= 8 %", each: "ramp") == .failed)
        let finding = try slope("8.2 ± 0.2 %").finding("slope <= 8 %", each: "ramp")
        #expect(finding.outcome == .cantTell)
        #expect(finding.causes == .imprecise)
        #expect(finding.detail?.nextSteps.map(\.instrument) == ["level"])
        #expect(finding.detail?.nextSteps.first?.fact.text == "ramp/main.slope")
    }

    @Test func `a value at the threshold passes it and its tolerance counts outwards`() throws {
        #expect(try slope("8 %").outcome("slope <= 8 %", each: "ramp") == .passed)
        #expect(try slope("7.9 ± 0.1 %").outcome("slope <= 8 %", each: "ramp") == .passed)
        #expect(try slope("8 %").outcome("slope < 8 %", each: "ramp") == .failed)
        #expect(try slope("1:12").outcome("slope <= 1:12", each: "ramp") == .passed)
        #expect(try slope("8.34 %").outcome("slope <= 1:12", each: "ramp") == .failed)
    }

    @Test func `an instrument brings its tolerance`() throws {
        #expect(try slope("8.05 %", instrument: "level").outcome("slope <= 8 %", each: "ramp") == .cantTell)
        #expect(try slope("8.2 %", instrument: "level").outcome("slope <= 8 %", each: "ramp") == .failed)
        #expect(try slope("8.2 %", instrument: "phone").outcome("slope <= 8 %", each: "ramp") == .cantTell)
    }

    @Test func `a failed measurement carries measured, required and the margin it is short by`() throws {
        let finding = try slope("9.5 %").finding("slope <= 8 %", each: "ramp")
        let detail = try #require(finding.detail)
        #expect(detail.measured?.value == .number(Interval(Rational(95, over: 1000)!), .percent))
        #expect(detail.required?.value == .number(Interval(Rational(8, over: 100)!), .percent))
        #expect(detail.required?.comparison == .atMost)
        #expect(detail.margin == Rational(-15, over: 1000)!)
        #expect(detail.isPrecisionAssumed)
    }

    @Test func `a threshold the law leaves open cannot tell inside its range`() throws {
        let scene = { (text: String) in try empty.with(["ramp/a.rise": text]).complete("ramp") }
        let open = try scene("20 mm").finding("rise <= 14..25 mm", each: "ramp")
        #expect(open.outcome == .cantTell)
        #expect(open.causes == .lawUnclear)
        #expect(try scene("14 mm").outcome("rise <= 14..25 mm", each: "ramp") == .passed)
        #expect(try scene("25.1 mm").outcome("rise <= 14..25 mm", each: "ramp") == .failed)
    }

    @Test func `a threshold nobody has seen never decides and moves no grade`() throws {
        let scene = try empty.with(["precinct.voters": "5", "precinct.hidden": "true"])
        let finding = try scene.finding("voters <= notSeen")
        #expect(finding.outcome == .cantTell)
        #expect(finding.causes == .lawNotSeen)
        let verdict = try scene.verdict(
            RuleText("unseen", "voters <= notSeen", severity: "critical"), RuleText("seen", "hidden"))
        #expect(verdict.access[.wheelchair]?.grade == .full)
        #expect(verdict.counts.cantTell == 1)
    }

    @Test func `a range beyond what is plausible decides nothing`() throws {
        #expect(try empty.outcome("voters >= 0") == .untested)
    }

    @Test func `dates count in days and the audit has its own`() throws {
        let scene = try empty.with(["precinct.day": "2026-11-20"])
        #expect(try scene.outcome("asOf - day <= 4 d") == .passed)
        #expect(try scene.outcome("asOf - day < 4 d") == .failed)
        #expect(try scene.outcome("day + 1 d > 2026-11-20") == .passed)
    }

    @Test func `ceil rounds a share up to whole things`() throws {
        let scene = try empty.with(["precinct.voters": "1001", "precinct.members": "3"])
        #expect(try scene.outcome("members >= ceil(voters / 500)") == .passed)
        #expect(try scene.outcome("members >= ceil(voters / 250)") == .failed)
    }

    // MARK: Declared, expired, conflicting

    @Test func `a declared value of a measured-only attribute decides nothing, not even under not`() throws {
        let scene = try empty.with(["ramp/a": "true"]).with(["ramp/a.nonSlip": "true"], method: .declared)
            .complete("ramp")
        for (require, declared) in [("nonSlip", Outcome.passed), ("not nonSlip", .failed)] {
            let finding = try scene.finding(require, each: "ramp")
            #expect(finding.outcome == .cantTell)
            #expect(finding.causes == .declaredOnly)
            #expect(finding.asDeclared == declared)
        }
    }

    @Test func `what failed before it expired keeps the precinct flagged`() throws {
        let scene = try empty.with(["ramp/a.nonSlip": "false"], daysAgo: 40).complete("ramp")
        let verdict = try scene.verdict(RuleText("dry", "nonSlip", each: "ramp", severity: "critical"))
        #expect(verdict.findings[0].outcome == .untested)
        #expect(verdict.findings[0].causes == .expired)
        #expect(verdict.findings[0].lastKnown == .failed)
        #expect(verdict.access[.wheelchair]?.grade == .unknown)
        #expect(verdict.failedWhenLastSeen && verdict.isFlagged && verdict.isUnconfirmed)
    }

    @Test func `what passed before it expired is unconfirmed and not flagged`() throws {
        let scene = try empty.with(["ramp/a.nonSlip": "true"], daysAgo: 40).complete("ramp")
        let verdict = try scene.verdict(RuleText("dry", "nonSlip", each: "ramp", severity: "critical"))
        #expect(verdict.findings[0].lastKnown == .passed)
        #expect(!verdict.isFlagged && verdict.isUnconfirmed)
    }

    @Test func `a conflict decides only what both sides agree on`() throws {
        let scene = try empty.with(["precinct.voters": "400"]).with(["precinct.voters": "600"])
        let finding = try scene.finding("voters <= 500")
        #expect(finding.outcome == .cantTell)
        #expect(finding.causes == .conflict)
        #expect(try scene.outcome("voters <= 600") == .passed)
        #expect(try scene.outcome("voters <= 399") == .failed)
    }
}
