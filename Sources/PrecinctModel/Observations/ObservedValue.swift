/// A value somebody observed.
public enum ObservedValue: Sendable, Hashable {
    /// An amount or a whole number.
    case number(Quantity)
    /// Yes or no.
    case boolean(Bool)
    /// The id of a choice.
    case choice(String)
    /// A day.
    case date(CalendarDay)
    /// Free text.
    case text(String)

    /// The value as people enter it.
    public var text: String {
        switch self {
        case .number(let quantity): quantity.text
        case .boolean(let value): value ? "true" : "false"
        case .choice(let id): id
        case .date(let day): day.description
        case .text(let text): text
        }
    }
}
