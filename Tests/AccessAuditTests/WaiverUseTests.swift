import AccessAudit
import PrecinctModel
import Testing

/// A waiver stands beside a verdict and never changes it.
struct WaiverUseTests {
    private let slope = RuleText("slope", "nonSlip", each: "ramp", severity: "critical")
    private let scene: Scene

    init() throws {
        scene = try Scene().with(["ramp/main.nonSlip": "false", "ramp/side.nonSlip": "true"])
    }

    /// The scene's own moment is 2026-11-24.
    private func waiver(
        _ rule: String = "slope", element: String? = nil, since: String = "2026-11-01",
        until: String = "2026-12-31", number: Int64 = 1, pack: String? = nil
    ) throws -> Waiver {
        Waiver(
            number: number, pack: try pack ?? RuleText.pack([slope]).id, rule: rule,
            scope: .precinct(PrecinctReference(area: "A", number: "1")), element: element, owner: "o",
            reason: "r", legalBasis: "b", approver: "a", measure: "m",
            since: try #require(CalendarDay(iso: since)), until: try #require(CalendarDay(iso: until)))
    }

    private func audit(_ rules: RuleText...) throws -> Audit {
        Audit(packs: [try RuleText.pack(rules.isEmpty ? [slope] : rules)])
    }

    private func verdict(_ waivers: Waiver..., in audit: Audit? = nil) throws -> PrecinctVerdict {
        try (audit ?? self.audit()).verdict(of: scene.dossier, isDetailed: true, waivers: waivers)
    }

    @Test func `it covers the failure and changes neither outcome nor grade nor flag`() throws {
        let audit = try audit()
        let (bare, waived) = (try verdict(), try verdict(waiver()))
        let failed = try #require(waived.findings.first { $0.outcome == .failed })
        #expect(waived.waiver(of: failed, in: audit)?.waiver.id == "W1")
        #expect(waived.counts.waived == 1)
        #expect(waived.findings.map(\.outcome) == bare.findings.map(\.outcome))
        #expect(waived.counts.failed == bare.counts.failed)
        #expect(waived.access[.wheelchair]?.grade == AccessGrade.none)
        #expect(waived.isFlagged && bare.isFlagged)
        let passed = try #require(waived.findings.first { $0.outcome == .passed })
        #expect(waived.waiver(of: passed, in: audit) == nil)
    }

    @Test func `only its element, its rule, its pack and its days count`() throws {
        let cases: [(Waiver, WaiverUse.Effect, covers: Bool)] = [
            (try waiver(element: "ramp/main"), .failed, true),
            (try waiver(element: "ramp/side"), .passed, false),
            (try waiver(element: "ramp/third"), .absent, false),
            (try waiver("other"), .notJudged, false),
            (try waiver(pack: "elsewhere"), .notJudged, false),
            (try waiver(until: "2026-11-24"), .failed, true),
            (try waiver(until: "2026-11-23"), .failed, false),
            (try waiver(since: "2026-11-24"), .failed, true),
            (try waiver(since: "2026-11-25"), .failed, false),
        ]
        for (waiver, effect, covers) in cases {
            let verdict = try verdict(waiver)
            let use = try #require(verdict.waivers.first)
            #expect(use.effect == effect, "\(waiver)")
            #expect(use.covers == covers, "\(waiver)")
            #expect(verdict.counts.waived == (covers ? 1 : 0), "\(waiver)")
        }
        let overdue = try verdict(waiver(until: "2026-11-23")).overdueWaivers
        #expect(overdue.map(\.waiver.id) == ["W1"])
        #expect(try verdict(waiver(element: "ramp/side")).waivers.first?.isUnused == true)
    }

    @Test func `one that is over is no longer told of when another took its place`() throws {
        let renewed = try verdict(waiver(until: "2026-11-23"), waiver(number: 2))
        #expect(renewed.overdueWaivers.isEmpty)
        #expect(renewed.counts.waived == 1)
        let beside = try verdict(waiver(until: "2026-11-23"), waiver(element: "ramp/side", number: 2))
        #expect(beside.overdueWaivers.map(\.waiver.id) == ["W1"])
    }

    @Test func `what nobody listed and what is not decided is covered by nothing`() throws {
        let rest = try verdict(waiver(element: "ramp/*"))
        #expect(rest.waivers.first?.effect == .open)
        #expect(rest.counts.waived == 0)
        let audit = try audit(RuleText("slope", "hidden"))
        let open = try verdict(waiver(), in: audit)
        #expect(open.waivers.first?.effect == .open)
        #expect(open.waivers.first?.isUnused == true)
    }

    @Test func `of several the one that holds longest is named`() throws {
        let found = try verdict(
            waiver(until: "2026-12-01", number: 1), waiver(until: "2026-12-31", number: 2),
            waiver(until: "2026-11-30", number: 3))
        let failed = try #require(found.findings.first { $0.outcome == .failed })
        #expect(found.waiver(of: failed, in: try audit())?.waiver.id == "W2")
        #expect(found.counts.waived == 1)
    }

    @Test func `an interim measure tells its end and what it covers`() throws {
        let rule = RuleText("c", "hidden", severity: "critical", extra: "interim: [portableRamp]")
        func measure(_ facts: KeyValuePairs<String, String>) throws -> InterimMeasure {
            let scene = try Scene().with([
                "precinct.hidden": "false", "interimMeasure/1.measure": "portableRamp",
            ]).with(facts)
            return try #require(try scene.verdict(rule).interimMeasures.first)
        }
        let good: KeyValuePairs = ["interimMeasure/1.accepted": "true", "interimMeasure/1.tested": "true"]
        #expect(try measure(good).covered == 1)
        #expect(try measure(good).standing == .endless)
        #expect(try measure([:]).covered == 0)
        #expect(try measure([:]).needsAttention)
        let ends: [(String, InterimMeasure.Standing)] = [
            ("2026-11-23", .ended), ("2026-11-24", .endsSoon), ("2026-12-24", .endsSoon),
            ("2026-12-25", .active),
        ]
        for (end, standing) in ends {
            #expect(try measure(["interimMeasure/1.validUntil": end]).standing == standing, "\(end)")
        }
    }
}
