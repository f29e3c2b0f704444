import PositionedYAML

/// What a pack wants changed in a rule of the pack it extends.
struct RuleOverride {
    /// A number to be replaced wherever the rule compares its subject with it.
    struct Threshold {
        let subject: String
        let was: Expression
        let now: Expression
        /// Where the number to be replaced and the new one stand.
        let node: YAMLNode
        let nowNode: YAMLNode

        /// The change in words of the rule language.
        var change: RuleChange.Threshold {
            RuleChange.Threshold(
                subject: subject, was: was.line, now: now.line)
        }
    }

    /// The id of the pack that wants it.
    let pack: String
    /// The file it stands in.
    let file: String
    let thresholds: [Threshold]
    let severity: Severity?
    let categories: RuleCategories?
    let citation: Citation?
}

extension Expression {
    /// The expression with thresholds replaced all at once, so that two may exchange their numbers.
    func replacing(_ changes: [RuleOverride.Threshold]) throws(ExpressionError) -> Expression {
        let thresholds = Threshold.all(in: self)
        let replacements = changes.flatMap { change in
            thresholds.filter { $0.isMeant(by: change) }.map { ($0.syntax, change.now.line) }
        }
        return try Expression(replacing(replacements))
    }

    /// The text in one line.
    var line: String { written(syntax) }
}

extension Threshold {
    /// Tells whether a change is about it.
    func isMeant(by change: RuleOverride.Threshold) -> Bool {
        limits(change.subject) && equals(change.was.syntax)
    }
}
