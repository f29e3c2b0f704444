@testable import AccessAudit
import PrecinctModel

/// Every number that a rule compares with, in what it requires, in when it applies and in what makes it worse.
struct RuleLimits {
    /// The numbers that one attribute is compared with.
    private(set) var limits: Set<RuleLimit> = []
    /// The numbers that a count, a sum or a calculation is compared with, or that stand in one.
    private(set) var others: Set<Rational> = []

    init(of rule: Rule) {
        read(rule.require)
        if let when = rule.when { read(when) }
        for escalation in rule.escalations { read(escalation.condition) }
    }

    /// Tells whether there are none.
    var isEmpty: Bool { limits.isEmpty && others.isEmpty }

    /// The names that a rule with other numbers must have among its cases.
    var wantedOfOthers: [String] {
        others.isEmpty
            ? []
            : others == [.zero]
                ? [RuleLimit.exact, RuleLimit.above]
                : [RuleLimit.exact, RuleLimit.below, RuleLimit.above]
    }

    private mutating func read(_ condition: Condition) {
        switch condition {
        case .constant, .notSeen, .fact, .choice, .recorded, .holds: break
        case .compare(_, let left, let right):
            if case .fact(let path) = left, let ends = ends(of: right) {
                for end in ends { limits.insert(RuleLimit(kind: path.kind, slot: path.slot, value: end)) }
            } else {
                read(left)
                read(right)
            }
        case .not(let inner): read(inner)
        case .and(let parts), .or(let parts): for part in parts { read(part) }
        case .any(let list): read(list)
        case .all(let list, let requirement):
            read(list)
            read(requirement)
        }
    }

    private mutating func read(_ list: ListQuery) {
        if let filter = list.filter { read(filter) }
    }

    private mutating func read(_ term: Term) {
        switch term {
        case .constant: others.formUnion(ends(of: term) ?? [])
        case .fact, .asOf: break
        case .add(let left, let right), .subtract(let left, let right), .multiply(let left, let right),
            .divide(let left, let right), .larger(let left, let right), .smaller(let left, let right):
            read(left)
            read(right)
        case .roundUp(let inner): read(inner)
        case .count(let list), .fold(_, let list, _, isNonNegative: _): read(list)
        }
    }

    /// The ends of a threshold, nil for what is none.
    private func ends(of term: Term) -> Set<Rational>? {
        guard case .constant(let interval, _) = term else { return nil }
        return Set([interval.low, interval.high].filter(\.isFinite))
    }
}
