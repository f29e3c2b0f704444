import AccessAudit
import PrecinctModel
import Testing

/// What rules may read is known before any of them is evaluated.
struct FactDemandTests {
    /// What some rules read: `kind` for its list, `kind.attribute`, `kind of kind`.
    private func names(_ rules: RuleText...) throws -> Set<String> {
        let demand = FactDemand(packs: [try RuleText.pack(rules)], vocabulary: .scene)
        var names: Set<String> = []
        for (number, kind) in Vocabulary.scene.kinds.enumerated() {
            guard let wanted = demand[number] else { continue }
            if wanted.isListed { names.insert(kind.id) }
            for slot in wanted.slots { names.insert("\(kind.id).\(kind.attributes[slot].id)") }
            for parent in wanted.parents {
                names.insert("\(kind.id) of \(Vocabulary.scene.kinds[parent].id)")
            }
        }
        return names
    }

    @Test func `a rule reads what its condition, its requirement and its escalations name`() throws {
        let rule = RuleText(
            "a", "slope <= 8 %", when: "type = solid", each: "ramp",
            extra: "escalate: [{to: critical, when: rise > 200 mm}]")
        #expect(try names(rule) == ["ramp", "ramp.slope", "ramp.type", "ramp.rise"])
    }

    @Test func `a list reads its filter, its fold and whom it belongs to`() throws {
        #expect(
            try names(RuleText("a", "count(booth where width > 900 mm) * voters >= ceil(members / 750)"))
                == ["booth", "booth.width", "precinct.voters", "precinct.members"])
        #expect(
            try names(RuleText("a", "min(ramp.rise where nonSlip) > 1 mm")) == [
                "ramp", "ramp.rise", "ramp.nonSlip",
            ])
        #expect(
            try names(RuleText("a", "all(booth where accessible, width > 1 m)"))
                == ["booth", "booth.accessible", "booth.width"])
        #expect(
            try names(RuleText("a", "any(booth of this where accessible)", each: "ramp"))
                == ["ramp", "booth", "booth.accessible", "booth of ramp"])
        #expect(try names(RuleText("a", "present(lift) and recorded(name)")) == ["lift", "precinct.name"])
    }

    @Test func `a rule that another refers to is read, and so is what covers a failure`() throws {
        let referring = RuleText("a", "holds(b)", each: "ramp")
        let other = RuleText("b", "nonSlip", each: "ramp", extra: "interim: [portableRamp]")
        #expect(
            try names(referring, other) == [
                "ramp", "ramp.nonSlip", "interimMeasure", "interimMeasure.measure", "interimMeasure.accepted",
                "interimMeasure.tested", "interimMeasure.validUntil",
            ])
    }

    @Test func `of a thing that must work, whatever else says whether it does is read too`() throws {
        func attributes(_ kind: String, of pack: String = "kz-cec") throws -> Set<String> {
            let number = try #require(Vocabulary.builtIn.index(of: kind))
            let wanted = try #require(FactDemand(packs: [try RulePack.builtIn(pack)])[number])
            return Set(wanted.slots.map { Vocabulary.builtIn.kinds[number].attributes[$0].id })
        }
        #expect(try attributes("kitItem") == ["type", "workingQuantity", "working", "condition"])
        #expect(try attributes("magnifier") == ["working", "condition"])
        // Of the box the law wants walls, seals and places, not that it works.
        #expect(try attributes("ballotBox", of: "kz").contains("condition"))
        #expect(try !attributes("ballotBox", of: "kz").contains("working"))
    }

    @Test(arguments: RulePack.builtInIDs)
    func `no fact outside the demand of a pack changes any of its findings`(id: String) throws {
        let pack = try RulePack.builtIn(id)
        let audit = Audit(packs: [pack], moment: .voting)
        let demand = FactDemand(packs: [pack])
        for seed in 1...12 {
            let everything = Invention(seed: UInt64(seed)).observations()
            let wanted = everything.filter { isRead($0, demand) }
            #expect(wanted.count < everything.count)
            let whole = audit.verdict(of: Invention.dossier(everything), isDetailed: true)
            let asked = audit.verdict(of: Invention.dossier(wanted), isDetailed: true)
            #expect(summary(whole) == summary(asked), "\(id), seed \(seed)")
        }
    }

    @Test(arguments: RulePack.builtInIDs)
    func `what a report asks to look at next is among what is read`(id: String) throws {
        let pack = try RulePack.builtIn(id)
        let demand = FactDemand(packs: [pack])
        let audit = Audit(packs: [pack], moment: .voting)
        var asked = 0
        for seed in 0...4 {
            let all = seed == 0 ? [] : Invention(seed: UInt64(seed)).observations()
            let some = all.enumerated().filter { $0.offset % (seed + 2) != 0 }.map(\.element)
            for finding in audit.verdict(of: Invention.dossier(some), isDetailed: true).findings {
                for step in finding.detail?.nextSteps ?? [] {
                    asked += 1
                    let kind = try #require(Vocabulary.builtIn.index(of: step.fact.element.kind))
                    let wanted = try #require(demand[kind], "\(step.fact.text)")
                    guard let attribute = step.fact.attribute else {
                        #expect(wanted.isListed, "\(step.fact.text)")
                        continue
                    }
                    let slot = try #require(Vocabulary.builtIn.kinds[kind].slot(of: attribute))
                    #expect(wanted.slots.contains(slot), "\(step.fact.text)")
                }
            }
        }
        #expect(asked > 0)
    }

    private func isRead(_ observation: Observation, _ demand: FactDemand) -> Bool {
        guard let number = Vocabulary.builtIn.index(of: observation.element.kind), let wanted = demand[number]
        else { return false }
        guard case .value(let attribute, _) = observation.statement else { return wanted.isListed }
        return Vocabulary.builtIn.kinds[number].slot(of: attribute).map(wanted.slots.contains) ?? false
    }

    private func summary(_ verdict: PrecinctVerdict) -> [String] {
        verdict.findings.map {
            "\($0.rule) \($0.element ?? "-") \($0.outcome) \($0.severity) \($0.causes) \($0.isCovered) \($0.detail?.margin?.decimalText() ?? "")"
        }
    }
}
