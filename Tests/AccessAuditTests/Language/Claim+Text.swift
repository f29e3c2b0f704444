import PrecinctModel

/// How the generator's trees are written in the rule language.
extension Claim {
    var text: String {
        switch self {
        case .constant(let value): value ? "true" : "false"
        case .flag(let path): path.text
        case .oneOf(let path, let numbers, let isEquality):
            isEquality
                ? "\(path.text) = \(path.words[numbers[0]])"
                : "\(path.text) in [\(numbers.map { path.words[$0] }.joined(separator: ", "))]"
        case .recorded(let path): "recorded(\(path.text))"
        case .compare(let symbol, let left, let right): "\(left.text) \(symbol) \(right.text)"
        case .day(let sign, let shift, let symbol, let limit):
            if sign < 0 {
                "asOf - day \(symbol) \(limit) d"
            } else if shift == 0 {
                "day \(symbol) \(CalendarDay(sinceEpoch: Sketch.today + Int64(limit)))"
            } else {
                "day + \(shift) d \(symbol) asOf + \(limit) d"
            }
        case .not(let inner): "not (\(inner.text))"
        case .both(let a, let b): "(\(a.text) and \(b.text))"
        case .either(let a, let b): "(\(a.text) or \(b.text))"
        case .alike(let a, let b): "((\(a.text)) = (\(b.text)))"
        case .any(let roll): "any(\(roll.text))"
        case .present(let kind): "present(\(Plan.kinds[kind]))"
        case .all(let roll, let claim): "all(\(roll.text), \(claim.text))"
        case .holds(let rule, _): "holds(r\(rule))"
        }
    }
}

extension Amount {
    var text: String {
        switch self {
        case .constant(let value, let holding): Amount.written(value, holding)
        case .unclear(_, let range, let holding):
            range.map { "\($0.lowerBound)..\($0.upperBound)\(holding.unit)" } ?? "notSeen"
        case .fact(let path): path.text
        case .add(let a, let b): "(\(a.text) + \(b.text))"
        case .subtract(let a, let b): "(\(a.text) - \(b.text))"
        case .times(let a, let b): "(\(a.text) * \(b.text))"
        case .divided(let a, let b): "(\(a.text) / \(b.text))"
        case .roundedUp(let a): "ceil(\(a.text))"
        case .larger(let a, let b): "max(\(a.text), \(b.text))"
        case .smaller(let a, let b): "min(\(a.text), \(b.text))"
        case .count(let roll): "count(\(roll.text))"
        case .fold(let name, let roll, let trait):
            "\(name)(\(roll.text(of: ".\(Plan.traits[roll.kind][trait].name)")))"
        }
    }

    private static func written(_ value: Int, _ holding: Plan.Holding) -> String {
        // Another unit of the same dimension means the same.
        if case .length = holding, (3..<10).contains(value) { return "0.00\(value) m" }
        return "\(value)\(holding.unit)"
    }
}

extension Plan.Holding {
    /// The unit behind a number.
    fileprivate var unit: String {
        switch self {
        case .length: " mm"
        case .share: " %"
        default: ""
        }
    }
}

extension Roll {
    var text: String { text(of: "") }

    func text(of trait: String) -> String {
        Plan.kinds[kind] + trait + (isOfThis ? " of this" : "") + (filter.map { " where \($0.text)" } ?? "")
    }
}

extension TraitPath {
    var text: String { Plan.traits[kind][trait].name }

    var words: [String] {
        if case .choice(let words) = Plan.traits[kind][trait].holding { words } else { [] }
    }
}
