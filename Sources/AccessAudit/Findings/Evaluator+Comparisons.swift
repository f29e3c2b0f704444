import PrecinctModel

extension Evaluator {
    /// The first comparison of a requirement that is not decided, with the unit it is best shown in.
    mutating func undecidedComparison(_ condition: Condition)
        -> (left: (Interval, Unit), right: Interval, comparison: Condition.Comparison)?
    {
        for (comparison, left, right) in condition.comparisons
        where truth(.compare(comparison, left, right)) == .unknown {
            let a = number(left)
            let b = number(right)
            guard a.emptiness != .surely, b.emptiness != .surely else { continue }
            return ((a.interval, unit(of: left)), b.interval, comparison)
        }
        return nil
    }

    /// The first comparison of a count that is decided one way.
    mutating func decidedCount(_ condition: Condition, _ value: Bool)
        -> (left: Interval, right: Interval, comparison: Condition.Comparison)?
    {
        for (comparison, left, right) in condition.comparisons {
            guard left.isCount, truth(.compare(comparison, left, right)) == Truth(value) else { continue }
            return (number(left).interval, number(right).interval, comparison)
        }
        return nil
    }

    private func unit(of term: Term) -> Unit {
        switch term {
        case .fact(let path), .fold(_, _, let path, _):
            dossier.vocabulary.kinds[path.kind].attributes[path.slot].unit
        case .add(let a, _), .subtract(let a, _), .roundUp(let a), .larger(let a, _), .smaller(let a, _):
            unit(of: a)
        case .constant, .asOf, .multiply, .divide, .count: .one
        }
    }
}

extension Condition {
    /// Tells whether no fact whatever could decide the condition, because its threshold was not seen.
    var isNeverDecided: Bool {
        switch self {
        case .notSeen: true
        case .compare(_, .constant(_, let causes), _), .compare(_, _, .constant(_, let causes)):
            causes.contains(.lawNotSeen)
        case .not(let inner): inner.isNeverDecided
        case .and(let parts), .or(let parts): parts.allSatisfy(\.isNeverDecided)
        default: false
        }
    }

    /// The comparisons outside lists, in the order they are written.
    var comparisons: [(Comparison, Term, Term)] {
        switch self {
        case .compare(let comparison, let left, let right): [(comparison, left, right)]
        case .not(let inner): inner.comparisons
        case .and(let parts), .or(let parts): parts.flatMap(\.comparisons)
        default: []
        }
    }

    /// Every single number written in the condition, inside lists as well.
    var constants: [Rational] {
        switch self {
        case .compare(_, let left, let right): left.constants + right.constants
        case .not(let inner): inner.constants
        case .and(let parts), .or(let parts): parts.flatMap(\.constants)
        case .any(let list): list.filter?.constants ?? []
        case .all(let list, let requirement): (list.filter?.constants ?? []) + requirement.constants
        default: []
        }
    }
}

extension Term {
    /// Tells whether the term counts elements or sums quantities.
    var isCount: Bool {
        switch self {
        case .count, .fold(.sum, _, _, _): true
        default: false
        }
    }

    /// Every single number written in the term.
    var constants: [Rational] {
        switch self {
        case .constant(let interval, _): [interval.low, interval.high].filter(\.isFinite)
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .divide(let a, let b),
            .larger(let a, let b), .smaller(let a, let b):
            a.constants + b.constants
        case .roundUp(let a): a.constants
        case .count(let list), .fold(_, let list, _, _): list.filter?.constants ?? []
        case .fact, .asOf: []
        }
    }
}
