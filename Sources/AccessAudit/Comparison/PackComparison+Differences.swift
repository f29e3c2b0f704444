import PrecinctModel

extension PackComparison {
    /// In what two sides differ, whether or not that changes the outcome.
    func differences(_ first: ComparedSide, _ second: ComparedSide) -> [RuleDifference] {
        guard let a = first.lead, let b = second.lead else {
            switch (first.standing, second.standing) {
            case (.absent, _), (_, .absent): return [.absent]
            case (.dueLater, _), (_, .dueLater): return [.dueLater]
            default: return [.scope]
            }
        }
        let (mine, theirs) = (left.rule(of: a), right.rule(of: b))
        let isOtherOutcome = a.outcome != b.outcome
        var found: Set<RuleDifference> = []
        if isOtherOutcome, a.outcome == .inapplicable || b.outcome == .inapplicable {
            found.insert(.application)
        }
        if mine.requireText != theirs.requireText { found.insert(.threshold) }
        if a.isLawUnclear != b.isLawUnclear { found.insert(.lawUnclear) }
        if isOtherOutcome, found.isEmpty { found.insert(.dependency) }
        if weights(first, left, isReached: !isOtherOutcome)
            != weights(second, right, isReached: !isOtherOutcome)
        {
            found.insert(.severity)
        }
        if mine.citation.basis != theirs.citation.basis { found.insert(.basis) }
        return RuleDifference.allCases.filter(found.contains)
    }

    /// How much a side weighs for whom; escalations count only where both came to the same outcome.
    private func weights(_ side: ComparedSide, _ audit: Audit, isReached: Bool) -> [Category: Severity] {
        side.findings.reduce(into: [:]) { weights, finding in
            let rule = audit.rule(of: finding)
            for (category, base) in rule.categories {
                let severity = isReached ? finding.severity(of: rule, base: base) : base
                weights[category] = max(weights[category] ?? severity, severity)
            }
        }
    }
}

extension Finding {
    /// Whether the instrument's own wording leaves it open.
    fileprivate var isLawUnclear: Bool { !causes.isDisjoint(with: [.lawUnclear, .lawNotSeen]) }
}
