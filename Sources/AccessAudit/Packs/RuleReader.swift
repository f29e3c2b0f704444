import PositionedYAML
import PrecinctModel
import Wording

/// Reads one rule of a pack and applies what packs that extend it want changed.
struct RuleReader {
    var compiler: PackCompiler
    let rules: [String: (index: Int, each: Int?)]
    let draft: RuleDraft
    /// The rules it refers to.
    private(set) var mentioned: Set<Int> = []
    /// The thresholds of its expressions as they are before each override, for messages.
    private var known: [[Threshold]]
    /// Which thresholds of which override were found.
    private var found: Set<[Int]> = []

    init(compiler: PackCompiler, rules: [String: (index: Int, each: Int?)], draft: RuleDraft) {
        self.compiler = compiler
        self.rules = rules
        self.draft = draft
        known = Array(repeating: [], count: draft.overrides.count)
    }

    /// A condition with the text it was compiled from.
    private struct Compiled {
        let condition: Condition
        let text: String
    }

    /// The rule, nil after a problem.
    mutating func rule(each: Int?) -> (rule: Rule, source: RuleSource)? {
        let node = draft.node
        compiler.allow(PackFormat.rule, in: node)
        for key in ["title", "remedy"] where node[key] == nil {
            compiler.report(.packField, ["field": key], at: node, field: key)
        }
        let when = node["when"].flatMap { condition($0, each) }
        let require = node["require"].flatMap { condition($0, each) }
        if node["require"] == nil { compiler.report(.packField, ["field": "require"], at: node) }
        let severity = compiler.word("severity", of: node, Severity.self)
        let fix = compiler.word("fix", of: node, FixClass.self)
        let due = compiler.word("due", of: node, AuditMoment.self)
        let link = node["link"]?.text == nil ? nil : compiler.word("link", of: node, AccessLink.self)
        for key in ["escalate", "interim"] {
            if let field = node[key], field.items == nil {
                compiler.report(.packField, ["field": key], at: field)
            }
        }
        if let each = node["each"], each.text == nil {
            compiler.report(.packField, ["field": "each"], at: each)
        }
        let escalations = (node["escalate"]?.items ?? []).compactMap { escalation($0, each) }
        let citation = compiler.citation(of: node, instruments: draft.instruments)
        reportMissingThresholds()
        let interim = interim(node)
        let categories = compiler.categories(of: node)
        guard let require, let severity, let fix, let due, let citation, let categories else { return nil }
        let overrides = draft.overrides
        let own = overrides.compactMap(\.severity).last ?? severity
        let rule = Rule(
            id: draft.id, each: each, when: when?.condition, require: require.condition,
            whenText: when?.text, requireText: require.text, severity: own,
            escalations: escalations.map(\.escalation),
            categories: (overrides.compactMap(\.categories).last ?? categories).graded(own), link: link,
            fix: fix, due: due, interim: interim,
            citation: overrides.compactMap(\.citation).last ?? citation)
        let source = RuleSource(
            pack: draft.pack, when: when?.text, escalations: escalations.map(\.text),
            changes: changes(from: severity, categories, citation))
        return (rule, source)
    }

    /// What each override changed, seen from the one before it.
    private func changes(from severity: Severity, _ categories: RuleCategories, _ citation: Citation)
        -> [RuleChange]
    {
        var (severity, categories, citation) = (severity, categories, citation)
        return draft.overrides.map { override in
            defer {
                severity = override.severity ?? severity
                categories = override.categories ?? categories
                citation = override.citation ?? citation
            }
            return RuleChange(
                pack: override.pack, thresholds: override.thresholds.map(\.change),
                formerSeverity: override.severity == nil ? nil : severity,
                formerCategories: override.categories == nil ? nil : categories.graded(severity),
                formerCitation: override.citation == nil ? nil : citation)
        }
    }

