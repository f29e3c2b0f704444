import PositionedYAML
import PrecinctModel
import Wording

extension PackCompiler {
    /// Yes or no as a pack writes it; `yes` is a text like any other.
    enum Flag: String, CaseIterable {
        case `true`
        case `false`
    }

    /// Reports a problem at a node.
    mutating func report(
        _ key: TextKey, _ arguments: [String: String] = [:], at node: YAMLNode, column: Int? = nil,
        field: String? = nil
    ) {
        problems.append(
            Problem(
                key, arguments,
                at: Place(file: file, line: node.line, column: column ?? node.column, field: field)))
    }

    /// Reports keys that mean nothing: a misspelt key would otherwise be a rule silently weakened.
    mutating func allow(_ keys: [String], in node: YAMLNode) {
        for pair in node.pairs ?? [] where !keys.contains(pair.key) {
            let place = Place(file: file, line: pair.line, column: pair.column, field: pair.key)
            let near = Vocabulary.nearest(to: pair.key, among: keys)
            problems.append(
                near.map { Problem(.packKeyNear, ["key": pair.key, "near": $0], at: place) }
                    ?? Problem(.packKey, ["key": pair.key, "keys": keys.joined(separator: ", ")], at: place))
        }
    }

    /// A required text.
    mutating func text(_ key: String, of node: YAMLNode) -> String? {
        if let text = node[key]?.text { return text }
        report(.packField, ["field": key], at: node[key] ?? node, field: key)
        return nil
    }

    /// A required word of a closed list.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, of node: YAMLNode, _ type: Word.Type
    ) -> Word? where Word.RawValue == String {
        guard let text = text(key, of: node) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        report(.packWord, ["field": key, "text": text, "words": words], at: node[key] ?? node, field: key)
        return nil
    }
}
