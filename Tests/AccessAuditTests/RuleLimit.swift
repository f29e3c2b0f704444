import AccessAudit
import PrecinctModel

/// A number that a rule compares an attribute with.
struct RuleLimit: Hashable {
    /// The names of the cases that stand at a limit.
    static let below = "one unit below"
    static let exact = "at the limit"
    static let above = "one unit above"

    let kind: Int
    let slot: Int
    let value: Rational

    var attribute: Attribute { Vocabulary.builtIn.kinds[kind].attributes[slot] }

    /// The names of the cases the limit must have: nothing is counted below nothing, nor above what there can be.
    var wanted: [String] {
        var names = [RuleLimit.exact]
        if let range = attribute.plausible {
            if range.low < value { names.append(RuleLimit.below) }
            if value < range.high { names.append(RuleLimit.above) }
        } else {
            names += [RuleLimit.below, RuleLimit.above]
        }
        return names
    }

    /// Which of the cases a value written in a fixture is, nil when it is none.
    ///
    /// One unit is one in the last place of the value as written: 899 beside 900, 95.9 in beside 96 in.
    func name(ofValue text: String) -> String? {
        let quantity = try? Quantity(parsing: text, unit: attribute.unit)
        guard let quantity, quantity.unit.dimension == attribute.dimension else { return nil }
        let value = quantity.value
        if value == self.value { return RuleLimit.exact }
        let number = text.prefix { "-.0123456789".contains($0) }
        let places = number.firstIndex(of: ".").map { number[$0...].count - 1 } ?? 0
        let place = (0..<places).reduce(Rational(1)) { place, _ in
            place.multiplied(by: Rational(decimal: "0.1") ?? .zero) ?? .zero
        }
        let rest = text[number.endIndex...]
        guard !rest.hasPrefix(":"),
            let unit = try? Quantity(parsing: place.decimalText() + rest, unit: attribute.unit).value,
            let distance = value.adding(self.value.negated)?.magnitude, distance <= unit
        else { return nil }
        return value < self.value ? RuleLimit.below : RuleLimit.above
    }
}
