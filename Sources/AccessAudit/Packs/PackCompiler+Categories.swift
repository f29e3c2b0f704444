import PositionedYAML
import Wording

extension PackCompiler {
    /// Whom a rule or an override concerns, nil after a problem.
    mutating func categories(of node: YAMLNode) -> RuleCategories? {
        guard let field = node["categories"] else {
            report(.packField, ["field": "categories"], at: node)
            return nil
        }
        let count = problems.count
        var groups: [(category: Category, severity: Severity?)] = []
        for item in field.items ?? [] {
            add(item.text, nil, at: item, to: &groups)
        }
        for pair in field.pairs ?? [] {
            guard let severity = pair.value.text.flatMap(Severity.init) else {
                reportWord(pair.value, pair.value.text, Severity.allCases.map(\.rawValue))
                continue
            }
            add(pair.key, severity, at: pair.value, to: &groups)
        }
        if groups.isEmpty, problems.count == count {
            report(.packField, ["field": "categories"], at: field)
        }
        return problems.count == count ? RuleCategories(groups: groups) : nil
    }

    private mutating func add(
        _ text: String?, _ severity: Severity?, at node: YAMLNode,
        to groups: inout [(category: Category, severity: Severity?)]
    ) {
        guard let category = text.flatMap(Category.init) else {
            return reportWord(node, text, Category.allCases.map(\.rawValue))
        }
        guard !groups.contains(where: { $0.category == category }) else {
            return report(.packfileCategoryTwice, ["category": category.rawValue], at: node)
        }
        groups.append((category, severity))
    }

    /// Reports a word that is none of a closed list.
    mutating func reportWord(_ node: YAMLNode, _ text: String?, _ words: [String]) {
        report(
            .packWord, ["field": "", "text": text ?? "", "words": words.joined(separator: ", ")], at: node)
    }
}
