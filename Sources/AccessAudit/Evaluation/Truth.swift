/// What a condition comes to.
///
/// `vacuous` is a condition about every element of a list known to be empty: it makes a finding
/// inapplicable, never passed.
enum Truth: Sendable {
    case isTrue
    case isFalse
    case unknown
    case vacuous

    /// Kleene's negation; nothing remains nothing.
    var negated: Truth {
        switch self {
        case .isTrue: .isFalse
        case .isFalse: .isTrue
        case .unknown, .vacuous: self
        }
    }

    init(_ value: Bool) {
        self = value ? .isTrue : .isFalse
    }
}
