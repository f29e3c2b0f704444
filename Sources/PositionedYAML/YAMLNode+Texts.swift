/// The texts taken out of a tree: for each path, one text a language.
public typealias YAMLTexts = [(path: String, texts: [String: String])]

extension YAMLNode {
    /// Takes every `{en, ru, kk}` mapping out of the tree and leaves a null in its place.
    ///
    /// The path of a text is made of the keys above it; an item of a sequence goes by its `id`, else by
    /// its index. So a tree keeps ids, numbers and expressions only, and texts load per language.
    ///
    /// - Throws: `YAMLError` where a text lacks one of the languages.
    public func separatingTexts(languages: [String], path: String) throws(YAMLError) -> (
        tree: YAMLNode, texts: YAMLTexts
    ) {
        var texts: YAMLTexts = []
        let tree = try separate(languages, path, &texts)
        return (tree, texts)
    }

    private func separate(_ languages: [String], _ path: String, _ texts: inout YAMLTexts)
        throws(YAMLError) -> YAMLNode
    {
        switch content {
        case .scalar:
            return self
        case .sequence(let items):
            var kept: [YAMLNode] = []
            for (index, item) in items.enumerated() {
                kept.append(try item.separate(languages, "\(path)/\(item["id"]?.text ?? "\(index)")", &texts))
            }
            return YAMLNode(.sequence(kept), line: line, column: column)
        case .mapping(let pairs):
            if !pairs.isEmpty, pairs.allSatisfy({ languages.contains($0.key) }) {
                texts.append((path, try localized(pairs, languages)))
                return YAMLNode(.scalar("", plain: true), line: line, column: column)
            }
            var kept: [YAMLPair] = []
            for pair in pairs {
                let value = try pair.value.separate(languages, "\(path)/\(pair.key)", &texts)
                kept.append(YAMLPair(key: pair.key, line: pair.line, column: pair.column, value: value))
            }
            return YAMLNode(.mapping(kept), line: line, column: column)
        }
    }

    private func localized(_ pairs: [YAMLPair], _ languages: [String]) throws(YAMLError) -> [String: String] {
        var found: [String: String] = [:]
        for pair in pairs {
            guard let text = pair.value.text, !text.isEmpty else {
                throw YAMLError(line: pair.line, column: pair.column, reason: "the text \(pair.key) is empty")
            }
            found[pair.key] = text
        }
        for language in languages where found[language] == nil {
            throw YAMLError(line: line, column: column, reason: "the text lacks \(language)")
        }
        return found
    }
}
