/// What a condition comes to.
///
/// `vacuous` is a condition about every element of a list known to be empty: it makes a finding
/// inapplicable, never passed.
public enum Truth: String, Sendable, CaseIterable {
    /// It holds.
    case isTrue = "true"
    /// It does not hold.
    case isFalse = "false"
    /// What is known does not decide it.
    case unknown
    /// It speaks of every element of a list that has none.
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
