import PositionedYAML
import Wording

extension PackCompiler {
    /// Takes the titles and remedies out of a file that carries its own.
    mutating func texts(of node: YAMLNode, into texts: inout PackTexts) {
        // The title of a pack further down would be the name of another pack.
        texts.remove("title")
        texts.set("title", localized("title", of: node))
        for pair in node["instruments"]?.pairs ?? [] {
            texts.set(PackTexts.instrument(pair.key), localized("title", of: pair.value))
        }
        for rule in node["rules"]?.items ?? [] {
            guard let id = rule["id"]?.text else { continue }
            for field in ["title", "remedy"] {
                texts.set(PackTexts.rule(id, field), localized(field, of: rule))
            }
        }
    }

    /// A text by language; a bare one is in no stated language.
    mutating func localized(_ field: String, of node: YAMLNode) -> [String: String] {
        guard let found = node[field], !found.isNull else { return [:] }
        if let text = found.text { return ["": text] }
        var texts: [String: String] = [:]
        for pair in found.pairs ?? [] {
            guard let text = pair.value.text, !text.isEmpty else {
                report(.packField, ["field": "\(field).\(pair.key)"], at: pair.value, field: field)
                continue
            }
            texts[pair.key] = text
        }
        if found.items != nil || found.pairs?.isEmpty == true {
            report(.packField, ["field": field], at: found, field: field)
        }
        return texts
    }
}
