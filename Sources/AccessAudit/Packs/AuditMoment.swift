/// A stage before and during an election at which a rule falls due, earliest first.
public enum AuditMoment: String, Sendable, CaseIterable, Comparable {
    /// Months before: geometry.
    case registry
    /// The inspection before the election: layout and kit.
    case preElection
    /// The day before, when the ballots are there.
    case eve
    /// The opening: seals, curtains, the cleared path.
    case opening
    /// The voting itself.
    case voting

    /// Tells which comes first.
    public static func < (left: AuditMoment, right: AuditMoment) -> Bool { left.rank < right.rank }

    private var rank: Int { AuditMoment.allCases.firstIndex(of: self) ?? 0 }
}
