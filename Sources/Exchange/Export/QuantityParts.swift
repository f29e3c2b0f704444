import PrecinctModel

/// An amount taken apart into what formats have fields for: value, tolerance and unit.
struct QuantityParts {
    /// The value in the unit it was entered in, as digits.
    let value: String
    /// The tolerance in that unit.
    let tolerance: String?
    /// The unit.
    let unit: Unit

    /// Takes an amount apart; nil when its digits do not end, as those of one twelfth.
    init?(_ quantity: Quantity) {
        guard let scale = quantity.unit.factor.reciprocal,
            let value = quantity.value.multiplied(by: scale)?.exactDecimal
        else { return nil }
        if let spread = quantity.tolerance {
            guard let digits = spread.multiplied(by: scale)?.exactDecimal else { return nil }
            tolerance = digits
        } else {
            tolerance = nil
        }
        self.value = value
        unit = quantity.unit
    }

    /// The unit to be written; nil for a plain count where nothing else is meant.
    func unitName(where usual: Unit) -> String? { unit == .one && usual == .one ? nil : unit.rawValue }

    /// The parts put together the way a person would type them: `9.5 ± 0.1 %`.
    func text(where usual: Unit) -> String {
        QuantityParts.text(value, tolerance: tolerance, unit: unitName(where: usual))
    }

    /// Puts parts together.
    static func text(_ value: String, tolerance: String?, unit: String?) -> String {
        value + (tolerance.map { " ± \($0)" } ?? "") + (unit.map { " \($0)" } ?? "")
    }
}

extension Rational {
    /// The number in decimal if its digits end and can be read back; nil otherwise.
    var exactDecimal: String? {
        guard isFinite else { return nil }
        let text = decimalText(places: 18)
        return Rational(decimal: text) == self ? text : nil
    }

    /// The fraction as `n/d` in lowest terms.
    var fraction: String { "\(numerator)/\(denominator)" }

    /// Reads `n/d`; nil when it is not one.
    init?(fraction text: String) {
        let terms = text.split(separator: "/", omittingEmptySubsequences: false).map { Int64($0) }
        guard terms.count == 2, let numerator = terms[0], let denominator = terms[1] else { return nil }
        self.init(numerator, over: denominator)
    }
}

extension ObservedValue {
    /// The value as read by itself: with its unit even where it was entered without one.
    func text(of attribute: Attribute) -> String {
        guard case .number(let quantity) = self, case .number = attribute.type else { return text }
        return QuantityParts(quantity)?.text(where: attribute.unit) ?? quantity.text
    }
}
