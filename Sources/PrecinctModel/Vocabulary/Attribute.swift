/// A named, typed property of a kind; a class, because an audit passes it along for every fact.
public final class Attribute: Sendable {
    /// What values an attribute takes.
    public enum ValueType: Sendable, Hashable {
        /// An amount, shown in a unit.
        case number(Unit)
        /// A whole number.
        case integer
        /// Yes or no.
        case boolean
        /// One of a list of ids; at most 64.
        case choice([String])
        /// A day.
        case date
        /// Free text, which no rule compares.
        case text

        /// Whether what was seen ranks with what was measured: the eye is the instrument.
        public var isYesNo: Bool {
            switch self {
            case .boolean, .choice: true
            case .number, .integer, .date, .text: false
            }
        }
    }

    /// The id, such as `clearWidth`.
    public let id: String
    /// What values it takes.
    public let type: ValueType
    /// The plausible range in base units; outside it an import warns, and no verdict depends on it.
    public let plausible: Interval?
    /// Whether only a measured value (for yes/no and choices: also a seen one) can satisfy a rule.
    public let needsMeasurement: Bool
    /// How long a value can be relied on; nil when it does not age.
    public let shelfLife: ShelfLife?
    /// The tolerance of each instrument in base units.
    public let tolerances: [String: Rational]
    /// The field of another format that means the same, by format.
    public let mappings: [String: String]

    /// Builds an attribute.
    public init(
        id: String, type: ValueType, plausible: Interval?, needsMeasurement: Bool, shelfLife: ShelfLife?,
        tolerances: [String: Rational], mappings: [String: String]
    ) {
        self.id = id
        self.type = type
        self.plausible = plausible
        self.needsMeasurement = needsMeasurement
        self.shelfLife = shelfLife
        self.tolerances = tolerances
        self.mappings = mappings
    }

    /// The unit in which its numbers are shown.
    public var unit: Unit {
        if case .number(let unit) = type { return unit }
        return .one
    }

    /// What its numbers measure; a date counts as days, without a dimension.
    public var dimension: Dimension { unit.dimension }
}
