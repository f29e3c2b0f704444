/// A finding with everything that led to it.
public struct Explanation: Sendable {
    /// An escalation with what its condition comes to.
    public struct Escalation: Sendable {
        /// The severity it raises to.
        public let severity: Severity
        /// Its condition.
        public let condition: ExplainedNode
    }

    /// What the audit found.
    public let finding: Finding
    /// The element's own presence, nil for the precinct and for elements nobody listed.
    public let presence: ExplainedNode?
    /// The list of the elements the rule is about, nil for the precinct.
    public let list: ExplainedList?
    /// When the rule applies; nil for a rule that always does.
    public let when: ExplainedNode?
    /// What it requires; nil where there is no element to require it of.
    public let require: ExplainedNode?
    /// When it hurts more.
    public let escalations: [Escalation]
}
