public import PrecinctModel

/// A requirement as data, compiled; shared by every precinct it is held against.
public final class Rule: Sendable {
    /// A condition under which the severity rises.
    public struct Escalation: Sendable {
        /// The severity it rises to.
        public let severity: Severity
        /// When.
        public let condition: Condition
    }

    /// The id, unique in its pack and permanent.
    public let id: String
    /// The number of the kind of which every element gets a finding; nil for one a precinct.
    public let each: Int?
    /// When the rule applies at all.
    public let when: Condition?
    /// What must hold.
    public let require: Condition
    /// When the rule applies, as written.
    public let whenText: String?
    /// What must hold, as written.
    public let requireText: String
    /// How much a failure hurts.
    public let severity: Severity
    /// When it hurts more.
    public let escalations: [Escalation]
    /// Whom it concerns, with the severity for each.
    public let categories: [(category: Category, severity: Severity)]
    /// Its place in the chain of access.
    public let link: AccessLink?
    /// What it takes to mend a failure.
    public let fix: FixClass
    /// When it falls due.
    public let due: AuditMoment
    /// Measures that, accepted and tested, cover a failure until it is mended.
    public let interim: [String]
    /// Where it comes from.
    public let citation: Citation

    /// Gathers the parts of a rule.
    init(
        id: String, each: Int?, when: Condition?, require: Condition, whenText: String?,
        requireText: String, severity: Severity,
        escalations: [Escalation], categories: [(category: Category, severity: Severity)], link: AccessLink?,
        fix: FixClass, due: AuditMoment, interim: [String], citation: Citation
    ) {
        self.id = id
        self.each = each
        self.when = when
        self.require = require
        self.whenText = whenText
        self.requireText = requireText
        self.severity = severity
        self.escalations = escalations
        self.categories = categories
        self.link = link
        self.fix = fix
        self.due = due
        self.interim = interim
        self.citation = citation
    }
}
