public import AccessAudit
public import PrecinctModel

/// A verdict without its findings: a few hundred bytes, so that a whole district fits in memory.
public struct DistrictRow: Sendable {
    /// The precinct.
    public let precinct: Precinct
    /// The building.
    public let premises: Premises?
    /// The access grades.
    public let access: [Category: PrecinctVerdict.Graded<AccessGrade>]
    /// The secrecy grade.
    public let secrecy: PrecinctVerdict.Graded<SecrecyGrade>
    /// How many findings came to what.
    public let counts: OutcomeCounts
    /// How many waivers are over although their failure is still there.
    public let overdueWaivers: Int
    /// The earliest broken link.
    public let firstBrokenLink: AccessLink?
    /// Whether somebody must act.
    public let isFlagged: Bool
    /// Whether something critical or serious is not confirmed.
    public let isUnconfirmed: Bool
    /// The file of the precinct's own report, to link to.
    public let page: String?

    /// Keeps of a verdict what a list shows.
    public init(_ verdict: PrecinctVerdict, page: String? = nil) {
        precinct = verdict.precinct
        premises = verdict.premises
        access = verdict.access
        secrecy = verdict.secrecy
        counts = verdict.counts
        overdueWaivers = verdict.overdueWaivers.count
        firstBrokenLink = verdict.firstBrokenLink
        isFlagged = verdict.isFlagged
        isUnconfirmed = verdict.isUnconfirmed
        self.page = page
    }
}
