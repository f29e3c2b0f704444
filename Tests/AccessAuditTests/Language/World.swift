/// Facts of which every one is known: what the oracle judges.
struct World {
    /// Like elements of a list: none of them where the number of copies is zero.
    struct Member {
        var copies: Double
        /// Whether it belongs to the element that a rule is about.
        var belongs: Bool
        var values: [Double]
    }

    var precinct: [Double]
    var lists: [[Member]]
    var thresholds: [Double]
    /// The elements in scope, outermost first.
    var frames: [(kind: Int, member: Int)] = []
}

/// What a condition comes to where everything is known; void is a condition about nothing.
enum Answer {
    case yes
    case no
    case void

    init(_ value: Bool) { self = value ? .yes : .no }
}

/// The oracle: what each form of the rule language means, said as plainly as possible and once more.
extension World {
    mutating func answer(_ claim: Claim) -> Answer {
        switch claim {
        case .constant(let value): return Answer(value)
        case .flag(let path), .recorded(let path): return Answer(value(path) == 1)
        case .oneOf(let path, let numbers, _): return Answer(numbers.contains(Int(value(path))))
        case .compare(let symbol, let left, let right):
            guard let a = number(left), let b = number(right) else { return .void }
            return Answer(World.compare(a, symbol, b))
        case .day(let sign, let shift, let symbol, let limit):
            let day = precinct[World.day]
            return Answer(World.compare(sign < 0 ? -day : day + Double(shift), symbol, Double(limit)))
        case .not(let inner):
            let inner = answer(inner)
            return inner == .void ? .void : Answer(inner == .no)
        case .both(let a, let b):
            let (a, b) = (answer(a), answer(b))
            if a == .no || b == .no { return .no }
            return a == .void || b == .void ? .void : .yes
        case .either(let a, let b):
            let (a, b) = (answer(a), answer(b))
            if a == .yes || b == .yes { return .yes }
            return a == .void || b == .void ? .void : .no
        case .alike(let a, let b):
            let (a, b) = (answer(a), answer(b))
            return a == .void || b == .void ? .void : Answer(a == b)
        case .any(let roll): return Answer(!members(roll).isEmpty)
        case .present(let kind): return Answer(lists[kind].contains { $0.copies > 0 })
        case .all(let roll, let requirement):
            let answers = members(roll).map { member in
                within(roll.kind, member) { $0.answer(requirement) }
            }
            if answers.contains(.no) { return .no }
            return answers.contains(.yes) ? .yes : .void
        case .holds(_, let statute):
            let saved = frames
            frames = statute.isEach ? frames.last { $0.kind == Plan.ramp }.map { [$0] } ?? [] : []
            defer { frames = saved }
            return Answer(outcome(statute) != .failed)
        }
    }

    /// What a rule comes to for the element in scope.
    mutating func outcome(_ statute: Statute) -> Settled {
        if let when = statute.when, answer(when) != .yes { return .inapplicable }
        return switch answer(statute.require) {
        case .yes: .passed
        case .no: .failed
        case .void: .inapplicable
        }
    }

    private mutating func number(_ amount: Amount) -> Double? {
        func both(_ a: Double?, _ b: Double?, _ operation: (Double, Double) -> Double) -> Double? {
            if let a, let b { operation(a, b) } else { nil }
        }
        switch amount {
        case .constant(let value, _): return Double(value)
        case .unclear(let index, _, _): return thresholds[index]
        case .fact(let path): return value(path)
        case .add(let a, let b): return both(number(a), number(b), +)
        case .subtract(let a, let b): return both(number(a), number(b), -)
        case .times(let a, let b): return both(number(a), number(b), *)
        case .divided(let a, let b): return both(number(a), number(b), /)
        case .roundedUp(let a): return number(a)?.rounded(.up)
        case .larger(let a, let b): return both(number(a), number(b), max)
        case .smaller(let a, let b): return both(number(a), number(b), min)
        case .count(let roll): return members(roll).reduce(0) { $0 + lists[roll.kind][$1].copies }
        case .fold("sum", let roll, let trait):
            // A length or a count below zero does not exist: in a sum it would be none.
            var isSigned = false
            if case .share = Plan.traits[roll.kind][trait].holding { isSigned = true }
            return members(roll).reduce(0) { sum, number in
                let member = lists[roll.kind][number]
                return sum + member.copies * (isSigned ? member.values[trait] : max(member.values[trait], 0))
            }
        case .fold(let name, let roll, let trait):
            let values = members(roll).map { lists[roll.kind][$0].values[trait] }
            return name == "min" ? values.min() : values.max()
        }
    }

    private mutating func members(_ roll: Roll) -> [Int] {
        var found: [Int] = []
        for number in lists[roll.kind].indices where lists[roll.kind][number].copies > 0 {
            if roll.isOfThis, !lists[roll.kind][number].belongs { continue }
            if let filter = roll.filter, within(roll.kind, number, { $0.answer(filter) }) != .yes { continue }
            found.append(number)
        }
        return found
    }

    private mutating func within(_ kind: Int, _ member: Int, _ body: (inout World) -> Answer) -> Answer {
        frames.append((kind, member))
        defer { frames.removeLast() }
        return body(&self)
    }

    private func value(_ path: TraitPath) -> Double {
        guard let depth = path.depth else { return precinct[path.trait] }
        let frame = frames[depth]
        return lists[frame.kind][frame.member].values[path.trait]
    }

    private static let day = 9

    private static func compare(_ left: Double, _ symbol: String, _ right: Double) -> Bool {
        switch symbol {
        case "<": left < right
        case "<=": left <= right
        case ">": left > right
        case ">=": left >= right
        case "=": left == right
        default: left != right
        }
    }
}

/// A decided outcome.
enum Settled: Hashable {
    case passed
    case failed
    case inapplicable
}
