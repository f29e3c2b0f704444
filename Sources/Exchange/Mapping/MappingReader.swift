import PositionedYAML
import PrecinctModel
import Wording

/// Reads the parts of a mapping file and says where one is not as `mapping/1` wants it.
struct MappingReader {
    let file: String
    let vocabulary: Vocabulary
    /// Whether numbers of the file have a decimal comma unless a cell says otherwise.
    var hasDecimalComma = false

    func flaw(_ node: YAMLNode, _ field: String) -> Problem {
        Problem(
            .mappingField, ["field": field],
            at: Place(file: file, line: node.line, column: node.column, field: field))
    }

    func allow(_ keys: [String], in node: YAMLNode) throws(Problem) {
        for pair in node.pairs ?? [] where !keys.contains(pair.key) {
            throw Problem(
                .packKey, ["key": pair.key, "keys": keys.joined(separator: ", ")],
                at: Place(file: file, line: pair.line, column: pair.column, field: pair.key))
        }
    }

    /// The members of a map; none where the key is not there.
    func pairs(_ node: YAMLNode?, _ field: String) throws(Problem) -> [YAMLPair] {
        guard let node, !node.isNull else { return [] }
        guard let pairs = node.pairs else { throw flaw(node, field) }
        return pairs
    }

    /// The texts of a list, or the only one; none where the key is not there.
    func texts(_ node: YAMLNode?, _ field: String) throws(Problem) -> [String] {
        guard let node, !node.isNull else { return [] }
        var texts: [String] = []
        for item in node.items ?? [node] {
            guard let text = item.text else { throw flaw(item, field) }
            texts.append(text)
        }
        return texts
    }

    /// A word of a closed list, nil where the key is not there.
    func word<Word: RawRepresentable & CaseIterable>(_ node: YAMLNode?, _ field: String, _ type: Word.Type)
        throws(Problem) -> Word?
    where Word.RawValue == String {
        guard let node else { return nil }
        if let word = node.text.flatMap(Word.init(rawValue:)) { return word }
        throw Problem(
            .mappingWord,
            [
                "field": field, "text": node.text ?? "",
                "words": Word.allCases.map(\.rawValue).joined(separator: ", "),
            ], at: Place(file: file, line: node.line, column: node.column, field: field))
    }

    /// Reads a cell: the name of a column, or a map that says how its text is to be understood.
    func cell(_ node: YAMLNode, _ field: String) throws(Problem) -> CellRule {
        guard node.pairs != nil else {
            guard let text = node.text, !text.isEmpty else { throw flaw(node, field) }
            var rule = CellRule(column: text)
            rule.hasDecimalComma = hasDecimalComma
            return rule
        }
        try allow(
            [
                "column", "text", "constant", "values", "otherwise", "replace", "split", "unit", "decimal",
                "method", "code", "id", "name", "parent",
            ], in: node)
        var rule: CellRule
        switch (node["column"]?.text, node["text"]?.text, node["constant"]?.text) {
        case (let column?, nil, nil): rule = CellRule(column: column)
        case (nil, let text?, nil): rule = CellRule(template: text)
        case (nil, nil, let text?): rule = CellRule(constant: text)
        default: throw flaw(node, "\(field).column")
        }
        rule.hasDecimalComma = hasDecimalComma
        if node["values"] != nil {
            let pairs = try pairs(node["values"], "\(field).values")
            var values: [String: String?] = [:]
            for pair in pairs {
                guard pair.value.pairs == nil, pair.value.items == nil else {
                    throw flaw(pair.value, "\(field).values")
                }
                // Kept as a key with nothing behind it: a word that is known to say nothing.
                values.updateValue(
                    pair.value.text.flatMap { $0.isEmpty || $0 == "~" ? nil : $0 }, forKey: pair.key)
            }
            rule.values = values
        }
        rule.unlisted = try word(node["otherwise"], "\(field).otherwise", CellRule.Unlisted.self) ?? .refuse
        rule.replacements = try pairs(node["replace"], "\(field).replace").map {
            ($0.key, $0.value.text ?? "")
        }
        rule.separator = node["split"]?.text
        rule.unit = node["unit"]?.text
        if let sign = node["decimal"]?.text {
            guard sign == "," || sign == "." else { throw flaw(node, "\(field).decimal") }
            rule.hasDecimalComma = sign == ","
        }
        return rule
    }

    func cell(_ key: String, of node: YAMLNode) throws(Problem) -> CellRule? {
        guard let value = node[key] else { return nil }
        return try cell(value, key)
    }
}
