import PrecinctModel

/// A plan in the making.
struct PlanDraft {
    var ground: PlanningGround
    var stock: SpareStock
    /// The needs, in the order in which they are served.
    var needs: [(site: Int, need: PlanNeed)]
    var moves: [PlannedMove] = []
    var remedies: [PlannedRemedy] = []

    var audit: Audit { ground.audit }

    init(_ ground: PlanningGround, _ stored: [StoredThing]) {
        self.ground = ground
        stock = SpareStock(stored, ground)
        needs = []
        for site in ground.sites.indices where ground.sites[site].given.isWanted {
            needs += ground.needs(of: site).map { (site, $0) }
        }
        needs = needs.enumerated().sorted { left, right in
            PlanDraft.precedes(left.element.need, right.element.need) ?? (left.offset < right.offset)
        }.map(\.element)
    }

    /// The cheapest class first, within it what concerns most voters, then what hurts most; nil for equals.
    private static func precedes(_ left: PlanNeed, _ right: PlanNeed) -> Bool? {
        if left.fix != right.fix { return left.fix < right.fix }
        if left.voters.outnumbers(right.voters) { return true }
        if right.voters.outnumbers(left.voters) { return false }
        return left.severity == right.severity ? nil : left.severity > right.severity
    }

    func rule(_ key: FindingKey) -> Rule { audit.packs[key.pack].rules[key.rule] }

    /// The finding of a site as the plan stands.
    func finding(_ key: FindingKey, at site: Int) -> Finding? {
        ground.sites[site].now.findings.first { FindingKey($0) == key }
    }

    /// An evaluator of the rules of a pack over a site as the plan stands.
    func evaluator(_ key: FindingKey, at site: Int) -> Evaluator {
        Evaluator(dossier: ground.dossier(site), rules: audit.packs[key.pack].rules)
    }
}

extension PlanningGround {
    /// What is critical or serious at a site and not met, or not known to be.
    fileprivate func needs(of site: Int) -> [PlanNeed] {
        let known = dossier(site)
        return sites[site].before.findings.compactMap { finding -> PlanNeed? in
            let rule = audit.rule(of: finding)
            guard finding.isUnmet, !finding.movesNoGrade(rule) else { return nil }
            let weights = rule.categories.map { ($0.category, finding.worst(of: rule, base: $0.severity)) }
            let heavy = weights.filter { $0.1 >= .serious }
            guard let severity = heavy.map(\.1).max() else { return nil }
            var evaluator = Evaluator(dossier: known, rules: audit.packs[finding.pack].rules)
            return PlanNeed(
                precinct: sites[site].reference, finding: FindingKey(finding), severity: severity,
                categories: heavy.map(\.0), fix: rule.fix,
                voters: AffectedVoters(of: Set(heavy.map(\.0)), in: known),
                things: evaluator.things(rule), answer: finding.outcome == .failed ? .remedy : .measure)
        }
    }
}

extension Evaluator {
    /// What a rule lacks: by the way that takes fewest things, else one of each kind it cannot do without.
    fileprivate mutating func things(_ rule: Rule) -> [PlanNeed.Things] {
        let wants = wants(rule)
        func things(_ list: ListQuery, _ count: Int) -> PlanNeed.Things {
            PlanNeed.Things(
                kind: dossier.vocabulary.kinds[list.kind].id, count: count,
                choices: list.filter.map { choices($0, of: list.kind) } ?? [])
        }
        let bundles = wants.alternatives.filter { !$0.isEmpty }
        if let fewest = bundles.min(by: { $0.things < $1.things }) {
            return fewest.map { things($0.list, $0.count) }
        }
        guard wants.isOnlyThings else { return [] }
        return lacks(rule).filter { dossier.vocabulary.kinds[$0.kind].isEquipment }.map { things($0, 1) }
    }

    /// The choices that a condition wants in any case.
    private func choices(_ condition: Condition, of kind: Int) -> [PlanNeed.Choice] {
        switch condition {
        case .and(let parts): return parts.flatMap { choices($0, of: kind) }
        case .choice(let path, let mask) where path.kind == kind && mask.nonzeroBitCount == 1:
            let attribute = dossier.vocabulary.kinds[kind].attributes[path.slot]
            guard case .choice(let ids) = attribute.type, ids.indices.contains(mask.trailingZeroBitCount)
            else { return [] }
            return [PlanNeed.Choice(attribute: attribute.id, id: ids[mask.trailingZeroBitCount])]
        default: return []
        }
    }
}

extension Finding {
    /// The worst it comes to or may come to for a category to which its rule gives a severity.
    func worst(of rule: Rule, base: Severity) -> Severity {
        let known = severity(of: rule, base: base)
        return max(known, openSeverity.map { rule.severity($0, base: base) } ?? known)
    }
}

extension [EquipmentWant] {
    /// How many things all of them want.
    var things: Int { reduce(0) { $0 + $1.count } }
}
