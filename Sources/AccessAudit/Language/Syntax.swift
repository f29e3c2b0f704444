import PrecinctModel

/// An expression as written, before its names mean anything.
struct Syntax {
    indirect enum Content {
        case number(Rational, Unit?)
        case interval(Rational, Rational, Unit?)
        case date(CalendarDay)
        case truth(Bool)
        /// `notSeen`: the instrument has a threshold whose text nobody here has seen.
        case notSeen
        /// A name, its parts separated by points.
        case name([String])
        /// `[a, b]`, only after `in`.
        case list([Syntax])
        case not(Syntax)
        case negative(Syntax)
        /// A binary operator by its spelling.
        case binary(String, Syntax, Syntax)
        case call(Call)
        /// `holds(rule-id)`.
        case holds(String)
    }

    /// `name(first of this where filter, rest…)`.
    struct Call {
        let name: String
        let first: Syntax
        let isOfThis: Bool
        let filter: Syntax?
        let rest: [Syntax]
    }

    let content: Content
    /// The number of characters before it, without the brackets around it.
    let offset: Int
    /// The characters it is written with, brackets around it included.
    let range: Range<Int>
}
