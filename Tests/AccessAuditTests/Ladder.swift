import AccessAudit

/// Design section 6 once more, from the findings alone: on which rung a category stands.
struct Ladder {
    private struct Weight {
        let outcome: Outcome
        let base: Severity
        let known: Severity
        let worst: Severity
        let isCovered: Bool
    }

    private let weights: [Int: Weight]

    init(_ category: Category, _ verdict: PrecinctVerdict, _ audit: Audit) {
        var weights: [Int: Weight] = [:]
        for (number, finding) in verdict.findings.enumerated() {
            let rule = audit.rule(of: finding)
            guard !finding.movesNoGrade(rule),
                let base = rule.categories.first(where: { $0.category == category })?.severity
            else { continue }
            let known = finding.severity > rule.severity ? max(base, finding.severity) : base
            weights[number] = Weight(
                outcome: finding.outcome, base: base, known: known,
                worst: max(known, finding.openSeverity ?? known),
                isCovered: finding.isCovered && category != .secrecy)
        }
        self.weights = weights
    }

    /// The rung once some findings have passed.
    func rung(passing passed: Set<Int> = []) -> GradeRung {
        var stands: Set<GradeRung> = []
        var isConfirmed = false
        for (number, weight) in weights {
            if passed.contains(number) || weight.outcome == .passed {
                if weight.base >= .serious { isConfirmed = true }
                continue
            }
            if weight.outcome == .inapplicable { continue }
            if weight.outcome == .failed, weight.known == .critical {
                stands.insert(weight.isCovered ? .criticalCovered : .criticalFailed)
                continue
            }
            if weight.outcome == .failed, weight.known == .serious { stands.insert(.seriousFailed) }
            let isOpen = weight.outcome != .failed || weight.worst > weight.known
            if isOpen, weight.worst == .critical { stands.insert(.criticalOpen) }
            if isOpen, weight.worst == .serious { stands.insert(.seriousOpen) }
        }
        let order: [GradeRung] = [
            .criticalFailed, .criticalOpen, .criticalCovered, .seriousFailed, .seriousOpen,
        ]
        return order.first(where: stands.contains) ?? (isConfirmed ? .met : .nothingPassed)
    }
}
