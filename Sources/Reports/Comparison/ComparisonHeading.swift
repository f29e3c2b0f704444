public import AccessAudit
import PrecinctModel

/// What a comparison says once: the two groups of packs and their common circumstances.
public struct ComparisonHeading: Sendable {
    /// The circumstances with the packs of the first group.
    public let left: ReportHeading
    /// The same circumstances with the packs of the second group.
    public let right: ReportHeading
    /// What compares the rules of both.
    public let comparison: PackComparison

    /// Puts two audits of the same facts side by side.
    public init(_ left: ReportHeading, _ right: ReportHeading) {
        self.left = left
        self.right = right
        comparison = PackComparison(left.audit, right.audit)
    }

    /// The name of a group: the ids of its packs joined with a plus sign.
    func name(of heading: ReportHeading) -> String {
        heading.audit.packs.map(\.id).joined(separator: "+")
    }

    /// The circumstances with the packs of both groups, each once.
    var common: ReportHeading {
        var heading = left
        let own = Set(left.audit.packs.map(\.id))
        let packs = left.audit.packs + right.audit.packs.filter { !own.contains($0.id) }
        heading.audit = Audit(packs: packs, moment: left.audit.moment)
        return heading
    }
}
