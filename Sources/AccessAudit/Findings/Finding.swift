public import PrecinctModel

/// What one rule came to for one element, or for the precinct.
public struct Finding: Sendable {
    /// The number of the pack within the audit.
    public let pack: Int
    /// The number of the rule within its pack.
    public let rule: Int
    /// The element, `kind/*` for those nobody listed, nil for the precinct.
    public let element: String?
    /// What was found.
    public let outcome: Outcome
    /// How much it hurts, escalations included.
    public let severity: Severity
    /// How much it may hurt, where an escalation could not be decided.
    public let openSeverity: Severity?
    /// Why it is not decided.
    public let causes: Causes
    /// What it was before something expired.
    public let lastKnown: Outcome?
    /// What it would be if what was declared were measured.
    public let asDeclared: Outcome?
    /// Whether an accepted and tested interim measure covers the failure.
    public let isCovered: Bool
    /// How much it hurt before what decides that expired; nil where the severity is not open.
    public var lastSeverity: Severity?
    /// The figures, where they were asked for.
    public var detail: FindingDetail?

    /// Whether only the unseen text of the instrument keeps it open: listed, but no precinct's fault.
    public func movesNoGrade(_ rule: Rule) -> Bool {
        causes == .lawNotSeen || (!causes.isEmpty && rule.require.isNeverDecided)
    }

    /// The severity for a category to which the rule gives a base severity of its own.
    func severity(of rule: Rule, base: Severity) -> Severity { rule.severity(severity, base: base) }
}

extension Rule {
    /// An escalation raises the severity for every category, unless the category has a higher one.
    func severity(_ reached: Severity, base: Severity) -> Severity {
        reached > severity ? max(base, reached) : base
    }

    /// How much a failure hurts a category before any escalation; nil where the rule does not concern it.
    public func severity(for category: Category) -> Severity? {
        categories.first { $0.category == category }?.severity
    }
}
