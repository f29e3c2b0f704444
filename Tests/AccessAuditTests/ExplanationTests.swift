import AccessAudit
import PrecinctModel
import Testing

/// What an explanation shows of the parts of a rule.
struct ExplanationTests {
    private func explained(_ scene: Scene, _ rules: RuleText...) throws -> Explanation {
        let audit = Audit(packs: [try RuleText.pack(rules)], moment: .registry)
        let found = audit.explanations(of: 0, pack: 0, in: scene.dossier)
        return try #require(found.first)
    }

    private func require(_ scene: Scene, _ text: String, each: String? = nil) throws -> ExplainedNode {
        try #require(try explained(scene, RuleText("only", text, each: each)).require)
    }

    /// The node of a text anywhere in a tree.
    private func find(_ text: String, in node: ExplainedNode) -> ExplainedNode? {
        node.text == text ? node : node.children.lazy.compactMap { find(text, in: $0) }.first
    }

    @Test func `every part stands as it was written, with brackets and single blanks`() throws {
        let scene = try Scene().with(["ramp/main.slope": "9 %", "ramp/main.rise": "100 mm"]).complete("ramp")
        let root = try require(
            scene, "slope <= 8 %   or (slope <= 10 % and rise <= 200 mm)", each: "ramp")
        #expect(root.text == "slope <= 8 % or (slope <= 10 % and rise <= 200 mm)")
        #expect(root.truth == .isTrue)
        #expect(root.children.map(\.text) == ["slope <= 8 %", "(slope <= 10 % and rise <= 200 mm)"])
        #expect(root.children.map(\.truth) == [.isFalse, .isTrue])
        #expect(root.children[1].children.map(\.text) == ["slope <= 10 %", "rise <= 200 mm"])
    }

    @Test func `a chain is one level and a bracket another`() throws {
        let scene = try Scene().with([
            "precinct.hidden": "true", "precinct.quiet": "true", "precinct.warm": "false",
        ])
        #expect(try require(scene, "hidden and quiet and warm").children.count == 3)
        let nested = try require(scene, "(hidden and quiet) and warm")
        #expect(nested.children.map(\.text) == ["(hidden and quiet)", "warm"])
        #expect(nested.truth == .isFalse)
    }

    @Test func `a number is an interval in the unit of its fact, and a leaf names its observation`() throws {
        let scene = try Scene().with(["ramp/main.slope": "8.2 %"], instrument: "phone").complete("ramp")
        let root = try require(scene, "slope <= 8 %", each: "ramp")
        let slope = try #require(find("slope", in: root))
        guard case .number(let interval, let unit) = slope.value else {
            Issue.record("no number")
            return
        }
        #expect(unit == .percent)
        #expect(
            interval
                == Interval(try #require(Rational(72, over: 1000)), try #require(Rational(92, over: 1000))))
        #expect(root.truth == .unknown)
        #expect(root.causes == .imprecise)
        let fact = try #require(slope.fact)
        #expect(fact.name.text == "ramp/main.slope")
        #expect(fact.observation?.observer == "tester")
        #expect(fact.tolerance == Rational(1, over: 100))
        #expect(!fact.isToleranceStated)
    }

    @Test func `a tolerance the observer stated is told, not that of the instrument`() throws {
        let scene = try Scene().with(["ramp/main.slope": "8.2 ± 0.3 %"], instrument: "phone").complete("ramp")
        let fact = try #require(find("slope", in: require(scene, "slope <= 8 %", each: "ramp"))?.fact)
        #expect(fact.tolerance == Rational(3, over: 1000))
        #expect(fact.isToleranceStated)
    }

    @Test func `a list is known only while it holds`() throws {
        func list(_ scene: Scene) throws -> ExplainedFact {
            try #require(find("count(booth)", in: require(scene, "count(booth) >= 2"))?.list?.fact)
        }
        let one = try Scene().with(["booth/1.accessible": "true"], daysAgo: 2)
        #expect(try list(one).causes == .missing)
        #expect(try list(one.complete("booth")).causes.isEmpty)
        let more = try one.complete("booth").with(["booth/2.accessible": "true"], daysAgo: 0)
        #expect(try list(more).causes == .missing)
        #expect(try list(more).observation != nil)
    }

    @Test func `what expired says until when it was good`() throws {
        let scene = try Scene().with(["ramp/main.edge": "50 mm"], daysAgo: 40).complete("ramp")
        let root = try require(scene, "edge >= 50 mm", each: "ramp")
        let fact = try #require(find("edge", in: root)?.fact)
        #expect(root.causes == .expired)
        #expect(fact.goodUntil == Scene.asOf.adding(seconds: -10 * 86_400))
        #expect(fact.shelfLife == ShelfLife("30 d"))
    }

    @Test func `a list shows who counts, who may, and whether there may be more`() throws {
        let scene = try Scene().with([
            "booth/1.accessible": "true", "booth/2.accessible": "false", "booth/3.width": "900 mm",
        ])
        let list = try #require(
            find("count(booth where accessible)", in: require(scene, "count(booth where accessible) >= 2")))
        let counted = try #require(list.list)
        #expect(counted.listed == 3)
        #expect(counted.sure == 1)
        #expect(counted.possible == 1)
        #expect(counted.isOpen)
        #expect(list.children.map(\.text) == ["booth/1", "booth/2", "booth/3"])
        #expect(list.children.map(\.truth) == [.isTrue, .isFalse, .unknown])
        #expect(list.children[2].causes.contains(.missing))
        #expect(list.children[0].children.first?.fact?.name.text == "booth/1.accessible")
    }

