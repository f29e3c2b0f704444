import AccessAudit
import PrecinctModel
import Testing

/// Random rules over partly known facts against every way of completing what is not known.
///
/// Each fact stands once in a rule, so that the three-valued verdict must be exact, not only sound.
struct CompletionTests {
    @Test(arguments: 0..<8)
    func `a verdict is decided exactly when every completion agrees`(part: UInt64) throws {
        var numbers = SeededGenerator(seed: 1_000 + part)
        for _ in 0..<400 {
            let question = Question(using: &numbers)
            let finding = try question.finding()
            #expect(finding.outcome == question.expected, "\(question)")
        }
    }

    @Test(arguments: 0..<4)
    func `learning more never changes a decided verdict`(part: UInt64) throws {
        var numbers = SeededGenerator(seed: 2_000 + part)
        for _ in 0..<400 {
            var question = Question(using: &numbers)
            var outcome = try question.finding().outcome
            for index in question.facts.indices.shuffled(using: &numbers) {
                guard let value = question.facts[index].completions.randomElement(using: &numbers) else {
                    continue
                }
                question.facts[index].known = value
                let refined = try question.finding().outcome
                let isOpen = outcome == .untested || outcome == .cantTell
                #expect(isOpen || refined == outcome, "\(question)")
                outcome = refined
            }
            #expect(outcome != .untested && outcome != .cantTell, "\(question)")
        }
    }
}

/// A fact of the precinct, what is known of it, and every value it may have.
private struct UncertainFact {
    /// What is known of a fact.
    enum Known {
        case nothing
        case word(String)
        /// A whole number and its tolerance.
        case number(Int64, Int64)
    }

    let name: String
    let choices: [String]
    var known = Known.nothing

    var isNumber: Bool { choices.isEmpty }

    var isMissing: Bool {
        if case .nothing = known { return true }
        return false
    }

    /// The known values that complete it; numbers at every threshold, beside it, and far away.
    var completions: [Known] {
        switch known {
        case .word: [known]
        case .nothing: isNumber ? Self.far.map { .number($0, 0) } : choices.map(Known.word)
        case .number(let value, let spread): ((value - spread)...(value + spread)).map { .number($0, 0) }
        }
    }

    private static let far = [-1_000_000] + Array(-1...9) + [1_000_000 as Int64]
}

