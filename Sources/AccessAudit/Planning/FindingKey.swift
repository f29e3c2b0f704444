/// Which finding of an audit is meant, whatever it comes to.
public struct FindingKey: Sendable, Hashable {
    /// The number of the pack within the audit.
    public let pack: Int
    /// The number of the rule within its pack.
    public let rule: Int
    /// The element, nil for the precinct.
    public let element: String?

    /// Names a finding.
    init(_ finding: Finding) {
        (pack, rule, element) = (finding.pack, finding.rule, finding.element)
    }
}
