import PositionedYAML
import PrecinctModel
import Wording

/// Reads one rule of a pack.
struct RuleReader {
    var compiler: PackCompiler
    let rules: [String: (index: Int, each: Int?)]
    let instruments: [String: PackCompiler.Instrument]
    /// The rules it refers to.
    private(set) var mentioned: Set<Int> = []

    private static let keys = [
        "id", "each", "when", "require", "severity", "escalate", "categories", "link", "fix", "due",
        "interim",
        "citation", "title", "remedy",
    ]

    init(
        compiler: PackCompiler, rules: [String: (index: Int, each: Int?)],
        instruments: [String: PackCompiler.Instrument]
    ) {
        self.compiler = compiler
        self.rules = rules
        self.instruments = instruments
    }

    /// The rule, nil after a problem.
    mutating func rule(_ node: YAMLNode, each: Int?) -> Rule? {
        compiler.allow(Self.keys, in: node)
        for key in ["title", "remedy"] where node[key] == nil {
            compiler.report(.packField, ["field": key], at: node, field: key)
        }
        let id = node["id"]?.text
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
        let citation = compiler.citation(of: node, instruments: instruments)
        guard let id, let require, let severity, let fix, let due, let citation else { return nil }
        return Rule(
            id: id, each: each, when: when, require: require, whenText: node["when"].map(written),
            requireText: node["require"].map(written) ?? "", severity: severity, escalations: escalations,
            categories: categories(node, severity), link: link, fix: fix, due: due,
            interim: interim(node), citation: citation)
    }

    /// An expression on one line.
    private func written(_ node: YAMLNode) -> String {
        (node.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func condition(_ node: YAMLNode, _ each: Int?) -> Condition? {
        guard case .scalar(let text, let isPlain) = node.content, !node.isNull else {
            compiler.report(.expressionEnd, at: node)
            return nil
        }
        var checker = Checker(vocabulary: compiler.vocabulary, rules: rules, each: each)
        do {
            let condition = try checker.condition(try Parser.parse(text))
            mentioned.formUnion(checker.mentioned)
            return condition
        } catch {
            // A quoted text begins one column after its quote.
            compiler.report(
                error.key, error.arguments, at: node, column: node.column + (isPlain ? 0 : 1) + error.offset,
                field: nil)
            return nil
        }
    }

    private mutating func escalation(_ node: YAMLNode, _ each: Int?) -> Rule.Escalation? {
        compiler.allow(["to", "when"], in: node)
        if node["when"] == nil { compiler.report(.packField, ["field": "when"], at: node) }
        guard let severity = compiler.word("to", of: node, Severity.self),
            let when = node["when"], let condition = condition(when, each)
        else { return nil }
        return Rule.Escalation(severity: severity, condition: condition)
    }

    private mutating func categories(_ node: YAMLNode, _ base: Severity) -> [(Category, Severity)] {
        guard let field = node["categories"] else {
            compiler.report(.packField, ["field": "categories"], at: node)
            return []
        }
        var found: [(Category, Severity)] = []
        for item in field.items ?? [] {
            if let category = item.text.flatMap(Category.init) {
                found.append((category, base))
            } else {
                reportWord(item, Category.allCases.map(\.rawValue))
            }
        }
        for pair in field.pairs ?? [] {
            if let category = Category(rawValue: pair.key),
                let severity = pair.value.text.flatMap(Severity.init)
            {
                found.append((category, severity))
            } else {
                reportWord(pair.value, Category.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue))
            }
        }
        if found.isEmpty { compiler.report(.packField, ["field": "categories"], at: field) }
        return found
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
        for measure in measures where !known.contains(measure.text ?? "") { reportWord(measure, known) }
        return measures.compactMap(\.text)
    }

    private mutating func reportWord(_ node: YAMLNode, _ words: [String]) {
        compiler.report(
            .packWord, ["field": "", "text": node.text ?? "", "words": words.joined(separator: ", ")],
            at: node)
    }
}
