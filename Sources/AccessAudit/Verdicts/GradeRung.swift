/// A rung of the ladder of grades, lowest first, with what keeps a precinct on it (design section 6).
///
/// Two rungs share the grade `unknown`: something critical open outweighs every serious failure, something
/// serious open does not.
public enum GradeRung: String, Sendable, CaseIterable, Comparable {
    /// A critical rule failed and nothing covers it.
    case criticalFailed
    /// A critical rule is not decided.
    case criticalOpen
    /// Critical failures are covered by accepted, tested interim measures.
    case criticalCovered
    /// A serious rule failed.
    case seriousFailed
    /// A serious rule is not decided.
    case seriousOpen
    /// Nothing critical or serious was found to pass, or the packs do not judge the category.
    case nothingPassed
    /// The top.
    case met

    /// The grade of a precinct on this rung.
    public var grade: AccessGrade {
        switch self {
        case .criticalFailed: .none
        case .criticalOpen, .seriousOpen, .nothingPassed: .unknown
        case .criticalCovered: .conditional
        case .seriousFailed: .partial
        case .met: .full
        }
    }

    /// Whether what keeps a precinct here has to be looked at rather than mended.
    public var isOpen: Bool { self == .criticalOpen || self == .seriousOpen }

    /// Tells which is lower.
    public static func < (left: GradeRung, right: GradeRung) -> Bool { left.rank < right.rank }

    private var rank: Int { GradeRung.allCases.firstIndex(of: self) ?? 0 }
}
