/// Where a rule was written and what packs have changed in it since: nothing an audit evaluates.
public struct RuleSource: Sendable {
    /// The id of the pack that wrote it.
    public let pack: String
    /// When it applies, as written.
    public let when: String?
    /// When it hurts more, as written, in the order of its escalations.
    public let escalations: [String]
    /// What packs that extend it have changed, the first change first.
    public let changes: [RuleChange]
}

/// What a pack changed in a rule of the pack it extends.
public struct RuleChange: Sendable {
    /// A number that was replaced.
    public struct Threshold: Sendable, Hashable {
        /// What is compared with it.
        public let subject: String
        /// The number before, as written.
        public let was: String
        /// The number now, as written.
        public let now: String
    }

    /// The id of the pack that changed it.
    public let pack: String
    /// The numbers that were replaced.
    public let thresholds: [Threshold]
    /// The severity before, nil where it stayed.
    public let formerSeverity: Severity?
    /// Whom it concerned before and how much, nil where that stayed.
    public let formerCategories: [(category: Category, severity: Severity)]?
    /// Where the rule came from before, nil where that stayed.
    public let formerCitation: Citation?
}
