public import Wording

extension ObservedValue {
    /// Yes in the three languages.
    private static let affirmations: Set<String> = ["true", "yes", "да", "иә", "ия", "бар", "есть"]
    /// No in the three languages.
    private static let negations: Set<String> = ["false", "no", "нет", "жоқ"]

    /// Reads a value as the type of an attribute.
    ///
    /// - Throws: `Problem` naming the attribute, what was found, and what would be accepted.
    public init(parsing text: String, as attribute: Attribute, of kind: ElementKind) throws(Problem) {
        // Most cells of a large table are plain counts.
        if attribute.type == .integer, let count = Int64(plainDigits: text) {
            self = .number(Quantity(value: Rational(count), unit: .one, text: text))
            return
        }
        var name: String { "\(kind.id).\(attribute.id)" }
        // What is usual never decides, but nothing is shorter than nothing.
        let isNeverNegative = attribute.plausible.map { $0.low >= .zero } ?? false
        let trimmed = text.withoutEdges
        switch attribute.type {
        case .number(let unit):
            self = .number(
                try Self.quantity(trimmed, unit: unit, name: { name }, isNeverNegative: isNeverNegative))
        case .integer:
            let quantity = try Self.quantity(
                trimmed, unit: .one, name: { name }, isNeverNegative: isNeverNegative)
            guard quantity.value.denominator == 1, quantity.unit == .one else {
                throw Problem(.valueInteger, ["attribute": name, "text": text])
            }
            self = .number(quantity)
        case .boolean:
            let word = trimmed.lowercased()
            if Self.affirmations.contains(word) {
                self = .boolean(true)
            } else if Self.negations.contains(word) {
                self = .boolean(false)
            } else {
                throw Problem(.valueBoolean, ["attribute": name, "text": text])
            }
        case .choice(let ids):
            guard ids.contains(trimmed) else {
                throw Problem(
                    .valueChoice, ["attribute": name, "text": text, "choices": ids.joined(separator: ", ")])
            }
            self = .choice(trimmed)
        case .date:
            guard let day = CalendarDay(iso: trimmed) else {
                throw Problem(.valueDate, ["attribute": name, "text": text])
            }
            self = .date(day)
        case .text:
            guard !trimmed.isEmpty else { throw Problem(.valueEmpty, ["attribute": name]) }
            self = .text(trimmed)
        }
    }

    private static func quantity(_ text: String, unit: Unit, name: () -> String, isNeverNegative: Bool)
        throws(Problem) -> Quantity
    {
        let quantity: Quantity
        do {
            quantity = try Quantity(parsing: text, unit: unit)
        } catch {
            switch error {
            case .ambiguous:
                throw Problem(.valueAmbiguous, ["attribute": name(), "text": text])
            case .number where unit == .one:
                throw Problem(.valueInteger, ["attribute": name(), "text": text])
            case .number:
                throw Problem(.valueNumber, ["attribute": name(), "text": text, "unit": unit.rawValue])
            case .unit(let found):
                let known = Unit.names(comparableWith: unit)
                throw Problem(
                    .valueUnit,
                    ["attribute": name(), "unit": found, "units": known.joined(separator: ", ")])
            }
        }
        guard quantity.value >= .zero || !isNeverNegative else {
            throw Problem(.valueNegative, ["attribute": name(), "text": text])
        }
        guard quantity.unit.dimension == unit.dimension else {
            let known = Unit.names(comparableWith: unit)
            throw Problem(
                .valueUnit,
                ["attribute": name(), "unit": quantity.unit.rawValue, "units": known.joined(separator: ", ")])
        }
        return quantity
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var withoutEdges: String {
        // Plain ASCII at both ends is the usual case and needs no walk over characters.
        if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first),
            (0x21..<0x7F).contains(last)
        {
            return self
        }
        return String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Int64 {
    /// Reads up to 18 digits and nothing else.
    fileprivate init?(plainDigits text: String) {
        var value: Int64 = 0
        let digits = text.utf8
        guard (1...18).contains(digits.count) else { return nil }
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        self = value
    }
}

extension Unit {
    /// The spellings a person may use for what a unit measures; a ratio may also be written 1:12.
    fileprivate static func names(comparableWith unit: Unit) -> [String] {
        if unit == .percent { return ["%", "1:12"] }
        return allCases.filter { $0.dimension == unit.dimension }.map(\.rawValue)
    }
}
