/// A compiled expression that is true, false or unknown.
public indirect enum Condition: Sendable {
    /// How two numbers are compared.
    public enum Comparison: String, Sendable {
        /// Equal.
        case equal = "="
        /// Different.
        case unequal = "!="
        /// Less.
        case less = "<"
        /// Less or equal.
        case atMost = "<="
        /// Greater.
        case greater = ">"
        /// Greater or equal.
        case atLeast = ">="
    }

    case constant(Bool)
    /// Unknown, because the text of the instrument was not seen.
    case notSeen
    /// A yes/no fact.
    case fact(FactPath)
    /// A choice is one of a set, one bit a choice.
    case choice(FactPath, UInt64)
    /// A text is on record.
    case recorded(FactPath)
    case compare(Comparison, Term, Term)
    case not(Condition)
    case and([Condition])
    case or([Condition])
    /// At least one element of a list.
    case any(ListQuery)
    /// Every element of a list satisfies a condition.
    case all(ListQuery, Condition)
    /// Another rule of the pack, by its number, is passed or inapplicable for the frame's element.
    case holds(Int, frame: Int?)
}
