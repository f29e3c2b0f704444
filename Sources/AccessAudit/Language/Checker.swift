import PrecinctModel
import Wording

/// Gives the names of an expression their meaning and checks kinds, units and types.
struct Checker {
    let vocabulary: Vocabulary
    /// The numbers of the pack's rules by id, with the kind each is about.
    let rules: [String: (index: Int, each: Int?)]
    /// The kinds of the elements in scope, outermost first.
    var frames: [Int]
    /// The rules that were mentioned.
    private(set) var mentioned: Set<Int> = []

    /// What an expression turned out to be.
    enum Meaning {
        case condition(Condition)
        case number(Term, Dimension)
        /// Days since 1970-01-01, which only other dates and durations go with.
        case date(Term)
        /// `notSeen`, which takes the type of its other side.
        case notSeen
        case choice(FactPath, [String])
        case text(FactPath)
    }

    init(vocabulary: Vocabulary, rules: [String: (index: Int, each: Int?)], each: Int?) {
        self.vocabulary = vocabulary
        self.rules = rules
        frames = each.map { [$0] } ?? []
    }

    /// Compiles a condition.
    mutating func condition(_ syntax: Syntax) throws(ExpressionError) -> Condition {
        switch try meaning(syntax) {
        case .condition(let condition): return condition
        case .notSeen: return .notSeen
        default: throw ExpressionError(.expressionNotCondition, offset: syntax.offset)
        }
    }

    mutating func meaning(_ syntax: Syntax) throws(ExpressionError) -> Meaning {
        switch syntax.content {
        case .number(let value, let unit):
            return .number(try constant(value, value, unit, [], syntax), (unit ?? .one).dimension)
        case .interval(let low, let high, let unit):
            return .number(try constant(low, high, unit, .lawUnclear, syntax), (unit ?? .one).dimension)
        case .date(let day): return .date(.constant(Interval(Rational(day.sinceEpoch)), []))
        case .truth(let value): return .condition(.constant(value))
        case .notSeen: return .notSeen
        case .name(let parts): return try name(parts, syntax)
        case .list: throw ExpressionError(.expressionUnexpected, ["text": "["], offset: syntax.offset)
        case .not(let inner): return .condition(.not(try condition(inner)))
        case .negative(let inner):
            let (term, dimension) = try number(inner)
            return .number(.subtract(.constant(Interval(.zero), []), term), dimension)
        case .binary(let symbol, let left, let right): return try binary(symbol, left, right)
        case .call(let call): return try self.call(call, syntax)
        case .holds(let id): return .condition(try holds(id, syntax))
        }
    }

    /// Compiles a number.
    mutating func number(_ syntax: Syntax) throws(ExpressionError) -> (term: Term, dimension: Dimension) {
        guard case .number(let term, let dimension) = try meaning(syntax) else {
            throw ExpressionError(.expressionNotNumber, offset: syntax.offset)
        }
        return (term, dimension)
    }

    private func constant(
        _ low: Rational, _ high: Rational, _ unit: Unit?, _ causes: Causes, _ syntax: Syntax
    )
        throws(ExpressionError) -> Term
    {
        let factor = (unit ?? .one).factor
        guard let a = low.multiplied(by: factor), let b = high.multiplied(by: factor) else {
            throw ExpressionError(.expressionNumber, ["text": low.decimalText()], offset: syntax.offset)
        }
        return .constant(Interval(a, b), causes)
    }

    private mutating func holds(_ id: String, _ syntax: Syntax) throws(ExpressionError) -> Condition {
        guard let rule = rules[id] else {
            let near = Vocabulary.nearest(to: id, among: rules.keys.sorted())
            throw near.map {
                ExpressionError(.expressionRuleNear, ["rule": id, "near": $0], offset: syntax.offset)
            } ?? ExpressionError(.expressionRule, ["rule": id], offset: syntax.offset)
        }
        mentioned.insert(rule.index)
        guard let each = rule.each else { return .holds(rule.index, frame: nil) }
        guard let frame = frames.lastIndex(of: each) else {
            throw ExpressionError(
                .expressionHoldsScope, ["rule": id, "kind": vocabulary.kinds[each].id], offset: syntax.offset)
        }
        return .holds(rule.index, frame: frame)
    }

    /// Runs a body with one more element in scope.
    mutating func scoped<Result>(
        _ kind: Int, _ body: (inout Checker) throws(ExpressionError) -> Result
    ) throws(ExpressionError) -> Result {
        frames.append(kind)
        defer { frames.removeLast() }
        return try body(&self)
    }
}
