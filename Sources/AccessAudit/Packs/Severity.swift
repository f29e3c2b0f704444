/// How much a failure of a rule hurts, least first.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// An inconvenience.
    case minor
    /// A difficulty some voters overcome.
    case moderate
    /// A barrier most affected voters cannot overcome alone.
    case serious
    /// It stops the voter, or exposes the vote.
    case critical

    /// Tells which is lighter.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .minor: 0
        case .moderate: 1
        case .serious: 2
        case .critical: 3
        }
    }
}
