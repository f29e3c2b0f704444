import PrecinctModel

extension Evaluator {
    /// What things would make a rule pass that does not; no thing mends one that judges every element.
    mutating func wants(_ rule: Rule) -> Wants {
        guard rule.each == nil else { return .hopeless }
        frames = []
        return wants(rule.require)
    }

    /// The lists that a rule is not satisfied with, however far from it.
    mutating func lacks(_ rule: Rule) -> [ListQuery] {
        guard rule.each == nil else { return [] }
        frames = []
        return lacks(rule.require)
    }

    /// What things would make a condition true that speaks of the precinct as a whole.
    mutating func wants(_ condition: Condition) -> Wants {
        switch truth(condition) {
        case .isTrue, .vacuous: return .nothing
        case .isFalse, .unknown: break
        }
        if let (list, term, isMore) = counted(condition) {
            return wants(list, shortage(of: list, for: term, isMore: isMore))
        }
        switch condition {
        case .any(let list): return wants(list, 1)
        case .and(let parts):
            return parts.reduce(Wants.nothing) { sum, part in sum.and(wants(part)) }
        case .or(let parts):
            var result: Wants?
            for part in parts {
                let wanted = wants(part)
                result = result?.or(wanted) ?? wanted
            }
            return result ?? .hopeless
        case .holds(let rule, frame: nil): return wants(rules[rule].require)
        default: return .hopeless
        }
    }

    private func wants(_ list: ListQuery, _ count: Int?) -> Wants {
        guard dossier.vocabulary.kinds[list.kind].isEquipment, !list.isOfThis else { return .hopeless }
        // How many nobody can say, but without things there is no way.
        guard let count else { return Wants(alternatives: [], isOnlyThings: true) }
        return Wants(alternatives: [[EquipmentWant(list: list, count: count)]], isOnlyThings: true)
    }

    private mutating func lacks(_ condition: Condition) -> [ListQuery] {
        let state = truth(condition)
        guard state == .isFalse || state == .unknown else { return [] }
        if let (list, _, _) = counted(condition) { return [list] }
        switch condition {
        case .any(let list): return [list]
        case .and(let parts), .or(let parts):
            var result: [ListQuery] = []
            for part in parts { result += lacks(part) }
            return result
        case .holds(let rule, frame: nil): return lacks(rules[rule].require)
        default: return []
        }
    }

    /// The list of which a comparison wants many, the number, and whether it wants more than that.
    private func counted(_ condition: Condition) -> (list: ListQuery, term: Term, isMore: Bool)? {
        switch condition {
        case .compare(.atLeast, .count(let list), let term), .compare(.atMost, let term, .count(let list)):
            (list, term, false)
        case .compare(.greater, .count(let list), let term), .compare(.less, let term, .count(let list)):
            (list, term, true)
        default: nil
        }
    }

    /// How many elements are lacking at most; nil when there is no knowing.
    private mutating func shortage(of list: ListQuery, for term: Term, isMore: Bool) -> Int? {
        let wanted = number(term)
        let there = number(.count(list)).interval.low
        guard wanted.emptiness == .no, let gap = wanted.interval.high.adding(there.negated), gap.isFinite
        else { return nil }
        let whole = gap.roundedUp
        guard whole.denominator == 1, whole.numerator < 1000 else { return nil }
        return max(1, Int(whole.numerator) + (isMore && whole == gap ? 1 : 0))
    }
}