/// A condition of a random rule.
private indirect enum Statement: CustomStringConvertible {
    case isTrue(Int)
    case isOneOf(Int, [String])
    case compares(Int, String, Int64)
    /// The sum or difference of two facts compared with a number.
    case combines(Int, String, Int, String, Int64)
    case not(Statement)
    case both(Statement, Statement)
    case either(Statement, Statement)

    var description: String {
        let names = Question.vocabulary.map(\.name)
        return switch self {
        case .isTrue(let fact): names[fact]
        case .isOneOf(let fact, let words): "\(names[fact]) in [\(words.joined(separator: ", "))]"
        case .compares(let fact, let symbol, let number): "\(names[fact]) \(symbol) \(number)"
        case .combines(let a, let operation, let b, let symbol, let number):
            "\(names[a]) \(operation) \(names[b]) \(symbol) \(number)"
        case .not(let inner): "not (\(inner))"
        case .both(let a, let b): "(\(a) and \(b))"
        case .either(let a, let b): "(\(a) or \(b))"
        }
    }

    /// Whether it holds where every fact has one value.
    func holds(_ values: [UncertainFact.Known]) -> Bool {
        switch self {
        case .isTrue(let fact):
            if case .word("true") = values[fact] { true } else { false }
        case .isOneOf(let fact, let words):
            if case .word(let word) = values[fact] { words.contains(word) } else { false }
        case .compares(let fact, let symbol, let number):
            Statement.compare(Statement.number(values[fact]), symbol, number)
        case .combines(let a, let operation, let b, let symbol, let number):
            Statement.compare(
                Statement.number(values[a]) + Statement.number(values[b]) * (operation == "+" ? 1 : -1),
                symbol,
                number)
        case .not(let inner): !inner.holds(values)
        case .both(let a, let b): a.holds(values) && b.holds(values)
        case .either(let a, let b): a.holds(values) || b.holds(values)
        }
    }

    private static func number(_ value: UncertainFact.Known) -> Int64 {
        if case .number(let number, _) = value { number } else { 0 }
    }

    private static func compare(_ left: Int64, _ symbol: String, _ right: Int64) -> Bool {
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

/// A random rule with random partial knowledge.
private struct Question: CustomStringConvertible {
    static let vocabulary = [
        UncertainFact(name: "hidden", choices: ["true", "false"]),
        UncertainFact(name: "quiet", choices: ["true", "false"]),
        UncertainFact(name: "warm", choices: ["true", "false"]),
        UncertainFact(name: "type", choices: ["home", "clinic", "abroad"]),
        UncertainFact(name: "room", choices: ["hall", "class", "office"]),
        UncertainFact(name: "voters", choices: []),
        UncertainFact(name: "members", choices: []),
    ]

    var facts = Question.vocabulary
    let when: Statement?
    let require: Statement
    /// The facts that the rule mentions.
    private let used: [Int]

    init(using numbers: inout SeededGenerator) {
        for index in facts.indices where Bool.random(using: &numbers) {
            facts[index].known =
                facts[index].isNumber
                ? .number(.random(in: 0...8, using: &numbers), .random(in: 0...2, using: &numbers))
                : .word(numbers.pick(facts[index].choices))
        }
        var leaves: [Statement] = []
        var used: [Int] = []
        var numeric: [Int] = []
        for fact in facts.indices.shuffled(using: &numbers).prefix(.random(in: 2...6, using: &numbers)) {
            used.append(fact)
            let words = facts[fact].choices
            if words.isEmpty {
                numeric.append(fact)
            } else if words.count == 2 {
                leaves.append(.isTrue(fact))
            } else {
                let count = Int.random(in: 1..<words.count, using: &numbers)
                leaves.append(.isOneOf(fact, Array(words.shuffled(using: &numbers).prefix(count))))
            }
        }
        let limit = Int64.random(in: 0...8, using: &numbers)
        let order = numbers.pick(["<", "<=", ">", ">="])
        if numeric.count == 2, Bool.random(using: &numbers) {
            let operation = Bool.random(using: &numbers) ? "+" : "-"
            leaves.append(.combines(numeric[0], operation, numeric[1], order, limit))
        } else {
            for fact in numeric {
                let symbol = numbers.pick(["=", "!=", order])
                leaves.append(.compares(fact, symbol, .random(in: 0...8, using: &numbers)))
            }
        }
        leaves.shuffle(using: &numbers)
        let first =
            leaves.count > 1 && Bool.random(using: &numbers)
            ? Question.joined([leaves.removeLast()], &numbers) : nil
        when = first
        require = Question.joined(leaves, &numbers)
        self.used = used
    }

    /// Joins statements two by two, some of them negated.
    private static func joined(_ leaves: [Statement], _ numbers: inout SeededGenerator) -> Statement {
        var statements = leaves
        while statements.count > 1 {
            let a = statements.remove(at: .random(in: 0..<statements.count, using: &numbers))
            let b = statements.remove(at: .random(in: 0..<statements.count, using: &numbers))
            let both = Bool.random(using: &numbers) ? Statement.both(a, b) : .either(a, b)
            statements.append(Int.random(in: 0..<4, using: &numbers) == 0 ? .not(both) : both)
        }
        return Bool.random(using: &numbers) ? statements[0] : .not(statements[0])
    }

    var description: String {
        "when \(when.map(\.description) ?? "-") require \(require) knowing \(facts.map { "\($0.name): \($0.known)" })"
    }

    /// What the program makes of it.
    func finding() throws -> Finding {
        var scene = Scene()
        for fact in facts {
            switch fact.known {
            case .nothing: break
            case .word(let word): scene = try scene.with(["precinct.\(fact.name)": word])
            case .number(let value, let spread):
                let text = spread == 0 ? "\(value)" : "\(value) ± \(spread)"
                scene = try scene.with(["precinct.\(fact.name)": text])
            }
        }
        return try scene.finding(require.description, when: when?.description)
    }

    /// What comes out where every fact has one value.
    private func outcome(_ values: [UncertainFact.Known]) -> Outcome {
        if let when, !when.holds(values) { return .inapplicable }
        return require.holds(values) ? .passed : .failed
    }

    /// What must come out: what all completions agree on, else untested where something decisive is missing.
    var expected: Outcome {
        let all = completions(of: used)
        let outcomes = Set(all.map(outcome))
        if outcomes.count == 1, let only = outcomes.first { return only }
        let isMissingDecisive = used.contains { fact in
            guard facts[fact].isMissing else { return false }
            // Some value of it, the others being free, changes the result.
            return completions(of: used.filter { $0 != fact }).contains { values in
                Set(
                    facts[fact].completions.map { value in
                        var values = values
                        values[fact] = value
                        return outcome(values)
                    }
                ).count > 1
            }
        }
        return isMissingDecisive ? .untested : .cantTell
    }

    /// Every way of fixing some facts, the others as they are.
    private func completions(of chosen: [Int]) -> [[UncertainFact.Known]] {
        var all = [facts.map(\.known)]
        for fact in chosen {
            all = all.flatMap { values in
                facts[fact].completions.map { value in
                    var values = values
                    values[fact] = value
                    return values
                }
            }
        }
        return all
    }
}

/// Numbers that come out the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// One of a list that is not empty.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[.random(in: 0..<items.count, using: &self)] }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
