/// The verdict for one category of voters, worst first (design section 6).
public enum AccessGrade: String, Sendable, CaseIterable, Comparable {
    /// A critical rule failed and nothing covers it.
    case none
    /// Something critical or serious is not known, or nothing was found to pass.
    case unknown
    /// Every critical failure is covered by an accepted, tested interim measure.
    case conditional
    /// A serious rule failed.
    case partial
    /// Every critical and serious rule passed or does not apply, and one passed at least.
    case full

    /// Tells which is worse.
    public static func < (left: AccessGrade, right: AccessGrade) -> Bool { left.rank < right.rank }

    private var rank: Int { AccessGrade.allCases.firstIndex(of: self) ?? 0 }
}
