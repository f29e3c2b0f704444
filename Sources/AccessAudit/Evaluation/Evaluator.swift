import PrecinctModel

/// Evaluates the compiled rules of one pack over one dossier.
///
/// Numbers are intervals and truth has three values, so a result is true or false only if every
/// completion of what is not known agrees. While it runs it keeps `leaves`: what was not known and could
/// still change the result. A part that turns out decided takes its leaves away with it.
struct Evaluator {
    let dossier: Dossier
    let rules: [Rule]
    var view: FactView = .current
    /// Values to assume instead of those in the dossier, for margins.
    var assumption: (subject: Leaf.Subject, value: PossibleValue)?
    /// The elements in scope, outermost first, by the number of their kind and their position.
    var frames: [(kind: Int, element: Int)] = []
    /// What was not known and is still decisive.
    var leaves: [Leaf] = []
    /// Every fact looked at, kept on request only.
    var reads: [Leaf.Subject]?

    init(dossier: Dossier, rules: [Rule]) {
        self.dossier = dossier
        self.rules = rules
    }

    /// Evaluates a condition in the present frames.
    mutating func truth(_ condition: Condition) -> Truth {
        switch condition {
        case .constant(let value): return Truth(value)
        case .notSeen:
            leaves.append(Leaf(subject: .law, causes: .lawNotSeen))
            return .unknown
        case .fact(let path):
            let mark = leaves.count
            guard case .boolean(let possible) = read(path) else { return .unknown }
            return decided(possible == 2 ? .isTrue : possible == 1 ? .isFalse : .unknown, from: mark)
        case .choice(let path, let mask):
            let mark = leaves.count
            guard case .choice(let possible) = read(path) else { return .unknown }
            return decided(
                possible & ~mask == 0 ? .isTrue : possible & mask == 0 ? .isFalse : .unknown, from: mark)
        case .recorded(let path):
            let mark = leaves.count
            guard case .text(let text) = read(path) else { return .unknown }
            return decided(text == nil ? .unknown : .isTrue, from: mark)
        case .compare(let comparison, let left, let right):
            return compare(comparison, left, right)
        case .not(let inner): return truth(inner).negated
        case .and(let parts): return conjunction(parts)
        case .or(let parts): return disjunction(parts)
        case .any(let list): return exists(list)
        case .all(let list, let requirement): return forAll(list, requirement)
        case .holds(let rule, let frame): return holds(rule, frame)
        }
    }

    private mutating func conjunction(_ parts: [Condition]) -> Truth {
        let mark = leaves.count
        var result = Truth.isTrue
        for part in parts {
            switch truth(part) {
            case .isFalse:
                leaves.removeSubrange(mark...)
                return .isFalse
            case .unknown: result = .unknown
            case .vacuous: if result == .isTrue { result = .vacuous }
            case .isTrue: break
            }
        }
        return result
    }

    private mutating func disjunction(_ parts: [Condition]) -> Truth {
        let mark = leaves.count
        var result = Truth.isFalse
        for part in parts {
            switch truth(part) {
            case .isTrue:
                leaves.removeSubrange(mark...)
                return .isTrue
            case .unknown: result = .unknown
            case .vacuous: if result == .isFalse { result = .vacuous }
            case .isFalse: break
            }
        }
        return result
    }

    private mutating func compare(_ comparison: Condition.Comparison, _ left: Term, _ right: Term) -> Truth {
        let mark = leaves.count
        let a = number(left)
        let b = number(right)
        if a.emptiness == .surely || b.emptiness == .surely {
            leaves.removeSubrange(mark...)
            return .vacuous
        }
        let result = comparison.holds(a.interval, b.interval)
        guard result == .unknown || a.emptiness == .possibly || b.emptiness == .possibly else {
            leaves.removeSubrange(mark...)
            return result
        }
        // What is known, but too coarsely to decide, is imprecise.
        for index in leaves[mark...].indices where leaves[index].causes.isEmpty {
            leaves[index] = Leaf(subject: leaves[index].subject, causes: .imprecise)
        }
        return .unknown
    }

    private mutating func holds(_ rule: Int, _ frame: Int?) -> Truth {
        let saved = frames
        frames = frame.map { [frames[$0]] } ?? []
        defer { frames = saved }
        let mark = leaves.count
        let when = rules[rule].when.map { truth($0) } ?? .isTrue
        switch when {
        case .isFalse, .vacuous:
            leaves.removeSubrange(mark...)
            return .isTrue
        case .unknown:
            // Passed and inapplicable both hold: a requirement that is met decides whatever `when` says.
            let whenLeaves = leaves.count
            let result = truth(rules[rule].require)
            if result == .isTrue || result == .vacuous {
                leaves.removeSubrange(mark...)
                return .isTrue
            }
            if result == .isFalse { leaves.removeSubrange(whenLeaves...) }
            return .unknown
        case .isTrue:
            let result = truth(rules[rule].require)
            return result == .vacuous ? .isTrue : result
        }
    }

    /// A decided part takes its leaves away with it.
    private mutating func decided(_ truth: Truth, from mark: Int) -> Truth {
        if truth != .unknown { leaves.removeSubrange(mark...) }
        return truth
    }
}
