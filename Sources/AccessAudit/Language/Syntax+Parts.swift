extension Syntax {
    /// The parts it is made of, in the order they are written.
    var parts: [Syntax] {
        switch content {
        case .number, .interval, .date, .truth, .notSeen, .name, .holds: []
        case .list(let items): items
        case .not(let inner), .negative(let inner): [inner]
        case .binary(_, let left, let right): [left, right]
        case .call(let call): [call.first] + [call.filter].compactMap { $0 } + call.rest
        }
    }

    /// Itself and everything within it.
    var everything: [Syntax] {
        var found: [Syntax] = []
        var open = [self]
        while let next = open.popLast() {
            found.append(next)
            open += next.parts.reversed()
        }
        return found
    }

    /// The rules it refers to.
    var mentionedRules: [String] {
        everything.compactMap { part in
            if case .holds(let rule) = part.content { rule } else { nil }
        }
    }

    /// The operands of a chain such as `a and b and c`; brackets end it.
    func operands(of symbol: String) -> [Syntax] {
        guard case .binary(symbol, let left, let right) = content else { return [self] }
        let isBracketed = left.range.lowerBound < left.innerStart
        return (isBracketed ? [left] : left.operands(of: symbol)) + [right]
    }

    /// Where its own first token stands, brackets around it left out.
    private var innerStart: Int {
        if case .binary(_, let left, _) = content { left.range.lowerBound } else { offset }
    }

    /// The sign of a comparison and its sides, nil for anything else.
    var comparison: (symbol: Condition.Comparison, left: Syntax, right: Syntax)? {
        guard case .binary(let symbol, let left, let right) = content,
            let comparison = Condition.Comparison(rawValue: symbol)
        else { return nil }
        return (comparison, left, right)
    }

    /// Tells whether it is a number, an interval, a date or `notSeen`, as thresholds are written.
    var isThreshold: Bool {
        switch content {
        case .number, .interval, .date, .notSeen: true
        case .negative(let inner): inner.isThreshold
        default: false
        }
    }
}
