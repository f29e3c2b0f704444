/// What a rule reads, and whether its verdict must be exact rather than only sound.
///
/// Interval and three-valued logic treat every mention of an unknown as a new one. Where each stands once
/// they lose nothing; where one stands twice they may stay undecided although every completion agrees.
struct Usage {
    private(set) var traits: [Int: Set<Int>] = [:]
    private(set) var lists: Set<Int> = []
    /// The lists that are read, beside that of the element a rule is about.
    private(set) var queried: Set<Int> = []
    private(set) var thresholds: [Int: ClosedRange<Int>?] = [:]
    private(set) var readsThis = false
    /// Whether two numbers are tested for being the same, so that values in between matter.
    private(set) var hasEquality = false
    private(set) var isExact = true
    private var mentioned: Set<TraitPath> = []
    /// The kinds of the lists that the reading is in, outermost first.
    private var scope: [Int] = []
    private var voidable = 0
    private var isBesideVoid = false

    init(_ statute: Statute) {
        if statute.isEach {
            lists.insert(Plan.ramp)
            isBesideVoid = true
        }
        read(statute, isOuter: true)
        // What may be about nothing has three outcomes, of which the logic keeps the unknown ones apart only
        // where nothing else may be about nothing and nothing is made of it.
        if voidable > 1 || (voidable == 1 && isBesideVoid) { isExact = false }
    }

    private mutating func read(_ statute: Statute, isOuter: Bool) {
        if let when = statute.when {
            read(when)
            isBesideVoid = true
        }
        if !isOuter { isBesideVoid = true }
        read(statute.require)
    }

    private mutating func read(_ claim: Claim) {
        switch claim {
        case .constant: noteConstant()
        case .flag(let path), .oneOf(let path, _, _), .recorded(let path): read(path)
        case .day: read(TraitPath(kind: Plan.precinct, trait: 9, depth: nil))
        case .compare(let symbol, let left, let right):
            if symbol == "=" || symbol == "!=" {
                hasEquality = true
                // A number made of others need not take every value between its ends.
                if !(left.isPlain && right.isPlain) { isExact = false }
            }
            if left.isConstant, right.isConstant { noteConstant() }
            read(left)
            read(right)
        case .not(let inner): read(inner)
        case .both(let a, let b), .either(let a, let b):
            read(a)
            read(b)
        case .alike(let a, let b):
            isBesideVoid = true
            read(a)
            read(b)
        case .any(let roll): read(roll)
        case .present(let kind): read(Roll(kind: kind, isOfThis: false, filter: nil))
        case .all(let roll, let requirement):
            read(roll)
            noteVoidable()
            scope.append(roll.kind)
            read(requirement)
            scope.removeLast()
        case .holds(_, let statute): read(statute, isOuter: false)
        }
    }

    private mutating func read(_ amount: Amount) {
        switch amount {
        case .constant: break
        case .unclear(let index, let range, _):
            if thresholds[index] != nil || !scope.isEmpty { isExact = false }
            thresholds[index] = .some(range)
        case .fact(let path): read(path)
        case .divided(let a, let b):
            if !b.isConstant { isExact = false }
            read(a)
            read(b)
        case .add(let a, let b), .subtract(let a, let b), .times(let a, let b), .larger(let a, let b),
            .smaller(let a, let b):
            read(a)
            read(b)
        case .roundedUp(let a): read(a)
        case .count(let roll): read(roll)
        case .fold(let name, let roll, let trait):
            read(roll)
            if name != "sum" { noteVoidable() }
            scope.append(roll.kind)
            read(TraitPath(kind: roll.kind, trait: trait, depth: nil))
            scope.removeLast()
        }
    }

    /// Of elements nobody listed nothing is read, not even what is the same for all.
    private mutating func noteConstant() {
        if !scope.isEmpty { isExact = false }
    }

    private mutating func noteVoidable() {
        voidable += 1
        if !scope.isEmpty { isBesideVoid = true }
    }

    private mutating func read(_ roll: Roll) {
        if roll.isOfThis { readsThis = true }
        queried.insert(roll.kind)
        if !lists.insert(roll.kind).inserted || !scope.isEmpty { isExact = false }
        guard let filter = roll.filter else { return }
        scope.append(roll.kind)
        read(filter)
        scope.removeLast()
    }

    private mutating func read(_ path: TraitPath) {
        traits[path.kind, default: []].insert(path.trait)
        // An attribute from outside a list is read anew for every element of it.
        let isOutside = scope.last.map { $0 != path.kind } ?? false
        let once = TraitPath(kind: path.kind, trait: path.trait, depth: nil)
        if !mentioned.insert(once).inserted || isOutside { isExact = false }
    }
}

extension Amount {
    /// A number that takes every whole value between its ends.
    fileprivate var isPlain: Bool {
        switch self {
        case .constant, .unclear, .fact, .count: true
        case .add(let a, let b), .subtract(let a, let b): a.isPlain && b.isPlain
        default: false
        }
    }

    /// A number that no fact changes.
    fileprivate var isConstant: Bool {
        switch self {
        case .constant, .unclear: true
        case .fact, .count, .fold: false
        case .roundedUp(let a): a.isConstant
        case .add(let a, let b), .subtract(let a, let b), .times(let a, let b), .divided(let a, let b),
            .larger(let a, let b), .smaller(let a, let b):
            a.isConstant && b.isConstant
        }
    }
}
