import PrecinctModel

/// What a rule comes to in the present frames of an evaluator.
struct RuleJudgement {
    let outcome: Outcome
    let leaves: [Leaf]

    /// The reasons of all leaves together.
    var causes: Causes { leaves.reduce(into: []) { $0.formUnion($1.causes) } }
}

extension Evaluator {
    /// Judges a rule for the element in scope, if any (design section 4, table of outcomes).
    mutating func judge(_ rule: Rule) -> RuleJudgement {
        leaves.removeAll(keepingCapacity: true)
        let isThere =
            frames.first.map {
                $0.element == Evaluator.unlisted ? .unknown : presence(kind: $0.kind, element: $0.element)
            } ?? Truth.isTrue
        let when = rule.when.map { truth($0) } ?? .isTrue
        if when == .isFalse || when == .vacuous { return RuleJudgement(outcome: .inapplicable, leaves: []) }

        let mark = leaves.count
        let requirement = truth(rule.require)
        if when == .unknown || isThere == .unknown {
            // Nothing passes or fails before it is known to apply; a decided requirement is no open question.
            if requirement != .unknown { leaves.removeSubrange(mark...) }
            return RuleJudgement(outcome: undecided, leaves: leaves)
        }
        switch requirement {
        case .isTrue: return RuleJudgement(outcome: .passed, leaves: [])
        case .isFalse: return RuleJudgement(outcome: .failed, leaves: [])
        case .vacuous: return RuleJudgement(outcome: .inapplicable, leaves: [])
        case .unknown: return RuleJudgement(outcome: undecided, leaves: leaves)
        }
    }

    private var undecided: Outcome {
        leaves.contains { !$0.causes.isDisjoint(with: [.missing, .expired]) } ? .untested : .cantTell
    }

    /// Judges a rule as a view of the facts would have it; nil when that does not decide it.
    mutating func judge(_ rule: Rule, in view: FactView) -> Outcome? {
        self.view = view
        defer { self.view = .current }
        let outcome = judge(rule).outcome
        return outcome == .untested || outcome == .cantTell ? nil : outcome
    }

    /// The severity of a rule as a view of the facts would have it.
    mutating func severity(of rule: Rule, in view: FactView) -> Severity {
        self.view = view
        defer { self.view = .current }
        return severity(of: rule).known
    }

    /// The severity of a rule in the present frames, and what it may be where an escalation is open.
    mutating func severity(of rule: Rule) -> (known: Severity, open: Severity?) {
        var known = rule.severity
        var open: Severity?
        for escalation in rule.escalations {
            leaves.removeAll(keepingCapacity: true)
            switch truth(escalation.condition) {
            case .isTrue: known = max(known, escalation.severity)
            case .unknown: open = max(open ?? known, escalation.severity)
            case .isFalse, .vacuous: break
            }
        }
        return (known, open.flatMap { $0 > known ? $0 : nil })
    }
}
