import PrecinctModel

extension Evaluator {
    /// A change of one number that turns the outcome.
    private struct Turn {
        let subject: Leaf.Subject
        let current: Interval
        let change: Rational
        let threshold: Rational
        /// Whether the number has to grow for the outcome to turn.
        let isGrowing: Bool

        /// The change in proportion to what is there, to compare a slope with a width.
        var weight: Double {
            abs(change.approximation) / max(abs(current.low.approximation), 1e-9)
        }
    }

    /// Finds the fact whose smallest change turns the outcome; else a count; else a yes/no or a choice.
    mutating func figures(
        of rule: Rule, isPassed: Bool, _ looked: [Leaf.Subject], into detail: inout FindingDetail
    ) {
        let thresholds = rule.require.constants
        var best: Turn?
        for subject in looked.prefix(64) {
            guard let turn = smallestTurn(of: subject, rule, isPassed: isPassed, thresholds) else { continue }
            if best.map({ turn.weight < $0.weight }) ?? true { best = turn }
        }
        if let best, case .fact(let kind, _, let slot) = best.subject {
            let unit = dossier.vocabulary.kinds[kind].attributes[slot].unit
            // A failure is mended towards the threshold; a pass is lost beyond it.
            let isUpperLimit = isPassed == best.isGrowing
            detail.subject = name(best.subject)
            detail.measured = FindingDetail.Figure(value: .number(best.current, unit), comparison: nil)
            detail.required = FindingDetail.Figure(
                value: .number(Interval(best.threshold), unit), comparison: isUpperLimit ? .atMost : .atLeast)
            detail.margin = isPassed ? best.change.magnitude : best.change.magnitude.negated
            return
        }
        if let (left, right, comparison) = decidedCount(rule.require, isPassed) {
            detail.measured = FindingDetail.Figure(value: .number(left, .one), comparison: nil)
            detail.required = FindingDetail.Figure(value: .number(right, .one), comparison: comparison)
            let gap = comparison == .atMost || comparison == .less ? right - left : left - right
            if gap.isPoint { detail.margin = gap.low }
            return
        }
        flip(rule, isPassed: isPassed, looked, into: &detail)
    }

    private mutating func turns(_ rule: Rule, isPassed: Bool) -> Bool {
        let outcome = judge(rule).outcome
        return isPassed ? outcome == .failed : outcome == .passed
    }

    private mutating func smallestTurn(
        of subject: Leaf.Subject, _ rule: Rule, isPassed: Bool, _ thresholds: [Rational]
    ) -> Turn? {
        guard case .fact(let kind, _, let slot) = subject, let fact = fact(subject),
            case .number(let current) = fact.value, current.low.isFinite, current.high.isFinite
        else { return nil }
        // The number of voters or the date of a vote is the setting of a rule, never its remedy.
        let definition = dossier.vocabulary.kinds[kind]
        guard definition.id != "precinct", definition.attributes[slot].type != .date else { return nil }
        defer { assumption = nil }
        var best: Turn?
        guard let step = Rational(1, over: 1_000_000) else { return nil }
        for threshold in thresholds {
            for end in [current.high, current.low] {
                // Beyond the threshold itself when the outcome turns only there.
                for nudge in [Rational.zero, step, step.negated] {
                    guard let change = threshold.adding(end.negated), let moved = change.adding(nudge),
                        best.map({ change.magnitude < $0.change.magnitude }) ?? true
                    else { continue }
                    assumption = (subject, .number(current + Interval(moved)))
                    if turns(rule, isPassed: isPassed) {
                        best = Turn(
                            subject: subject, current: current, change: change, threshold: threshold,
                            isGrowing: moved > .zero || (moved == .zero && change > .zero))
                    }
                }
            }
        }
        return best
    }

    /// A yes/no or a choice that alone turns the outcome.
    private mutating func flip(
        _ rule: Rule, isPassed: Bool, _ looked: [Leaf.Subject], into detail: inout FindingDetail
    ) {
        defer { assumption = nil }
        for subject in looked.prefix(64) {
            guard case .fact(let kind, _, let slot) = subject, let fact = fact(subject) else { continue }
            let attribute = dossier.vocabulary.kinds[kind].attributes[slot]
            switch (attribute.type, fact.value) {
            case (.boolean, .boolean(let bits)) where bits == 1 || bits == 2:
                assumption = (subject, .boolean(3 - bits))
                guard turns(rule, isPassed: isPassed) else { continue }
                detail.measured = FindingDetail.Figure(value: .boolean(bits == 2), comparison: nil)
                detail.required = FindingDetail.Figure(
                    value: .boolean((bits == 2) == isPassed), comparison: nil)
            case (.choice(let ids), .choice(let bits)) where bits.nonzeroBitCount == 1:
                var turning: [String] = []
                for (index, id) in ids.enumerated() where bits != 1 << UInt64(index) {
                    assumption = (subject, .choice(1 << UInt64(index)))
                    if turns(rule, isPassed: isPassed) { turning.append(id) }
                }
                guard !turning.isEmpty else { continue }
                let allowed = isPassed ? ids.filter { !turning.contains($0) } : turning
                detail.measured = FindingDetail.Figure(
                    value: .choices([ids[bits.trailingZeroBitCount]]), comparison: nil)
                detail.required = FindingDetail.Figure(value: .choices(allowed), comparison: nil)
            default: continue
            }
            detail.subject = name(subject)
            return
        }
    }
}
