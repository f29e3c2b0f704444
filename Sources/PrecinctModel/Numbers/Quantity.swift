/// A measured amount: exact in base units, beside the unit and the text as entered.
public struct Quantity: Sendable, Hashable {
    /// The amount in the base units of `Dimension`.
    public let value: Rational
    /// The unit it was entered in.
    public let unit: Unit
    /// Half the width of what the true amount may be, in base units; nil when nobody stated it.
    public let tolerance: Rational?
    /// The text as entered.
    public let text: String

    /// Builds an amount given in base units.
    public init(value: Rational, unit: Unit, tolerance: Rational? = nil, text: String) {
        self.value = value
        self.unit = unit
        self.tolerance = tolerance
        self.text = text
    }

    /// The amounts the true one may be.
    public func interval(tolerance fallback: Rational? = nil) -> Interval {
        guard let tolerance = tolerance ?? fallback else { return Interval(value) }
        let spread = Interval(tolerance.negated, tolerance)
        return Interval(value) + spread
    }
}

extension Quantity {
    /// Why a text is not an amount.
    public enum Flaw: Error, Sendable, Hashable {
        /// It does not begin with a number, or the number has too many digits to be kept exactly.
        case number
        /// A comma before three digits may be a decimal sign; a blank in a measure may part two numbers.
        case ambiguous
        /// The unit is not one Pandus knows.
        case unit(String)
    }

    /// Reads `780 mm`, `9.5%`, `850 ± 6 mm`, `1:12` or `3`; a missing unit means `fallback`.
    ///
    /// - Throws: `Flaw` when the text is none of these.
    public init(parsing text: String, unit fallback: Unit) throws(Flaw) {
        if let plain = Quantity(plain: text, unit: fallback) {
            self = plain
            return
        }
        let joined = text.joiningThousands
        // Voters are counted in thousands; of a door, `850 900` is more likely two readings.
        if fallback != .one, joined != text { throw .ambiguous }
        let trimmed = joined.drop { $0.isWhitespace }
        // A sign counts at the start only: the one of `850+/-6` begins the tolerance.
        let sign = trimmed.prefix(1).filter { "+-".contains($0) }
        let digits = trimmed.dropFirst(sign.count).prefix { ".,0123456789".contains($0) }
        let numeral = trimmed[..<digits.endIndex]
        if numeral.hasThousandsComma { throw .ambiguous }
        guard let number = Rational(decimal: numeral) else { throw .number }
        var rest = trimmed[numeral.endIndex...].drop { $0.isWhitespace }

        if rest.first == ":" {
            let denominator = rest.dropFirst().drop { $0.isWhitespace }
            guard let run = Rational(decimal: denominator.filter { !$0.isWhitespace }),
                let share = run.reciprocal.flatMap(number.multiplied)
            else { throw .number }
            self.init(value: share, unit: .percent, text: text)
            return
        }

        var spread: Rational?
        if rest.first == "±" || rest.hasPrefix("+/-") {
            rest = rest.dropFirst(rest.first == "±" ? 1 : 3).drop { $0.isWhitespace }
            let numeral = rest.prefix { ".,0123456789".contains($0) }
            guard let parsed = Rational(decimal: numeral) else { throw .number }
            spread = parsed
            rest = rest[numeral.endIndex...].drop { $0.isWhitespace }
        }
        let name = rest.reversed().drop { $0.isWhitespace }.reversed()
        let spelling = String(name)
        guard let unit = spelling.isEmpty ? fallback : Unit(spelling: spelling) else {
            throw .unit(spelling)
        }
        guard let value = number.multiplied(by: unit.factor) else { throw .number }
        var tolerance: Rational?
        if let spread {
            guard let exact = spread.multiplied(by: unit.factor) else { throw .number }
            tolerance = exact
        }
        self.init(value: value, unit: unit, tolerance: tolerance, text: text)
    }
}

extension Rational {
    /// The number, which is in base units, written in a unit: `9.5 %`.
    public func text(in unit: Unit) -> String {
        guard isFinite, let scale = unit.factor.reciprocal, let shown = multiplied(by: scale) else {
            return decimalText()
        }
        return unit == .one ? shown.decimalText() : "\(shown.decimalText())\u{00A0}\(unit.symbol)"
    }
}

extension String {
    /// The text with the blanks gone that part thousands, as in `1 250`: one to three digits, then threes.
    fileprivate var joiningThousands: Substring {
        func isBlank(_ character: Character) -> Bool { " \u{A0}\u{202F}\u{2009}".contains(character) }
        let start = drop { $0.isWhitespace || $0 == "+" || $0 == "-" }
        var groups: [Substring] = [start.prefix { $0.isASCII && $0.isNumber }]
        guard let first = groups.first, (1...3).contains(first.count), first.first != "0" else {
            return self[...]
        }
        var rest = start[first.endIndex...]
        while let blank = rest.first, isBlank(blank) {
            let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            guard group.count == 3 else { break }
            groups.append(group)
            rest = rest[group.endIndex...]
        }
        return groups.count == 1 ? self[...] : Substring(self[..<start.startIndex] + groups.joined() + rest)
    }
}

extension Substring {
    /// Tells whether a comma could part thousands: one to three digits before it, not zero, three after.
    fileprivate var hasThousandsComma: Bool {
        let parts = split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts.first, let last = parts.last else { return false }
        let digits = first.drop { "+-".contains($0) }
        return (1...3).contains(digits.count) && digits.first != "0" && last.count == 3
    }
}
