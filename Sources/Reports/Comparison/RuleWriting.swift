import AccessAudit
import PrecinctModel
import Wording

/// A rule as its pack writes it, with what it weighs and rests on.
struct RuleWriting {
    let rule: Rule
    let pack: RulePack
    let texts: Texts

    /// The rule at a place of an audit.
    init(_ place: (pack: Int, rule: Int), in reading: VerdictReading) {
        pack = reading.heading.audit.packs[place.pack]
        rule = pack.rules[place.rule]
        texts = reading.texts
    }

    /// The requirement, with the condition under which it applies.
    var requirement: String {
        guard let when = rule.whenText else { return rule.requireText }
        return texts(.compareWhen, ["require": rule.requireText, "when": when])
    }

    /// How much it weighs for whom, in short words.
    var weight: String {
        var groups: [(severity: Severity, names: [String])] = []
        for (category, severity) in rule.categories {
            if let place = groups.firstIndex(where: { $0.severity == severity }) {
                groups[place].names.append(texts.short(category))
            } else {
                groups.append((severity, [texts.short(category)]))
            }
        }
        return groups.map { "\(texts($0.severity)) (\($0.names.joined(separator: ", ")))" }
            .joined(separator: "; ")
    }

    /// What it rests on.
    var basis: String { texts(rule.citation.basis) }
}
