import PositionedYAML
import PrecinctModel
import Wording

extension PackCompiler {
    /// Applies what a file wants changed in the rules of those it extends.
    mutating func overrides(_ node: YAMLNode, pack: String, in draft: inout PackDraft) {
        guard let items = node.items else { return report(.packField, ["field": "overrides"], at: node) }
        var seen: Set<String> = []
        var retired: Set<String> = []
        for item in items {
            allow(PackFormat.override, in: item)
            guard let id = text("rule", of: item) else { continue }
            guard let index = draft.rules.firstIndex(where: { $0.id == id }) else {
                reportUnknown(id, among: draft.rules.map(\.id), at: item["rule"] ?? item)
                continue
            }
            if !seen.insert(id).inserted { report(.packRuleTwice, ["rule": id], at: item["rule"] ?? item) }
            let changed = item.pairs?.first { !["rule", "retired"].contains($0.key) }
            let flag = item["retired"] == nil ? Flag.false : word("retired", of: item, Flag.self)
            guard let flag else { continue }
            if flag == .true {
                if let changed {
                    report(.packsRetiredChanged, ["key": changed.key], at: item["retired"] ?? item)
                }
                retired.insert(id)
                draft.retired.append(id)
                continue
            }
            if changed == nil { report(.packfileOverrideEmpty, ["rule": id], at: item) }
            if let change = override(item, rule: id, pack: pack, draft.instruments) {
                draft.rules[index].overrides.append(change)
            }
            for field in ["title", "remedy"] {
                draft.texts.set(PackTexts.rule(id, field), localized(field, of: item))
            }
        }
        // A pack in between may have put a rule of its own in the place of one that was left out further down.
        draft.rules.removeAll { retired.contains($0.id) }
    }

    private mutating func reportUnknown(_ rule: String, among known: [String], at node: YAMLNode) {
        let near = Vocabulary.nearest(to: rule, among: known)
        if let near {
            report(.expressionRuleNear, ["rule": rule, "near": near], at: node)
        } else {
            report(.expressionRule, ["rule": rule], at: node)
        }
    }

    private mutating func override(
        _ item: YAMLNode, rule: String, pack: String, _ instruments: [String: Instrument]
    ) -> RuleOverride? {
        let count = problems.count
        if let field = item["thresholds"], field.items?.isEmpty ?? true {
            report(.packField, ["field": "thresholds"], at: field)
        }
        let thresholds = (item["thresholds"]?.items ?? []).compactMap { threshold($0) }
        // The number is no longer the old instrument's, and must not be shown as if it were.
        if !thresholds.isEmpty, item["citation"] == nil {
            report(.packsCitationNeeded, ["rule": rule], at: item)
        }
        let severity = item["severity"] == nil ? nil : word("severity", of: item, Severity.self)
        let categories = item["categories"] == nil ? nil : categories(of: item)
        let citation = item["citation"] == nil ? nil : citation(of: item, instruments: instruments)
        guard problems.count == count else { return nil }
        return RuleOverride(
            pack: pack, file: file, thresholds: thresholds, severity: severity, categories: categories,
            citation: citation)
    }

    private mutating func threshold(_ node: YAMLNode) -> RuleOverride.Threshold? {
        allow(PackFormat.threshold, in: node)
        guard let subject = text("of", of: node), text("was", of: node) != nil,
            text("now", of: node) != nil, let was = number("was", of: node), let now = number("now", of: node)
        else { return nil }
        return RuleOverride.Threshold(
            subject: subject, was: was, now: now, node: node, nowNode: node["now"] ?? node)
    }

    private mutating func number(_ key: String, of node: YAMLNode) -> Expression? {
        guard let field = node[key], let text = field.text else { return nil }
        do {
            let expression = try Expression(text)
            if expression.syntax.isThreshold { return expression }
            report(.packsNotThreshold, ["text": text], at: field)
        } catch {
            report(error.key, error.arguments, at: field, column: field.column + error.offset)
        }
        return nil
    }

    /// A rule that was left out while another rests on it leaves a hole nobody asked for.
    mutating func refuseNeeded(in draft: PackDraft, at node: YAMLNode) {
        let missing = Set(draft.retired).subtracting(draft.rules.map(\.id))
        guard !missing.isEmpty else { return }
        for rule in draft.rules {
            let escalations = (rule.node["escalate"]?.items ?? []).map { $0["when"] }
            let texts = ([rule.node["when"], rule.node["require"]] + escalations).compactMap { $0?.text }
            let mentioned = texts.flatMap { (try? Parser.parse($0).mentionedRules) ?? [] }
            for other in Set(mentioned).intersection(missing).sorted() {
                report(.packsRetiredNeeded, ["rule": other, "other": rule.id], at: node["overrides"] ?? node)
            }
        }
    }
}
