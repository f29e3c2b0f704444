import PositionedYAML
import PrecinctModel
import Wording

/// Reads pack files and collects every problem it finds.
struct PackCompiler {
    var file: String
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
    }

    /// What a pack says of one of its instruments.
    struct Instrument {
        let isSeen: Bool
        let binding: Binding
    }

    /// Adds a file to those it extends; false where nothing more can be said of it.
    mutating func add(_ source: PackSource, to draft: inout PackDraft) -> Bool {
        let node = source.node
        guard let header = header(node) else {
            draft.header = nil
            return false
        }
        if let former = draft.header { draft.extended.insert((former.id, former.version), at: 0) }
        let isFirst = draft.header == nil
        if isFirst, let extends = node["extends"] { report(.packsBaseMissing, at: extends) }
        draft.header = header
        let own = instruments(of: node, binding: header.binding).sorted { $0.key < $1.key }
        for (id, instrument) in own {
            if draft.instruments[id] != nil {
                report(.packsInstrumentTaken, ["instrument": id], at: node["instruments"]?[id] ?? node)
            }
            draft.instruments[id] = instrument
        }
        if source.isBuiltIn { draft.texts.builtIn = header.id } else { texts(of: node, into: &draft.texts) }
        if let overrides = node["overrides"] {
            if isFirst { report(.packsOverridesAlone, at: overrides) }
            self.overrides(overrides, pack: header.id, in: &draft)
        }
        guard let nodes = node["rules"]?.items else {
            if isFirst || node["rules"] != nil { report(.packField, ["field": "rules"], at: node) }
            refuseNeeded(in: draft, at: node)
            return true
        }
        for node in nodes {
            guard let id = text("id", of: node) else { continue }
            if draft.rules.contains(where: { $0.id == id }) {
                report(.packRuleTwice, ["rule": id], at: node)
            }
            // It stands in the place of one that was left out further down, which is missed no more.
            draft.retired.removeAll { $0 == id }
            draft.rules.append(
                RuleDraft(
                    id: id, node: node, file: file, pack: header.id, instruments: draft.instruments))
        }
        refuseNeeded(in: draft, at: node)
        return true
    }

    private mutating func header(_ node: YAMLNode) -> Header? {
        allow(PackFormat.pack, in: node)
        guard node["pandus"]?.text == PackFormat.version else {
            report(.packVersion, ["version": node["pandus"]?.text ?? ""], at: node["pandus"] ?? node)
            return nil
        }
        guard let id = text("id", of: node), let version = text("version", of: node),
            let binding = word("binding", of: node, Binding.self)
        else { return nil }
        return Header(id: id, version: version, binding: binding)
    }

    /// Compiles the rules of all files together, because they may refer to each other.
    mutating func rules(_ draft: PackDraft) -> [(rule: Rule, source: RuleSource)] {
        var index: [String: (index: Int, each: Int?)] = [:]
        for (number, rule) in draft.rules.enumerated() {
            file = rule.file
            index[rule.id] = (number, each(of: rule.node))
        }
        var mentions: [Set<Int>] = []
        var rules: [(rule: Rule, source: RuleSource)] = []
        for rule in draft.rules {
            file = rule.file
            var reader = RuleReader(compiler: self, rules: index, draft: rule)
            let compiled = reader.rule(each: index[rule.id]?.each)
            problems = reader.compiler.problems
            mentions.append(reader.mentioned)
            if let compiled { rules.append(compiled) }
        }
        if problems.isEmpty { rejectCycles(mentions, draft.rules) }
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
    private mutating func rejectCycles(_ mentions: [Set<Int>], _ rules: [RuleDraft]) {
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
            let names = cycle.map { rules[$0].id }.joined(separator: ", ")
            file = rules[rule].file
            report(.expressionCycle, ["rules": names], at: rules[rule].node)
            return
        }
    }
}
