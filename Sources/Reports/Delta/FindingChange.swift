public import AccessAudit
import PrecinctModel

/// What became of one finding between two audits.
public struct FindingChange: Sendable {
    /// What became of it, what calls for somebody first.
    public enum Kind: String, Sendable, CaseIterable {
        /// It fails and never failed before.
        case new
        /// It fails, did not fail in the first audit, and failed in an earlier one.
        case reopened
        /// It was decided and is not any more.
        case becameUnknown
        /// It failed, and its rule, its element or its precinct is judged no more.
        case noLongerJudged
        /// It failed and still fails, and the waiver that let it stand does so no more.
        case waiverOver
        /// It fails, and a waiver in force lets it stand.
        case waived
        /// It failed and still fails.
        case stillOpen
        /// It failed and passes or does not apply now.
        case fixed
    }

    /// What a finding is about within its precinct; with the precinct it makes the fingerprint.
    public struct Subject: Sendable, Hashable {
        /// The id of the pack.
        public let pack: String
        /// The id of the rule.
        public let rule: String
        /// The element; nil for the precinct.
        public let element: String?
    }

    /// What became of it.
    public let kind: Kind
    /// What it is about.
    public let subject: Subject
    /// What it was; nil where it was not judged.
    public let before: Outcome?
    /// What it is; nil where it is not judged.
    public let after: Outcome?
    /// How much it hurts now, or hurt before where it is not judged any more.
    public let severity: Severity
    /// The waiver that lets it stand; of one that is over, that which did.
    public let waiver: WaiverUse?
    /// Whether it failed before as it fails now, let stand by the same waiver or by none.
    public let isAsBefore: Bool
}

extension Audit {
    /// What a finding of this audit is about.
    func subject(of finding: Finding) -> FindingChange.Subject {
        FindingChange.Subject(
            pack: packs[finding.pack].id, rule: rule(of: finding).id, element: finding.element)
    }
}

extension PrecinctVerdict {
    /// What fails.
    public func failures(in audit: Audit) -> Set<FindingChange.Subject> {
        Set(findings.filter(\.isFailed).map(audit.subject))
    }
}
