import PrecinctModel

/// A number that something is compared with, as a rule writes it.
struct Threshold {
    /// What is compared with it, such as `slope`.
    let subject: String
    /// The number, as written.
    let text: String
    /// The number's place in its expression.
    let syntax: Syntax

    /// Every threshold of an expression, inside lists as well, in the order they are written.
    static func all(in expression: Expression) -> [Threshold] {
        expression.syntax.everything.flatMap { part -> [Threshold] in
            guard let (_, left, right) = part.comparison else { return [] }
            return [(left, right), (right, left)].flatMap { subject, limit -> [Threshold] in
                guard !subject.isThreshold else { return [] }
                return limit.thresholds.map {
                    Threshold(
                        subject: expression.written(subject), text: expression.written($0), syntax: $0)
                }
            }
        }
    }

    /// Tells whether it limits what another text names, however that is spaced.
    func limits(_ other: String) -> Bool { subject.tokens == other.tokens }

    /// Tells whether another threshold is the same number, in whatever unit.
    func equals(_ other: Syntax) -> Bool { syntax.amount == other.amount }
}

/// What a threshold comes to.
private enum Amount: Equatable {
    case interval(Interval, Dimension)
    case day(CalendarDay)
    case notSeen
}

extension Syntax {
    /// The thresholds of one side of a comparison: numbers alone, or within a sum or a product.
    fileprivate var thresholds: [Syntax] {
        if isThreshold { return [self] }
        return switch content {
        case .binary(let symbol, let left, let right) where ["+", "-", "*", "/"].contains(symbol):
            left.thresholds + right.thresholds
        case .call(let call) where ["min", "max", "ceil"].contains(call.name) && call.filter == nil:
            call.first.thresholds + call.rest.flatMap(\.thresholds)
        default: []
        }
    }

    fileprivate var amount: Amount? {
        switch content {
        case .number(let value, let unit): Syntax.amount(value, value, unit)
        case .interval(let low, let high, let unit): Syntax.amount(low, high, unit)
        case .date(let day): .day(day)
        case .notSeen: .notSeen
        case .negative(let inner):
            if case .interval(let interval, let dimension)? = inner.amount {
                .interval(-interval, dimension)
            } else {
                nil
            }
        default: nil
        }
    }

    private static func amount(_ low: Rational, _ high: Rational, _ unit: Unit?) -> Amount? {
        let unit = unit ?? .one
        guard let low = low.multiplied(by: unit.factor), let high = high.multiplied(by: unit.factor) else {
            return nil
        }
        return .interval(Interval(low, high), unit.dimension)
    }
}

extension String {
    /// The words of the rule language in it, nil for what is none of its texts.
    fileprivate var tokens: [Token.Content]? {
        var lexer = Lexer(self)
        return try? lexer.tokens().map(\.content)
    }
}
