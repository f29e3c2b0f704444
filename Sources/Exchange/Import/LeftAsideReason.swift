public import Wording

/// Why a mapping leaves a kind of row aside.
public enum LeftAsideReason: String, Sendable, CaseIterable {
    /// It has no precinct number.
    case noNumber
    /// It is something else than a precinct: an office, a heading.
    case notAPrecinct
    /// It adds up other rows.
    case total

    /// What to say of it.
    public var text: TextKey {
        switch self {
        case .noNumber: .importAsideNoNumber
        case .notAPrecinct: .importAsideNotAPrecinct
        case .total: .importAsideTotal
        }
    }
}
