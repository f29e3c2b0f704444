/// Writes random rules of the whole language.
struct Draft {
    private var numbers: SeededGenerator
    private(set) var statutes: [Statute] = []
    /// How many thresholds the law leaves unclear.
    private(set) var thresholds = 0
    /// How many rules deep each rule refers.
    private var levels: [Int] = []
    private var level = 0
    private var isEach = false
    /// The kinds of the elements in scope, outermost first.
    private var frames: [Int] = []
    private var used: Set<TraitPath> = []

    init(rules: Int, using numbers: SeededGenerator) {
        self.numbers = numbers
        for _ in 0..<rules {
            isEach = chance(3)
            frames = isEach ? [Plan.ramp] : []
            (level, used) = (0, [])
            let when = chance(4) ? claim(1) : nil
            statutes.append(Statute(isEach: isEach, when: when, require: claim(2)))
            levels.append(level)
        }
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &numbers) == 0 }

    // MARK: Conditions

    private mutating func claim(_ depth: Int) -> Claim {
        guard depth > 0 else { return leaf() }
        switch Int.random(in: 0..<16, using: &numbers) {
        case 0..<4: return .both(claim(depth - 1), claim(depth - 1))
        case 4..<8: return .either(claim(depth - 1), claim(depth - 1))
        case 8, 9: return .not(claim(depth - 1))
        case 10: return .alike(leaf(), leaf())
        case 11: return .any(roll(depth - 1))
        case 12:
            let roll = roll(depth - 1)
            return .all(roll, within(roll.kind) { $0.claim(depth - 1) })
        case 13, 14: return reference() ?? leaf()
        default: return leaf()
        }
    }

    private mutating func leaf() -> Claim {
        switch Int.random(in: 0..<24, using: &numbers) {
        case 0..<5:
            return path { if case .flag = $0 { true } else { false } }.map(Claim.flag) ?? .constant(true)
        case 5..<9: return choice() ?? .constant(false)
        case 9: return .recorded(TraitPath(kind: Plan.precinct, trait: 10, depth: nil))
        case 10, 11:
            let sign = chance(3) ? -1 : 1
            let shift = sign > 0 && chance(2) ? 5 : 0
            return .day(sign: sign, shift: shift, symbol(), 5 * Int.random(in: -1...1, using: &numbers))
        case 12: return .present(Int.random(in: 1...3, using: &numbers))
        case 13: return .constant(chance(2))
        case 14: return .any(roll(0))
        default: return comparison()
        }
    }

    private mutating func choice() -> Claim? {
        let found = path { if case .choice = $0 { true } else { false } }
        guard let path = found, case .choice(let words) = Plan.traits[path.kind][path.trait].holding else {
            return nil
        }
        let count = Int.random(in: 1..<words.count, using: &numbers)
        let picked = Array(words.indices.shuffled(using: &numbers).prefix(count))
        return .oneOf(path, picked, isWrittenAsEquality: count == 1 && chance(2))
    }

    private mutating func comparison() -> Claim {
        let holding: Plan.Holding = numbers.pick([.count, .count, .length, .share])
        let left = amount(holding, 2)
        if chance(12) { return .compare(symbol(), left, unclear(nil, holding)) }
        let right = chance(2) ? .constant(.random(in: 0...6, using: &numbers), holding) : amount(holding, 1)
        return chance(2) ? .compare(symbol(), left, right) : .compare(symbol(), right, left)
    }

    private mutating func symbol() -> String { numbers.pick(["<", "<=", ">", ">=", "<=", ">=", "=", "!="]) }

    /// An earlier rule, for the element in scope if it is about one.
    private mutating func reference() -> Claim? {
        let candidates = statutes.indices.filter { index in
            guard levels[index] < 3 else { return false }
            guard statutes[index].isEach else { return true }
            // What belongs to the element differs for the elements of a list.
            guard let frame = frames.lastIndex(of: Plan.ramp) else { return false }
            return (isEach && frame == 0) || !Usage(statutes[index]).readsThis
        }
        guard let index = candidates.randomElement(using: &numbers) else { return nil }
        level = max(level, levels[index] + 1)
        return .holds(index, statutes[index])
    }

    // MARK: Lists

    private mutating func roll(_ depth: Int) -> Roll {
        let kind = numbers.pick([Plan.booth, Plan.booth, Plan.ramp, Plan.ramp, Plan.lift])
        let isOfThis = isEach && chance(kind == Plan.booth ? 2 : 8)
        let filter = chance(2) && kind != Plan.lift ? within(kind) { $0.claim(max(depth - 1, 0)) } : nil
        return Roll(kind: kind, isOfThis: isOfThis, filter: filter)
    }

    private mutating func within(_ kind: Int, _ body: (inout Draft) -> Claim) -> Claim {
        frames.append(kind)
        defer { frames.removeLast() }
        return body(&self)
    }

    // MARK: Numbers

    private mutating func amount(_ holding: Plan.Holding, _ depth: Int) -> Amount {
        guard depth > 0, chance(2) else { return plain(holding) }
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0, 1: return .add(amount(holding, depth - 1), amount(holding, depth - 1))
        case 2: return .subtract(amount(holding, depth - 1), amount(holding, depth - 1))
        case 3: return .times(amount(.count, depth - 1), amount(holding, depth - 1))
        case 4:
            let divisor = Amount.constant(numbers.pick([2, 4]), .count)
            return .divided(amount(holding, depth - 1), chance(4) ? rooms : divisor)
        case 5: return .larger(amount(holding, depth - 1), amount(holding, depth - 1))
        case 6: return .smaller(amount(holding, depth - 1), amount(holding, depth - 1))
        case 7:
            if case .count = holding {
                return .roundedUp(.divided(amount(.count, depth - 1), .constant(2, .count)))
            }
            return plain(holding)
        default:
            if case .count = holding { return .divided(plain(.length), .constant(2, .length)) }
            return plain(holding)
        }
    }

    private let rooms = Amount.fact(TraitPath(kind: Plan.precinct, trait: Plan.rooms, depth: nil))

    private mutating func plain(_ holding: Plan.Holding) -> Amount {
        let some = Int.random(in: 0..<10, using: &numbers)
        if some == 0 { return .constant(.random(in: 0...6, using: &numbers), holding) }
        if some == 1 {
            let low = Int.random(in: 0...4, using: &numbers)
            return unclear(low...(low + 2), holding)
        }
        if case .count = holding, some < 4 { return .count(roll(1)) }
        if some < 6 {
            let roll = roll(1)
            let traits = Plan.traits[roll.kind].indices.filter {
                Draft.isAlike(Plan.traits[roll.kind][$0].holding, holding)
            }
            if let trait = traits.first {
                return .fold(numbers.pick(["sum", "min", "max"]), roll, trait: trait)
            }
        }
        return path { Draft.isAlike($0, holding) }.map(Amount.fact) ?? .constant(3, holding)
    }

    private mutating func unclear(_ range: ClosedRange<Int>?, _ holding: Plan.Holding) -> Amount {
        thresholds += 1
        return .unclear(thresholds - 1, range, holding)
    }

    private static func isAlike(_ a: Plan.Holding, _ b: Plan.Holding) -> Bool {
        switch (a, b) {
        case (.count, .count), (.length, .length), (.share, .share): true
        default: false
        }
    }

    // MARK: Facts

    /// An attribute in scope, rather one that the rule has not mentioned.
    private mutating func path(_ fits: (Plan.Holding) -> Bool) -> TraitPath? {
        var candidates: [TraitPath] = []
        func add(_ kind: Int, _ depth: Int?) {
            for (trait, definition) in Plan.traits[kind].enumerated() where fits(definition.holding) {
                if kind == Plan.precinct, trait == Plan.rooms { continue }
                candidates.append(TraitPath(kind: kind, trait: trait, depth: depth))
            }
        }
        if let kind = frames.last, !chance(5) { add(kind, frames.count - 1) }
        if candidates.isEmpty {
            for kind in Set(frames).sorted() { add(kind, frames.lastIndex(of: kind)) }
            add(Plan.precinct, nil)
        }
        let fresh = candidates.filter {
            !used.contains(TraitPath(kind: $0.kind, trait: $0.trait, depth: nil))
        }
        let picked = (fresh.isEmpty || chance(12) ? candidates : fresh).randomElement(using: &numbers)
        if let picked { used.insert(TraitPath(kind: picked.kind, trait: picked.trait, depth: nil)) }
        return picked
    }
}
