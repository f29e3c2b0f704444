/// A unit of measurement and its exact size in the base units of `Dimension`.
///
/// An inch is 25.4 mm exactly; a pound-force is 4.4482216152605 N exactly (NIST SP 811, appendix B).
public enum Unit: String, CaseIterable, Sendable {
    /// A plain count.
    case one = "1"
    /// Per cent.
    case percent = "%"
    /// Millimetre.
    case millimetre = "mm"
    /// Centimetre.
    case centimetre = "cm"
    /// Metre.
    case metre = "m"
    /// Kilometre.
    case kilometre = "km"
    /// Inch.
    case inch = "in"
    /// Foot.
    case foot = "ft"
    /// Square metre.
    case squareMetre = "m2"
    /// Newton.
    case newton = "N"
    /// Pound-force.
    case poundForce = "lbf"
    /// Kilogram-force.
    case kilogramForce = "kgf"
    /// Lux.
    case lux = "lx"
    /// Second.
    case second = "s"
    /// Minute.
    case minute = "min"
    /// Hour.
    case hour = "h"
    /// Day of 24 hours.
    case day = "d"
    /// Degree Celsius.
    case degreeCelsius = "degC"
    /// Degree of angle.
    case degree = "deg"

    /// Spellings accepted besides the raw value.
    private static let aliases: [String: Unit] = [
        "мм": .millimetre, "см": .centimetre, "м": .metre, "км": .kilometre, "Н": .newton, "лк": .lux,
        "с": .second, "мин": .minute, "ч": .hour, "м2": .squareMetre, "м²": .squareMetre,
        "m²": .squareMetre, "°C": .degreeCelsius, "°": .degree, "″": .inch, "\"": .inch,
        "inch": .inch, "inches": .inch, "sec": .second, "pcs": .one, "шт": .one, "дана": .one,
    ]

    /// The unit of a spelling, nil when there is none.
    public init?(spelling: some StringProtocol) {
        let text = String(spelling)
        guard let unit = Unit(rawValue: text) ?? Unit.aliases[text] else { return nil }
        self = unit
    }

    /// What the unit measures.
    public var dimension: Dimension {
        switch self {
        case .one, .percent: .none
        case .millimetre, .centimetre, .metre, .kilometre, .inch, .foot: .length
        case .squareMetre: Dimension(length: 2)
        case .newton, .poundForce, .kilogramForce: Dimension(force: 1)
        case .lux: Dimension(illuminance: 1)
        case .second, .minute, .hour, .day: .time
        case .degreeCelsius: Dimension(temperature: 1)
        case .degree: Dimension(angle: 1)
        }
    }

    /// The size of one such unit in base units.
    public var factor: Rational {
        let (top, bottom): (Int64, Int64) =
            switch self {
            case .one, .millimetre, .newton, .lux, .second, .degreeCelsius, .degree: (1, 1)
            case .percent: (1, 100)
            case .centimetre: (10, 1)
            case .metre: (1_000, 1)
            case .kilometre: (1_000_000, 1)
            case .inch: (127, 5)
            case .foot: (1_524, 5)
            case .squareMetre: (1_000_000, 1)
            case .poundForce: (8_896_443_230_521, 2_000_000_000_000)
            case .kilogramForce: (196_133, 20_000)
            case .minute: (60, 1)
            case .hour: (3_600, 1)
            case .day: (86_400, 1)
            }
        return Rational(unchecked: top, bottom)
    }

    /// The unit as printed after a number; nothing for a plain count.
    public var symbol: String {
        switch self {
        case .one: ""
        case .squareMetre: "m²"
        case .degreeCelsius: "°C"
        case .degree: "°"
        default: rawValue
        }
    }
}
