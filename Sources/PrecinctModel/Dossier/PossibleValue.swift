/// Every value a fact may have as far as is known.
///
/// Yes/no and choices are sets of possibilities, numbers and dates intervals; so the unknown is the whole
/// range, a conflict a part of it, and a known fact a single value.
public enum PossibleValue: Sendable, Hashable {
    /// Amounts in base units; a date is its number of days since 1970-01-01.
    case number(Interval)
    /// Bit 0: it may be no. Bit 1: it may be yes.
    case boolean(UInt8)
    /// Bit n: it may be choice n.
    case choice(UInt64)
    /// A text, nil when not known.
    case text(String?)

    /// Everything a value of a type can be.
    public static func unknown(_ type: Attribute.ValueType) -> PossibleValue {
        switch type {
        case .number, .integer, .date: .number(.everything)
        case .boolean: .boolean(3)
        case .choice(let ids): .choice(ids.count == 64 ? .max : (1 << UInt64(ids.count)) - 1)
        case .text: .text(nil)
        }
    }

    /// What an observed value leaves possible.
    public init(_ value: ObservedValue, type: Attribute.ValueType, tolerance: Rational?) {
        switch (value, type) {
        case (.number(let quantity), _):
            self = .number(quantity.interval(tolerance: quantity.tolerance ?? tolerance))
        case (.boolean(let value), _): self = .boolean(value ? 2 : 1)
        case (.choice(let id), .choice(let ids)):
            self = ids.firstIndex(of: id).map { .choice(1 << UInt64($0)) } ?? .unknown(type)
        case (.date(let day), _): self = .number(Interval(Rational(day.sinceEpoch)))
        case (.text(let text), _): self = .text(text)
        case (.choice, _): self = .unknown(type)
        }
    }

    /// Tells whether the two can both be true.
    func agrees(with other: PossibleValue) -> Bool {
        switch (self, other) {
        case (.number(let a), .number(let b)): a.overlaps(b)
        case (.boolean(let a), .boolean(let b)): a & b != 0
        case (.choice(let a), .choice(let b)): a & b != 0
        case (.text(let a), .text(let b)): a == b
        default: false
        }
    }

    /// Everything either leaves possible.
    func union(_ other: PossibleValue) -> PossibleValue {
        switch (self, other) {
        case (.number(let a), .number(let b)): .number(a.union(b))
        case (.boolean(let a), .boolean(let b)): .boolean(a | b)
        case (.choice(let a), .choice(let b)): .choice(a | b)
        case (.text(let a), .text(let b)):
            .text(a == b ? a : [a, b].compactMap { $0 }.joined(separator: " / "))
        default: self
        }
    }
}
