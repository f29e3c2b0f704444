public import PositionedYAML
public import PrecinctModel
public import Wording

extension RulePack {
    /// Compiles a pack.
    ///
    /// - Throws: `Problems` with file, line, column and the nearest right name of everything wrong in it.
    public init(_ node: YAMLNode, sha256: String, file: String, vocabulary: Vocabulary) throws(Problems) {
        var compiler = PackCompiler(file: file, vocabulary: vocabulary)
        let header = compiler.header(node)
        let rules = header.map { compiler.rules(node, instruments: $0.instruments) } ?? []
        try Problems.throwIfAny(compiler.problems)
        guard let header else { throw Problems(Problem(.packField, ["field": "id"], at: Place(file: file))) }
        id = header.id
        version = header.version
        self.sha256 = sha256
        binding = header.binding
        self.rules = rules
    }
}

/// Reads one pack file and collects every problem it finds.
struct PackCompiler {
    let file: String
    let vocabulary: Vocabulary
    var problems: [Problem] = []

    init(file: String, vocabulary: Vocabulary) {
        self.file = file
        self.vocabulary = vocabulary
    }

    /// What stands above the rules.
    struct Header {
        let id: String
        let version: String
        let binding: Binding
        let instruments: [String: Instrument]
    }

    /// What a pack says of one of its instruments.
    struct Instrument {
        let isSeen: Bool
        let binding: Binding
    }

    mutating func header(_ node: YAMLNode) -> Header? {
        allow(["pandus", "id", "version", "country", "binding", "title", "instruments", "rules"], in: node)
        guard node["pandus"]?.text == "pack/1" else {
            report(.packVersion, ["version": node["pandus"]?.text ?? ""], at: node["pandus"] ?? node)
            return nil
        }
        guard let id = text("id", of: node), let version = text("version", of: node),
            let binding = word("binding", of: node, Binding.self)
        else { return nil }
        return Header(
            id: id, version: version, binding: binding, instruments: instruments(of: node, binding: binding))
    }

    mutating func rules(_ node: YAMLNode, instruments: [String: Instrument]) -> [Rule] {
        guard let nodes = node["rules"]?.items else {
            report(.packField, ["field": "rules"], at: node)
            return []
        }
        var index: [String: (index: Int, each: Int?)] = [:]
        for (number, rule) in nodes.enumerated() {
            guard let id = text("id", of: rule) else { continue }
            if index[id] != nil { report(.packRuleTwice, ["rule": id], at: rule) }
            index[id] = (number, each(of: rule))
        }
        var mentions: [Set<Int>] = []
        var rules: [Rule] = []
        for rule in nodes {
            var reader = RuleReader(compiler: self, rules: index, instruments: instruments)
            let compiled = reader.rule(rule, each: rule["id"]?.text.flatMap { index[$0]?.each })
            problems = reader.compiler.problems
            mentions.append(reader.mentioned)
            if let compiled { rules.append(compiled) }
        }
        if problems.isEmpty { rejectCycles(mentions, nodes) }
        return rules
    }

    private mutating func each(of rule: YAMLNode) -> Int? {
        guard let node = rule["each"], let name = node.text else { return nil }
        guard let kind = vocabulary.index(of: name) else {
            let problem = Problem.unknownKind(name, in: vocabulary)
            report(problem.message.key, problem.message.arguments, at: node)
            return nil
        }
        return kind
    }

    /// A rule that needs itself could never be evaluated.
    private mutating func rejectCycles(_ mentions: [Set<Int>], _ nodes: [YAMLNode]) {
        var state = Array(repeating: 0, count: mentions.count)
        func visit(_ rule: Int, _ path: [Int]) -> [Int]? {
            if state[rule] == 2 { return nil }
            if state[rule] == 1 { return Array(path.drop { $0 != rule }) }
            // A chain this long is a circle in all but name, and costs as much.
            if path.count >= 16 { return path }
            state[rule] = 1
            for next in mentions[rule].sorted() {
                if let cycle = visit(next, path + [rule]) { return cycle }
            }
            state[rule] = 2
            return nil
        }
        for rule in mentions.indices {
            guard let cycle = visit(rule, []) else { continue }
            let names = cycle.map { nodes[$0]["id"]?.text ?? "" }.joined(separator: ", ")
            report(.expressionCycle, ["rules": names], at: nodes[rule])
            return
        }
    }
}

extension PackCompiler {
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
