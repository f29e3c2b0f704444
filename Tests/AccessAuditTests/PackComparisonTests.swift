import AccessAudit
import PrecinctModel
import Testing

/// Why two groups of packs judge the same facts differently.
struct PackComparisonTests {
    private let empty = Scene()

    private func rows(_ scene: Scene, _ left: [RuleText], _ right: [RuleText]) throws -> [ComparedRule] {
        let audits = try [left, right].map { Audit(packs: [try RuleText.pack($0)]) }
        let verdicts = audits.map { $0.verdict(of: scene.dossier, isDetailed: true) }
        return PackComparison(audits[0], audits[1]).rules(verdicts[0], verdicts[1])
    }

    /// The only row of one rule on each side.
    private func row(_ scene: Scene, _ left: RuleText, _ right: RuleText) throws -> ComparedRule {
        let rows = try rows(scene, [left], [right])
        try #require(rows.count == 1)
        return rows[0]
    }

    private let slope = RuleText("slope", "slope <= 8 %", each: "ramp")

    private func ramp(_ slope: String) throws -> Scene {
        try empty.with(["ramp/a.slope": slope]).complete("ramp")
    }

    @Test func `a stricter threshold is the reason where it changes the outcome and is said where not`()
        throws
    {
        let strict = slope.with { $0.require = "slope <= 5 %" }
        let other = try row(ramp("6 %"), slope, strict)
        #expect(!other.isSameOutcome)
        #expect(other.differences == [.threshold])
        #expect(other.left.lead?.outcome == .passed && other.right.lead?.outcome == .failed)
        let same = try row(ramp("4 %"), slope, strict)
        #expect(same.isSameOutcome)
        #expect(same.differences == [.threshold])
        #expect(try row(ramp("4 %"), slope, slope).differences == [])
    }

    @Test func `a rule that only one group has stands with its outcome`() throws {
        let rows = try rows(ramp("6 %"), [slope], [RuleText("other", "hidden")])
        #expect(rows.map(\.rule) == ["slope", "other"])
        #expect(rows.allSatisfy { $0.differences == [.absent] && !$0.isSameOutcome })
        #expect(rows[0].right.standing == .absent && rows[0].right.findings.isEmpty)
    }

    @Test func `a rule due later is no missing rule, and one due later in both is not compared`() throws {
        let later = slope.with { $0.due = "eve" }
        let one = try row(ramp("6 %"), slope, later)
        #expect(one.right.standing == .dueLater)
        #expect(one.differences == [.dueLater])
        #expect(try rows(ramp("6 %"), [later], [later]).isEmpty)
    }

    @Test func `what applies in one group only is told apart from what is measured differently`() throws {
        let narrow = slope.with { $0.when = "rise > 200 mm" }
        let low = try empty.with(["ramp/a.slope": "9 %", "ramp/a.rise": "100 mm"]).complete("ramp")
        let one = try row(low, slope, narrow)
        #expect(one.differences == [.application])
        let high = try empty.with(["ramp/a.slope": "9 %", "ramp/a.rise": "300 mm"]).complete("ramp")
        #expect(try row(high, slope, narrow).isSameOutcome)
    }

    @Test func `elements that only one group looks at are a difference of scope`() throws {
        let whole = RuleText("slope", "max(ramp.slope) <= 8 %")
        let rows = try rows(ramp("6 %"), [slope], [whole])
        #expect(rows.map(\.element) == ["ramp/a", nil])
        #expect(rows.allSatisfy { $0.differences == [.scope] })
    }

    @Test func `weight, basis and unseen law are told beside the outcome`() throws {
        let heavy = slope.with { $0.severity = "critical" }
        #expect(try row(ramp("9 %"), slope, heavy).differences == [.severity])
        let wider = slope.with { $0.categories = "[wheelchair, mobility]" }
        #expect(try row(ramp("9 %"), slope, wider).differences == [.severity])
        let recalled = slope.with { $0.confidence = "memory" }
        #expect(try row(ramp("9 %"), slope, recalled).differences == [.basis])
        let unseen = try row(ramp("9 %"), slope, slope.with { $0.require = "slope <= notSeen" })
        #expect(unseen.differences == [.threshold, .lawUnclear])
    }

    @Test func `a rule written alike that rests on another rule says so`() throws {
        let reads = RuleText("reads", "holds(base)")
        let scene = try empty.with(["precinct.hidden": "true", "precinct.quiet": "false"])
        let rows = try rows(
            scene, [RuleText("base", "hidden"), reads], [RuleText("base", "quiet"), reads])
        #expect(rows.map(\.differences) == [[.threshold], [.dependency]])
    }

    @Test func `an escalation counts where both fail and not where one passes`() throws {
        let escalated = slope.with { $0.extra = "escalate: [{to: critical, when: slope > 8 %}]" }
        #expect(try row(ramp("9 %"), slope, escalated).differences == [.severity])
        let strict = escalated.with { $0.require = "slope <= 5 %" }
        #expect(try row(ramp("6 %"), slope, strict).differences == [.threshold])
    }

    @Test func `where several packs of a group have a rule the worst outcome counts`() throws {
        let audit = Audit(packs: [
            try RuleText.pack([slope]), try RuleText.pack([slope.with { $0.require = "slope <= 5 %" }]),
        ])
        let single = Audit(packs: [try RuleText.pack([slope])])
        let dossier = try ramp("6 %").dossier
        let (a, b) = (
            audit.verdict(of: dossier, isDetailed: true), single.verdict(of: dossier, isDetailed: true)
        )
        let rows = PackComparison(audit, single).rules(a, b)
        #expect(rows.count == 1)
        #expect(rows[0].left.findings.map(\.outcome) == [.failed, .passed])
        #expect(!rows[0].isSameOutcome)
    }

    @Test func `the tally adds up to the rows and to the precincts whose grades differ`() throws {
        let strict = slope.with { $0.require = "slope <= 5 %" }
        let audits = try [[slope], [strict, RuleText("more", "hidden")]].map {
            Audit(packs: [try RuleText.pack($0)])
        }
        let comparison = PackComparison(audits[0], audits[1])
        var tally = ComparisonTally()
        for value in ["4 %", "6 %", "9 %"] {
            let scene = try ramp(value).with(["precinct.hidden": "true"])
            let verdicts = audits.map { $0.verdict(of: scene.dossier, isDetailed: false) }
            tally.add(comparison.rules(verdicts[0], verdicts[1]), verdicts[0], verdicts[1])
        }
        #expect(tally.precincts == 3)
        #expect(tally.differing == 1)
        #expect(tally.byCategory == [.wheelchair: 1])
        #expect(tally.rules.all == 6 && tally.rules.same == 2)
        #expect(tally.byDifference[.threshold]?.other == 1)
        #expect(tally.byDifference[.threshold]?.same == 2)
        #expect(tally.byDifference[.absent]?.other == 3)
    }
}
