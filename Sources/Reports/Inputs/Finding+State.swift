import AccessAudit
import PrecinctModel

extension Finding {
    /// Whether a requirement is not met.
    var isFailed: Bool { outcome == .failed }

    /// Whether it is not decided: it never counts as passed.
    var isOpen: Bool { outcome == .cantTell || outcome == .untested }

    /// How much it may hurt at worst.
    var worstSeverity: Severity { max(severity, openSeverity ?? severity) }

    /// The severity it has for a category: an escalation raises it for all of them.
    func severity(for category: Category, of rule: Rule) -> Severity? {
        guard let base = rule.categories.first(where: { $0.category == category })?.severity else {
            return nil
        }
        return severity > rule.severity ? max(base, severity) : base
    }

    /// How much it may hurt a category at worst.
    func worstSeverity(for category: Category, of rule: Rule) -> Severity? {
        severity(for: category, of: rule).map { max($0, openSeverity ?? $0) }
    }

    /// Whether it is open for no other reason than an instrument nobody could read: no precinct's fault.
    var waitsForLawOnly: Bool { causes == .lawNotSeen }
}
