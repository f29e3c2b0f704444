import PrecinctModel

extension PlanDraft {
    /// The plan with what becomes of every precinct.
    func plan(district: String) -> FixPlan {
        let touched = ground.sites.indices.filter {
            ground.sites[$0].given.isWanted || ground.sites[$0].changes > 0
        }
        let bySite = Dictionary(grouping: needs, by: \.site)
        return FixPlan(
            district: district, moves: moves, remedies: remedies, needs: needs.map(\.need),
            outlooks: touched.map { outlook(of: $0, (bySite[$0] ?? []).map(\.need)) })
    }

    private func outlook(of number: Int, _ needs: [PlanNeed]) -> PrecinctOutlook {
        let site = ground.sites[number]
        var met: Set<FindingKey> = []
        var rungs: [PlanStage: [Category: GradeRung]] = [
            .now: audit.rungs(of: site.before), .moved: audit.rungs(of: ground.carriedVerdict(number)),
        ]
        for (stage, fix) in [
            (PlanStage.temporary, FixClass.temporary), (.works, .works), (.relocated, .relocate),
        ] {
            met.formUnion(assumed(of: fix, needs, site.now))
            rungs[stage] = audit.rungs(of: site.now, met: met)
        }
        return PrecinctOutlook(
            precinct: site.given.precinct, premises: site.given.premises, isWanted: site.given.isWanted,
            before: site.before, rungs: rungs, holdings: holdings(in: site.now, met: met),
            measureFirst: site.given.isWanted
                ? nextFacts(ground.verdict(number, adding: [], isDetailed: true)) : [])
    }

    /// The failures that a class of remedies mends; what lacks a thing nobody has to spare is not among them.
    private func assumed(of fix: FixClass, _ needs: [PlanNeed], _ verdict: PrecinctVerdict) -> [FindingKey] {
        let failed = Set(verdict.findings.filter { $0.outcome == .failed }.map(FindingKey.init))
        return needs.filter { need in
            need.fix == fix && need.answer != .measure && failed.contains(need.finding)
                && !(fix == .temporary && need.answer == .nothingToSpare)
        }.map(\.finding)
    }

    private func holdings(in verdict: PrecinctVerdict, met: Set<FindingKey>) -> [Category: PrecinctOutlook
        .Holding]
    {
        var result: [Category: PrecinctOutlook.Holding] = [:]
        for category in Category.allCases {
            let entries = GradeSteps.Entry.list(category, of: verdict, in: audit)
            let numbers = Set(entries.filter { met.contains(FindingKey($0.finding)) }.map(\.number))
            let rung = GradeSteps.Entry.tally(entries, met: numbers).standing.rung
            guard rung < .met else { continue }
            let held = entries.filter { !numbers.contains($0.number) && $0.alone.isHeld(on: rung) }
            result[category] = PrecinctOutlook.Holding(
                obstacle: rung.isOpen ? .notKnown : rung == .nothingPassed ? .nothingPassed : .nothingToSpare,
                findings: held.map { FindingKey($0.finding) })
        }
        return result
    }

    private func nextFacts(_ verdict: PrecinctVerdict) -> [NextFact] {
        let open = verdict.findings.compactMap { finding -> (Finding, Severity)? in
            let rule = audit.rule(of: finding)
            guard finding.outcome != .failed, finding.isUnmet, !finding.movesNoGrade(rule) else { return nil }
            let worst = rule.categories.map { finding.worst(of: rule, base: $0.severity) }.max() ?? .minor
            return worst >= .serious ? (finding, worst) : nil
        }
        return NextFact.list(for: open, vocabulary: ground.vocabulary)
    }
}
