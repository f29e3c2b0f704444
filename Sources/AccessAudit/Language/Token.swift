import PrecinctModel

/// A word of the rule language and where it stands in its expression.
struct Token: Equatable {
    enum Content: Equatable {
        /// A name or a keyword.
        case word(String)
        /// A number with its unit, if one follows.
        case number(Rational, Unit?)
        /// An interval such as `14..25 mm`.
        case interval(Rational, Rational, Unit?)
        /// A date such as `2026-03-15`.
        case date(CalendarDay)
        /// An operator or a bracket.
        case symbol(String)
        /// The end of the expression.
        case end
    }

    let content: Content
    /// The number of characters before it.
    let offset: Int
    /// Its own length in characters.
    let length: Int

    /// The number of characters up to its end.
    var end: Int { offset + length }
}