    private mutating func condition(_ node: YAMLNode, _ each: Int?) -> Compiled? {
        guard case .scalar(let text, let isPlain) = node.content, !node.isNull else {
            compiler.report(.expressionEnd, at: node)
            return nil
        }
        do {
            let expression = try Expression(text)
            let condition = try compile(expression, each)
            guard !draft.overrides.isEmpty else {
                return Compiled(condition: condition, text: expression.line)
            }
            return overridden(expression, condition, each)
        } catch {
            // A quoted text begins one column after its quote.
            compiler.report(
                error.key, error.arguments, at: node, column: node.column + (isPlain ? 0 : 1) + error.offset,
                field: nil)
            return nil
        }
    }

    private mutating func compile(_ expression: Expression, _ each: Int?) throws(ExpressionError)
        -> Condition
    {
        var checker = Checker(vocabulary: compiler.vocabulary, rules: rules, each: each)
        let condition = try checker.condition(expression.syntax)
        mentioned.formUnion(checker.mentioned)
        return condition
    }

    /// Applies the overrides one after another; a number that does not fit is reported where it stands.
    private mutating func overridden(_ expression: Expression, _ condition: Condition, _ each: Int?)
        -> Compiled?
    {
        var (expression, condition) = (expression, condition)
        for (number, override) in draft.overrides.enumerated() {
            let thresholds = Threshold.all(in: expression)
            known[number] += thresholds
            var meant: [RuleOverride.Threshold] = []
            for (place, change) in override.thresholds.enumerated()
            where thresholds.contains(where: { $0.isMeant(by: change) }) {
                found.insert([number, place])
                meant.append(change)
                do {
                    _ = try compile(try expression.replacing([change]), each)
                } catch {
                    let file = compiler.file
                    compiler.file = override.file
                    compiler.report(error.key, error.arguments, at: change.nowNode)
                    compiler.file = file
                    return nil
                }
            }
            guard !meant.isEmpty, let changed = try? expression.replacing(meant),
                let compiled = try? compile(changed, each)
            else { continue }
            (expression, condition) = (changed, compiled)
        }
        return Compiled(condition: condition, text: expression.line)
    }

    /// A number that the rule does not have was perhaps changed in the pack below.
    private mutating func reportMissingThresholds() {
        for (number, override) in draft.overrides.enumerated() {
            for (place, change) in override.thresholds.enumerated()
            where !found.contains([number, place]) {
                var seen: Set<String> = []
                let words = known[number].map { "\($0.subject): \($0.text)" }.filter {
                    seen.insert($0).inserted
                }
                let file = compiler.file
                compiler.file = override.file
                compiler.report(
                    words.isEmpty ? .packsThresholdNone : .packsThreshold,
                    [
                        "rule": draft.id, "threshold": "\(change.subject): \(change.change.was)",
                        "thresholds": words.joined(separator: "; "),
                    ], at: change.node)
                compiler.file = file
            }
        }
    }

    private mutating func escalation(_ node: YAMLNode, _ each: Int?) -> (
        escalation: Rule.Escalation, text: String
    )? {
        compiler.allow(PackFormat.escalation, in: node)
        if node["when"] == nil { compiler.report(.packField, ["field": "when"], at: node) }
        guard let severity = compiler.word("to", of: node, Severity.self),
            let when = node["when"], let condition = condition(when, each)
        else { return nil }
        return (Rule.Escalation(severity: severity, condition: condition.condition), condition.text)
    }

    private mutating func interim(_ node: YAMLNode) -> [String] {
        let measures = node["interim"]?.items ?? []
        guard !measures.isEmpty else { return [] }
        var known: [String] = []
        if let kind = compiler.vocabulary.kind("interimMeasure"), let slot = kind.slot(of: "measure"),
            case .choice(let ids) = kind.attributes[slot].type
        {
            known = ids
        }
        for measure in measures where !known.contains(measure.text ?? "") {
            compiler.reportWord(measure, measure.text, known)
        }
        return measures.compactMap(\.text)
    }
}
