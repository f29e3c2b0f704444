public import PositionedYAML
public import PrecinctModel
public import Wording

extension Kit {
    /// Reads a kit.
    ///
    /// - Throws: `Problems` with file, line, column and the nearest right name of everything wrong in it.
    public init(_ node: YAMLNode, sha256: String, file: String, vocabulary: Vocabulary) throws(Problems) {
        var reader = KitReader(file: file, vocabulary: vocabulary)
        let kit = reader.kit(node, sha256: sha256)
        try Problems.throwIfAny(reader.compiler.problems)
        guard let kit else { throw Problems(Problem(.packField, ["field": "id"], at: Place(file: file))) }
        self = kit
    }
}

/// Reads one kit file and collects every problem it finds.
private struct KitReader {
    var compiler: PackCompiler

    init(file: String, vocabulary: Vocabulary) {
        compiler = PackCompiler(file: file, vocabulary: vocabulary)
    }

    mutating func kit(_ node: YAMLNode, sha256: String) -> Kit? {
        compiler.allow(
            ["pandus", "id", "version", "country", "binding", "whole", "title", "instruments", "items"],
            in: node)
        guard node["pandus"]?.text == "kit/1" else {
            compiler.report(
                .equipmentKitVersion, ["version": node["pandus"]?.text ?? ""], at: node["pandus"] ?? node)
            return nil
        }
        guard let id = compiler.text("id", of: node), let version = compiler.text("version", of: node),
            let binding = compiler.word("binding", of: node, Binding.self),
            let whole = compiler.word("whole", of: node, Flag.self)
        else { return nil }
        let instruments = compiler.instruments(of: node, binding: binding)
        guard let nodes = node["items"]?.items, !nodes.isEmpty else {
            compiler.report(.packField, ["field": "items"], at: node)
            return nil
        }
        var seen: Set<String> = []
        let items = nodes.compactMap { node in
            let item = item(node, instruments)
            if let item, !seen.insert(item.id).inserted {
                compiler.report(.packRuleTwice, ["rule": item.id], at: node)
            }
            return item
        }
        return Kit(
            id: id, version: version, sha256: sha256, country: node["country"]?.text, binding: binding,
            isWhole: whole == .true, items: items)
    }

    private mutating func item(_ node: YAMLNode, _ instruments: [String: PackCompiler.Instrument]) -> KitItem?
    {
        compiler.allow(["id", "kind", "where", "quantity", "atLeast", "citation", "title"], in: node)
        if node["title"] == nil { compiler.report(.packField, ["field": "title"], at: node, field: "title") }
        let citation = compiler.citation(of: node, instruments: instruments)
        guard let id = compiler.text("id", of: node), let name = compiler.text("kind", of: node),
            let citation
        else { return nil }
        guard let kind = compiler.vocabulary.index(of: name), compiler.vocabulary.kinds[kind].isEquipment
        else {
            let kinds = compiler.vocabulary.kinds.filter(\.isEquipment).map(\.id).joined(separator: ", ")
            compiler.report(
                .packWord, ["field": "kind", "text": name, "words": kinds], at: node["kind"] ?? node)
            return nil
        }
        let vocabulary = compiler.vocabulary
        func formula(_ text: String) throws(ExpressionError) -> NumberFormula {
            try NumberFormula(text, vocabulary: vocabulary)
        }
        let quantity = compiled(node["quantity"], formula)
        let atLeast = compiled(node["atLeast"], formula)
        let filter = compiled(node["where"]) { text throws(ExpressionError) in
            var checker = Checker(vocabulary: vocabulary, rules: [:], each: kind)
            return try checker.condition(try Parser.parse(text))
        }
        if node["quantity"] == nil, node["atLeast"] == nil {
            compiler.report(.packField, ["field": "quantity"], at: node, field: "quantity")
        }
        return KitItem(
            id: id, kind: kind, filter: filter, quantity: quantity, atLeast: atLeast, citation: citation)
    }

    private mutating func compiled<Result>(
        _ node: YAMLNode?, _ compile: (String) throws(ExpressionError) -> Result
    ) -> Result? {
        guard let node else { return nil }
        guard case .scalar(let text, let isPlain) = node.content, !node.isNull else {
            compiler.report(.expressionEnd, at: node)
            return nil
        }
        do {
            return try compile(text)
        } catch {
            // A quoted text begins one column after its quote.
            compiler.report(
                error.key, error.arguments, at: node, column: node.column + (isPlain ? 0 : 1) + error.offset)
            return nil
        }
    }

    private enum Flag: String, CaseIterable {
        case `true`, `false`
    }
}
