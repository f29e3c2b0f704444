import PrecinctModel
import Wording

extension Checker {
    mutating func binary(_ symbol: String, _ left: Syntax, _ right: Syntax) throws(ExpressionError) -> Meaning
    {
        switch symbol {
        case "and": return .condition(.and(flattened(symbol, try condition(left), try condition(right))))
        case "or": return .condition(.or(flattened(symbol, try condition(left), try condition(right))))
        case "in": return .condition(try membership(left, right))
        case "+", "-", "*", "/": return try arithmetic(symbol, left, right)
        default:
            guard let comparison = Condition.Comparison(rawValue: symbol) else {
                throw ExpressionError(.expressionUnexpected, ["text": symbol], offset: left.offset)
            }
            return .condition(try compare(comparison, left, right))
        }
    }

    /// `a and b and c` becomes one list, so that the evaluator need not recurse for it.
    private func flattened(_ symbol: String, _ left: Condition, _ right: Condition) -> [Condition] {
        switch (symbol, left) {
        case ("and", .and(let parts)): parts + [right]
        case ("or", .or(let parts)): parts + [right]
        default: [left, right]
        }
    }

    private mutating func membership(_ left: Syntax, _ right: Syntax) throws(ExpressionError) -> Condition {
        guard case .choice(let path, let ids) = try meaning(left), case .list(let items) = right.content
        else {
            throw ExpressionError(.expressionNotChoice, offset: left.offset)
        }
        var mask: UInt64 = 0
        for item in items { mask |= try bit(of: item, among: ids) }
        // A list of every choice holds whatever is true, even where nobody looked.
        guard mask.nonzeroBitCount < ids.count else {
            throw ExpressionError(.expressionEveryChoice, offset: right.offset)
        }
        return .choice(path, mask)
    }

    private func bit(of syntax: Syntax, among ids: [String]) throws(ExpressionError) -> UInt64 {
        guard case .name(let parts) = syntax.content, parts.count == 1 else {
            throw ExpressionError(
                .expressionChoices, ["choices": ids.joined(separator: ", ")], offset: syntax.offset)
        }
        guard let index = ids.firstIndex(of: parts[0]) else {
            let near = Vocabulary.nearest(to: parts[0], among: ids)
            throw near.map {
                ExpressionError(.expressionNameNear, ["name": parts[0], "near": $0], offset: syntax.offset)
            }
                ?? ExpressionError(
                    .expressionChoices, ["choices": ids.joined(separator: ", ")], offset: syntax.offset)
        }
        return 1 << UInt64(index)
    }

    private mutating func compare(_ comparison: Condition.Comparison, _ left: Syntax, _ right: Syntax)
        throws(ExpressionError) -> Condition
    {
        let isEquality = comparison == .equal || comparison == .unequal
        let first = try meaning(left)
        if case .choice(let path, let ids) = first {
            guard isEquality else { throw ExpressionError(.expressionNotNumber, offset: left.offset) }
            let same = Condition.choice(path, try bit(of: right, among: ids))
            return comparison == .equal ? same : .not(same)
        }
        switch (first, try meaning(right)) {
        case (.number(let a, let dimension), .number(let b, let other)):
            guard dimension == other else { throw ExpressionError(.expressionUnits, offset: right.offset) }
            return .compare(comparison, a, b)
        case (.number(let a, _), .notSeen), (.date(let a), .notSeen):
            return .compare(comparison, a, .constant(.everything, .lawNotSeen))
        case (.notSeen, .number(let b, _)), (.notSeen, .date(let b)):
            return .compare(comparison, .constant(.everything, .lawNotSeen), b)
        case (.date(let a), .date(let b)):
            return .compare(comparison, a, b)
        case (.condition(let a), .condition(let b)) where isEquality:
            let same = Condition.or([.and([a, b]), .and([.not(a), .not(b)])])
            return comparison == .equal ? same : .not(same)
        case (.text, _), (_, .text):
            throw ExpressionError(.expressionText, offset: left.offset)
        default:
            throw ExpressionError(.expressionMismatch, offset: right.offset)
        }
    }

    private mutating func arithmetic(_ symbol: String, _ left: Syntax, _ right: Syntax)
        throws(ExpressionError) -> Meaning
    {
        let day = Term.constant(Interval(Rational(86_400)), [])
        switch (symbol, try meaning(left), try meaning(right)) {
        case ("-", .date(let a), .date(let b)):
            return .number(.multiply(.subtract(a, b), day), .time)
        case ("+", .date(let a), .number(let b, .time)), ("+", .number(let b, .time), .date(let a)):
            return .date(.add(a, .divide(b, day)))
        case ("-", .date(let a), .number(let b, .time)):
            return .date(.subtract(a, .divide(b, day)))
        case ("*", .number(let a, let x), .number(let b, let y)):
            return .number(.multiply(a, b), x + y)
        case ("/", .number(let a, let x), .number(let b, let y)):
            return .number(.divide(a, b), x - y)
        case (_, .number(let a, let x), .number(let b, let y)) where x == y:
            return .number(symbol == "+" ? .add(a, b) : .subtract(a, b), x)
        case (_, .number, .number):
            throw ExpressionError(.expressionUnits, offset: right.offset)
        default:
            throw ExpressionError(.expressionNotNumber, offset: left.offset)
        }
    }
}
