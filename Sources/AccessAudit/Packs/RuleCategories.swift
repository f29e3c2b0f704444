/// Whom a rule concerns, as written: as hard as the rule itself, or each group with a severity of its own.
struct RuleCategories {
    /// The groups in the order of the file; a severity is nil where the rule's own counts.
    let groups: [(category: Category, severity: Severity?)]

    /// Tells whether every group has a severity of its own.
    var isGraded: Bool { groups.contains { $0.severity != nil } }

    /// The groups of a rule of a severity.
    func graded(_ severity: Severity) -> [(category: Category, severity: Severity)] {
        groups.map { ($0.category, $0.severity ?? severity) }
    }
}
