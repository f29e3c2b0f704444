import PrecinctModel

extension Evaluator {
    /// The figures and the proof behind a judgement.
    mutating func detail(of rule: Rule, _ judgement: RuleJudgement) -> FindingDetail {
        reads = []
        _ = judge(rule)
        let looked = orderedUnique(reads ?? [])
        reads = nil

        var detail = FindingDetail()
        for subject in looked {
            guard let fact = fact(subject) else { continue }
            if let observation = fact.observation, !detail.sources.contains(observation) {
                detail.sources.append(observation)
            }
            if fact.isPrecisionAssumed { detail.isPrecisionAssumed = true }
        }
        switch judgement.outcome {
        case .passed, .failed:
            figures(of: rule, isPassed: judgement.outcome == .passed, looked, into: &detail)
            // A failure that may weigh more waits for what decides how much.
            if judgement.outcome == .failed { detail.nextSteps = openEscalations(of: rule) }
        case .cantTell, .untested:
            detail.nextSteps = judgement.leaves.compactMap { nextStep($0) }
            if let (left, right, comparison) = undecidedComparison(rule.require) {
                detail.measured = FindingDetail.Figure(value: .number(left.0, left.1), comparison: nil)
                detail.required = FindingDetail.Figure(
                    value: .number(right, left.1), comparison: comparison)
            }
            detail.subject = detail.nextSteps.first?.fact
        case .inapplicable: break
        }
        return detail
    }

    /// What to look at so that the severity of a failure becomes known.
    private mutating func openEscalations(of rule: Rule) -> [FindingDetail.NextStep] {
        rule.escalations.flatMap { escalation -> [FindingDetail.NextStep] in
            leaves.removeAll(keepingCapacity: true)
            guard truth(escalation.condition) == .unknown else { return [] }
            return leaves.compactMap { nextStep($0) }
        }
    }

    private func orderedUnique(_ subjects: [Leaf.Subject]) -> [Leaf.Subject] {
        var seen: Set<Leaf.Subject> = []
        return subjects.filter { seen.insert($0).inserted }
    }

    /// The fact of a subject, nil for what is no fact or was not listed.
    func fact(_ subject: Leaf.Subject) -> Fact? {
        switch subject {
        case .fact(let kind, let element, let slot) where element != Evaluator.unlisted:
            dossier.lists[kind].elements[element].facts[slot]
        case .presence(let kind, let element): dossier.lists[kind].elements[element].presence
        default: nil
        }
    }

    /// The name of a subject, nil for the law.
    func name(_ subject: Leaf.Subject) -> FindingDetail.FactName? {
        switch subject {
        case .fact(let kind, let element, let slot):
            let definition = dossier.vocabulary.kinds[kind]
            let reference =
                element == Evaluator.unlisted
                ? Observation.list(definition.id) : dossier.lists[kind].elements[element].reference
            return FindingDetail.FactName(element: reference, attribute: definition.attributes[slot].id)
        case .presence(let kind, let element):
            return FindingDetail.FactName(
                element: dossier.lists[kind].elements[element].reference, attribute: nil)
        case .list(let kind):
            return FindingDetail.FactName(
                element: Observation.list(dossier.vocabulary.kinds[kind].id), attribute: nil)
        case .law: return nil
        }
    }

    /// What to look at so that a leaf becomes known, with an instrument where a finer one would decide.
    func nextStep(_ leaf: Leaf) -> FindingDetail.NextStep? {
        guard let fact = name(leaf.subject) else { return nil }
        var instrument: String?
        if case .fact(let kind, _, let slot) = leaf.subject {
            let attribute = dossier.vocabulary.kinds[kind].attributes[slot]
            instrument = attribute.tolerances.min { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        }
        return FindingDetail.NextStep(fact: fact, causes: leaf.causes, instrument: instrument)
    }
}
