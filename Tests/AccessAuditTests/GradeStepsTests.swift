import AccessAudit
import PrecinctModel
import SampleDistrict
import Testing

/// What stands before a better grade is exactly what has to pass for it.
struct GradeStepsTests {
    private let empty = Scene()
    private let critical = RuleText("c", "hidden", severity: "critical")
    private let serious = RuleText("s", "quiet")

    /// The steps of a scene as rungs, each with the rules that stand on it.
    private func ladder(_ scene: Scene, _ rules: RuleText...) throws -> [String] {
        let audit = Audit(packs: [try RuleText.pack(rules)])
        let verdict = audit.verdict(of: scene.dossier, isDetailed: true)
        let steps = GradeSteps(.wheelchair, of: verdict, in: audit)
        prove(verdict, audit, .wheelchair)
        return steps.steps.map { step in
            let rules = step.items.flatMap(\.findings).map { audit.rule(of: verdict.findings[$0]).id }
            return "\(step.from): \(rules.joined(separator: " ")) → \(step.to)"
        }
    }

    @Test func `each rung of the ladder lists what stands on it and nothing else`() throws {
        let failed = try empty.with(["precinct.hidden": "false", "precinct.quiet": "false"])
        let open = RuleText("o", "warm", severity: "critical")
        let seriousOpen = RuleText("p", "clean")
        #expect(
            try ladder(failed, critical, serious, open, seriousOpen) == [
                "criticalFailed: c → criticalOpen", "criticalOpen: o → seriousFailed",
                "seriousFailed: s → seriousOpen", "seriousOpen: p → met",
            ])
        #expect(try ladder(failed, serious) == ["seriousFailed: s → met"])
        #expect(try ladder(empty.with(["precinct.hidden": "true"]), critical) == [])
    }

    @Test func `a covered failure is a rung of its own`() throws {
        let scene = try empty.with([
            "precinct.hidden": "false", "precinct.quiet": "false", "interimMeasure/1.measure": "portableRamp",
            "interimMeasure/1.accepted": "true", "interimMeasure/1.tested": "true",
        ])
        let covered = critical.with { $0.extra = "interim: [portableRamp]" }
        #expect(
            try ladder(scene, covered, serious) == [
                "criticalCovered: c → seriousFailed", "seriousFailed: s → met",
            ])
    }

    @Test func `a failure that may be critical is settled first and asks for what decides it`() throws {
        let scene = try empty.with(["precinct.hidden": "false"])
        let rule = RuleText("s", "hidden", extra: "escalate: [{to: critical, when: voters > 500}]")
        #expect(try ladder(scene, rule) == ["criticalOpen: s → met"])
        let audit = Audit(packs: [try RuleText.pack([rule])])
        let verdict = audit.verdict(of: scene.dossier, isDetailed: true)
        #expect(verdict.findings[0].detail?.nextSteps.map(\.fact.text) == ["precinct.voters"])
    }

    @Test func `where nothing could pass the steps end below the top`() throws {
        let scene = try empty.with(["precinct.hidden": "false"])
        let rule = RuleText(
            "m", "hidden", severity: "moderate", extra: "escalate: [{to: critical, when: not hidden}]")
        #expect(try ladder(scene, rule) == ["criticalFailed: m → nothingPassed"])
        #expect(try ladder(scene, RuleText("x", "warm", when: "hidden")) == [])
    }

    @Test func `what no precinct can settle stands in no step`() throws {
        let scene = try empty.with(["precinct.quiet": "true"])
        #expect(try ladder(scene, serious, RuleText("n", "notSeen", severity: "critical")) == [])
    }

    @Test func `the cheapest to mend comes first and within that the heaviest`() throws {
        let scene = try empty.with([
            "precinct.hidden": "false", "precinct.quiet": "false", "precinct.warm": "false",
        ])
        let rules = [
            RuleText("move", "hidden", severity: "critical").with { $0.fix = "relocate" },
            RuleText("build", "quiet", severity: "critical"),
            RuleText("sign", "warm", severity: "critical").with { $0.fix = "temporary" },
        ]
        #expect(
            try ladder(scene, rules[0], rules[1], rules[2]) == [
                "criticalFailed: sign build move → met"
            ])
        let open = rules.map { rule in rule.with { $0.severity = "serious" } }
        let heavier = RuleText("heavy", "clean", extra: "escalate: [{to: critical, when: clean}]")
            .with { $0.severity = "serious" }
        #expect(
            try ladder(empty, open[0], open[1], heavier) == [
                "criticalOpen: heavy → seriousOpen", "seriousOpen: build move → met",
            ])
    }

    @Test func `failures of one attribute in several packs stand together under the strictest`() throws {
        let scene = try empty.with(["ramp/side.slope": "9.5 %", "ramp/main.slope": "9 %"]).complete("ramp")
        let packs = [
            try RuleText.pack([RuleText("a", "slope <= 8 %", each: "ramp")]),
            try RuleText.pack([RuleText("b", "slope <= 5 %", each: "ramp").with { $0.fix = "relocate" }]),
            try RuleText.pack([RuleText("w", "slope >= 10 %", each: "ramp")]),
        ]
        let audit = Audit(packs: Array(packs.prefix(2)))
        let verdict = audit.verdict(of: scene.dossier, isDetailed: true)
        let items = try #require(GradeSteps(.wheelchair, of: verdict, in: audit).steps.first).items
        #expect(items.count == 2)
        for item in items {
            #expect(item.findings.count == 2)
            let strictest = try #require(item.strictest)
            #expect(audit.rule(of: verdict.findings[strictest]).id == "b")
            #expect(item.fix == .relocate)
        }
        // Opposite demands on one attribute: neither includes the other.
        let odd = Audit(packs: packs)
        let other = odd.verdict(of: scene.dossier, isDetailed: true)
        let mixed = try #require(GradeSteps(.wheelchair, of: other, in: odd).steps.first).items
        #expect(mixed.map(\.findings.count) == [3, 3])
        #expect(mixed.allSatisfy { $0.strictest == nil })
    }

    @Test func `a rule that several packs have stands once even where no single fact decides it`() throws {
        let scene = try empty.with(["precinct.hidden": "false", "precinct.quiet": "false"])
        let rule = RuleText("one", "hidden and quiet")
        let audit = Audit(packs: [
            try RuleText.pack([rule]), try RuleText.pack([rule, RuleText("other", "hidden and quiet")]),
        ])
        let verdict = audit.verdict(of: scene.dossier, isDetailed: true)
        let items = try #require(GradeSteps(.wheelchair, of: verdict, in: audit).steps.first).items
        #expect(items.map(\.findings) == [[0, 1], [2]])
        #expect(items[0].strictest == nil)
    }

    // MARK: Proof

    @Test(arguments: [AuditMoment.registry, .preElection, .voting])
    func `the steps of every sample precinct are exact for every category`(moment: AuditMoment) throws {
        let district = try SampleDistrict(now: Invention.asOf)
        let packs = try RulePack.defaults(country: "KZ").map { try RulePack.builtIn($0) }
        let audit = Audit(packs: packs, moment: moment)
        var rungs: Set<GradeRung> = []
        for precinct in district.precincts {
            let verdict = audit.verdict(of: district.dossier(of: precinct), isDetailed: true)
            for category in Category.allCases { rungs.formUnion(prove(verdict, audit, category)) }
        }
        if moment == .registry {
            #expect(rungs.isSuperset(of: [.criticalFailed, .criticalOpen, .seriousFailed]))
        }
    }

    @Test(arguments: 1...10)
    func `the steps over random facts are exact for every category`(seed: UInt64) throws {
        var numbers = SeededGenerator(seed: seed)
        let packs = try ["kz", "kz-cec", "kz-bld", "ada", "house"].map { try RulePack.builtIn($0) }
        for _ in 0..<3 {
            let all = Invention(seed: numbers.next()).observations()
            let share = Int.random(in: 1...20, using: &numbers)
            let some = all.filter { _ in Int.random(in: 0..<20, using: &numbers) < share }
            let audit = Audit(packs: packs, moment: numbers.pick(AuditMoment.allCases))
            let verdict = audit.verdict(of: Invention.dossier(some), isDetailed: true)
            for category in Category.allCases { prove(verdict, audit, category) }
        }
    }

    /// Passing exactly what a step lists reaches the rung it names, and leaving out any of it does not.
    @discardableResult
    private func prove(_ verdict: PrecinctVerdict, _ audit: Audit, _ category: Category) -> Set<GradeRung> {
        let ladder = Ladder(category, verdict, audit)
        let steps = GradeSteps(category, of: verdict, in: audit)
        let grade =
            category == .secrecy
            ? verdict.secrecy.grade == SecrecyGrade(steps.start.grade)
            : verdict.access[category]?.grade == steps.start.grade
        #expect(grade, "\(category)")
        var passed: Set<Int> = []
        var rung = ladder.rung()
        #expect(rung == steps.start)
        var seen: Set<GradeRung> = [rung]
        for step in steps.steps {
            #expect(step.from == rung && step.to > rung)
            let listed = step.items.flatMap(\.findings)
            #expect(!listed.isEmpty && Set(listed).count == listed.count)
            #expect(passed.isDisjoint(with: listed))
            let whole = passed.union(listed)
            let missing = listed.filter { ladder.rung(passing: whole.subtracting([$0])) != step.from }
            #expect(missing.isEmpty, "\(category) \(step.from): \(missing)")
            rung = ladder.rung(passing: whole)
            #expect(rung == step.to, "\(category) \(step.from)")
            let order = step.items.map { ($0.fix, $0.severity) }
            #expect(zip(order, order.dropFirst()).allSatisfy { ($0.0, $1.1) <= ($1.0, $0.1) })
            passed = whole
            seen.insert(rung)
        }
        #expect(steps.end == .met || steps.end == .nothingPassed)
        return seen
    }
}