    @Test func `all shows the requirement of each member, and a fold the fact of each`() throws {
        let scene = try Scene().with([
            "booth/1.accessible": "true", "booth/1.width": "700 mm", "booth/2.accessible": "false",
        ]).complete("booth")
        let all = try require(scene, "all(booth where accessible, width >= 800 mm)")
        #expect(all.truth == .isFalse)
        #expect(all.children[0].children.map(\.text) == ["accessible", "width >= 800 mm"])
        #expect(all.children[1].children.map(\.text) == ["accessible"])
        let least = try require(scene, "min(booth.width where accessible) >= 800 mm")
        let fold = try #require(least.children.first)
        #expect(fold.children[0].children.map(\.text) == ["accessible", "booth.width"])
        let empty = try require(Scene().none("booth"), "all(booth, accessible)")
        #expect(empty.truth == .vacuous)
    }

    @Test func `a rule that is held is taken apart once for an element`() throws {
        let scene = try Scene().with(["precinct.hidden": "true"])
        let root = try #require(
            try explained(
                scene, RuleText("a", "holds(b) and not holds(b)"), RuleText("b", "hidden", when: "quiet")
            ).require)
        let first = try #require(root.children.first)
        #expect(first.role == .rule)
        #expect(first.children.map(\.role) == [.when, .require])
        #expect(first.children[1].children.first?.text == "hidden")
        let second = try #require(root.children.last?.children.first)
        #expect(second.isRepeated)
        #expect(second.children.isEmpty)
    }

    @Test func `elements nobody listed and lists without any are explained by their list`() throws {
        let open = try explained(Scene(), RuleText("only", "nonSlip", each: "ramp"))
        #expect(open.finding.element == "ramp/*")
        #expect(open.list?.isOpen == true)
        #expect(open.require?.truth == .unknown)
        let none = try explained(Scene().none("ramp"), RuleText("only", "nonSlip", each: "ramp"))
        #expect(none.finding.outcome == .inapplicable)
        #expect(none.require == nil)
        #expect(none.list?.fact.observation?.statement == Observation.Statement.none)
    }

    @Test func `an escalation is explained even where nothing failed`() throws {
        let scene = try Scene().with(["ramp/main.slope": "9 %"]).complete("ramp")
        let explanation = try explained(
            scene,
            RuleText(
                "only", "slope <= 10 %", each: "ramp", extra: "escalate: [{to: critical, when: slope > 12 %}]"
            ))
        #expect(explanation.escalations.map(\.severity) == [.critical])
        #expect(explanation.escalations.first?.condition.truth == .isFalse)
    }

    @Test func `days between dates are shown in days, shares of a count as a count`() throws {
        let scene = try Scene().with(
            ["precinct.day": "2026-11-20", "precinct.voters": "1000"], method: .document)
        let days = try require(scene, "asOf - day <= 90 d")
        guard case .number(_, .day)? = days.children.first?.value else {
            Issue.record("no days")
            return
        }
        let share = try require(scene, "members >= 10 % * voters")
        guard case .number(let interval, .one)? = share.children.last?.value else {
            Issue.record("no count")
            return
        }
        #expect(interval == Interval(Rational(100)))
    }
}
