public import PrecinctModel

/// What an audit says of one precinct.
public struct PrecinctVerdict: Sendable {
    /// A grade and what it rests on.
    public struct Graded<Grade: Sendable>: Sendable {
        /// The grade.
        public let grade: Grade
        /// What decided it; nil where nothing was judged.
        public let basis: Basis?
    }

    /// The grades of one pack; nil for a category it does not judge.
    public struct PackGrades: Sendable {
        /// The pack's id.
        public let pack: String
        /// The access grades it gives.
        public let access: [Category: Graded<AccessGrade>]
        /// The secrecy grade it gives.
        public let secrecy: Graded<SecrecyGrade>?
    }

    /// The precinct.
    public let precinct: Precinct
    /// The building.
    public let premises: Premises?
    /// The access grades over all packs, for each of the five categories.
    public let access: [Category: Graded<AccessGrade>]
    /// The secrecy grade over all packs.
    public let secrecy: Graded<SecrecyGrade>
    /// The grades of each pack.
    public let byPack: [PackGrades]
    /// How many findings came to what.
    public internal(set) var counts: OutcomeCounts
    /// The links of the chain with a serious or critical failure, in the voter's order.
    public let brokenLinks: [Category: [AccessLink]]
    /// Whether a critical rule failed when it was last seen and nobody has looked since.
    public let failedWhenLastSeen: Bool
    /// The findings, in the order of packs and rules.
    public let findings: [Finding]
    /// What the waivers that cover the precinct come to; they change nothing of the above.
    public internal(set) var waivers: [WaiverUse] = []
    /// The interim measures that are there.
    public internal(set) var interimMeasures: [InterimMeasure] = []

    /// The earliest broken link of all categories.
    public var firstBrokenLink: AccessLink? { brokenLinks.values.compactMap(\.first).min() }

    /// Whether somebody must act: a category cannot vote, secrecy is violated, or so it was last seen.
    public var isFlagged: Bool {
        failedWhenLastSeen || secrecy.grade == .violated || access.values.contains { $0.grade == .none }
    }

    /// Whether something critical or serious is not confirmed; said as loudly as a flag.
    public var isUnconfirmed: Bool {
        secrecy.grade == .unconfirmed || access.values.contains { $0.grade == .unknown }
    }
}
