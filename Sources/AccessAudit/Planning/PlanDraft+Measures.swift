import PrecinctModel

extension PlanDraft {
    /// Finds an interim measure for every critical failure that no thing mends; none exists for secrecy.
    mutating func coverFailures() {
        for (site, need) in needs where need.answer != .measure {
            let rule = rule(need.finding)
            guard let finding = finding(need.finding, at: site), finding.outcome == .failed,
                !finding.isCovered, needsCover(finding, rule, need)
            else { continue }
            let planned = ground.measures(at: site)
            let measures = MeasureSupply.measures(of: rule)
            // One measure may do for several failures.
            let ordered = measures.filter(planned.contains) + measures.filter { !planned.contains($0) }
            for measure in ordered where cover(need, by: measure, at: site) { break }
        }
    }

    /// What a temporary remedy mends at once needs no other measure meanwhile.
    private func needsCover(_ finding: Finding, _ rule: Rule, _ need: PlanNeed) -> Bool {
        let isMendedAtOnce = need.fix == .temporary && need.answer != .nothingToSpare
        return !isMendedAtOnce
            && rule.categories.contains {
                $0.category != .secrecy && finding.severity(of: rule, base: $0.severity) == .critical
            }
    }

    private mutating func cover(_ need: PlanNeed, by measure: String, at site: Int) -> Bool {
        let before = self
        if let condition = MeasureSupply.condition(for: measure, vocabulary: ground.vocabulary),
            !supply(condition, measure, for: need, at: site)
        {
            return false
        }
        let element = ground.element(for: measure, at: site)
        ground.add(measure: ground.accepted(measure, element), at: site)
        let covered = ground.sites[site].now.findings.filter { finding in
            finding.isCovered && rule(FindingKey(finding)).interim.contains(measure)
                && !(before.finding(FindingKey(finding), at: site)?.isCovered ?? false)
        }
        guard covered.contains(where: { FindingKey($0) == need.finding }) else {
            self = before
            return false
        }
        let all = covered.map { FindingKey($0) }
        let wanted = needs.filter { $0.site == site && all.contains($0.need.finding) }.map(\.need)
        remedies.append(
            PlannedRemedy(
                precinct: need.precinct, fix: .temporary, measure: measure, element: element, findings: all,
                severity: wanted.map(\.severity).max() ?? need.severity,
                voters: AffectedVoters(
                    of: Set(wanted.flatMap(\.categories)).subtracting([.secrecy]), in: ground.dossier(site))))
        return true
    }

    /// Lists what is left to be done: each rule once an element, though several packs have it.
    mutating func listRemedies() {
        var index: [String: Int] = [:]
        for (site, need) in needs where need.answer == .remedy || need.answer == .ownThing {
            let rule = rule(need.finding)
            let name = "\(site) \(rule.id) \(need.finding.element ?? "") \(rule.fix.rawValue)"
            guard let place = index[name] else {
                index[name] = remedies.count
                remedies.append(
                    PlannedRemedy(
                        precinct: need.precinct, fix: need.fix, measure: nil, element: nil,
                        findings: [need.finding], severity: need.severity, voters: need.voters))
                continue
            }
            let known = remedies[place]
            remedies[place] = PlannedRemedy(
                precinct: known.precinct, fix: known.fix, measure: nil, element: nil,
                findings: known.findings + [need.finding], severity: max(known.severity, need.severity),
                voters: need.voters.outnumbers(known.voters) ? need.voters : known.voters)
        }
        remedies = remedies.enumerated().sorted { left, right in
            PlanDraft.precedes(left.element, right.element) ?? (left.offset < right.offset)
        }.map(\.element)
    }

    private static func precedes(_ left: PlannedRemedy, _ right: PlannedRemedy) -> Bool? {
        if left.fix != right.fix { return left.fix < right.fix }
        if left.voters.outnumbers(right.voters) { return true }
        if right.voters.outnumbers(left.voters) { return false }
        return left.severity == right.severity ? nil : left.severity > right.severity
    }
}

extension PlanningGround {
    /// The measures that are recorded at a site or planned.
    fileprivate func measures(at site: Int) -> [String] {
        sites[site].now.interimMeasures.compactMap(\.measure)
    }

    /// What a measure is recorded as: where it is on record and its time has not passed, as that.
    fileprivate func element(for measure: String, at site: Int) -> ElementReference {
        let known = sites[site].now.interimMeasures.first {
            $0.measure == measure && ($0.standing.isInForce || $0.standing == .unconfirmed)
        }
        if let known { return known.element }
        let used = Set(
            (sites[site].given.observations + sites[site].measures).map(\.element)
                .filter { $0.kind == "interimMeasure" }.map(\.id))
        return ElementReference(
            kind: "interimMeasure", id: used.contains(measure) ? used.nextFreeID : measure)
    }

    /// What is observed of a measure once it was accepted and tried on the spot.
    fileprivate func accepted(_ measure: String, _ element: ElementReference) -> [Observation] {
        let facts: [(String, ObservedValue)] = [
            ("measure", .choice(measure)), ("accepted", .boolean(true)), ("tested", .boolean(true)),
        ]
        return facts.map { attribute, value in
            Observation(
                element: element, statement: .value(attribute: attribute, value), method: .seen,
                observedAt: asOf, observer: "", reason: "fix plan")
        }
    }
}
