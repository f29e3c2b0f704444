import PositionedYAML
import PrecinctModel
import Wording

extension PackLinter {
    /// Doubts about when a rule applies and what it compares.
    mutating func checkConditions(of node: YAMLNode) {
        let rule = node["id"]?.text ?? ""
        if let when = node["when"], let syntax = when.text.flatMap({ try? Parser.parse($0) }),
            syntax.isNeverTrue
        {
            compiler.report(.packsHintNever, ["rule": rule], at: when)
        }
        guard let pack, let index = pack.index(of: rule) else { return }
        checkWhen(pack.rules[index], at: node["when"] ?? node)
        let escalations = (node["escalate"]?.items ?? []).compactMap { $0["when"] }
        for field in [node["when"], node["require"]].compactMap({ $0 }) + escalations {
            checkUnits(in: field, each: pack.rules[index].each, pack)
        }
    }

    /// A defect that makes its own rule inapplicable would never be found.
    private mutating func checkWhen(_ rule: Rule, at node: YAMLNode) {
        guard let when = rule.when else { return }
        let required = rule.require.facts
        for path in when.facts where required.contains(path) {
            let kind = vocabulary.kinds[path.kind]
            report(rule, "\(kind.id).\(kind.attributes[path.slot].id)", at: node)
        }
        let kinds = rule.require.wantedKinds
        for kind in when.wantedKinds where kinds.contains(kind) {
            report(rule, vocabulary.kinds[kind].id, at: node)
        }
    }

    private mutating func report(_ rule: Rule, _ fact: String, at node: YAMLNode) {
        compiler.report(.packsHintWhen, ["rule": rule.id, "fact": fact], at: node)
    }

    /// A share and a plain number measure the same, so the compiler cannot tell 8 from 8 %.
    private mutating func checkUnits(in node: YAMLNode, each: Int?, _ pack: RulePack) {
        guard case .scalar(let text, let isPlain) = node.content, let expression = try? Expression(text)
        else {
            return
        }
        let rules = Dictionary(
            pack.rules.enumerated().map { ($1.id, (index: $0, each: $1.each)) },
            uniquingKeysWith: { first, _ in first })
        var checker = Checker(vocabulary: vocabulary, rules: rules, each: each)
        var doubts: [Doubt] = []
        collect(expression.syntax, &checker, &doubts)
        for doubt in doubts where doubt.limit.isDoubtful(for: doubt.unit, expression.written(doubt.limit)) {
            compiler.report(
                .packsHintUnit,
                [
                    "fact": expression.written(doubt.subject), "unit": doubt.unit.rawValue,
                    "text": expression.written(doubt.limit),
                ], at: node, column: node.column + (isPlain ? 0 : 1) + doubt.limit.offset)
        }
    }

    /// A number beside a fact that is shown in a unit.
    private struct Doubt {
        let unit: Unit
        let subject: Syntax
        let limit: Syntax
    }

    private func collect(
        _ syntax: Syntax, _ checker: inout Checker, _ doubts: inout [Doubt]
    ) {
        if let (_, left, right) = syntax.comparison {
            for (subject, limit) in [(left, right), (right, left)] {
                guard case .number(.fact(let path), _)? = try? checker.meaning(subject) else { continue }
                let unit = vocabulary.kinds[path.kind].attributes[path.slot].unit
                doubts.append(Doubt(unit: unit, subject: subject, limit: limit))
            }
        }
        guard case .call(let call) = syntax.content else {
            for part in syntax.parts { collect(part, &checker, &doubts) }
            return
        }
        guard case .name(let parts) = call.first.content, let kind = vocabulary.index(of: parts[0]) else {
            for part in syntax.parts { collect(part, &checker, &doubts) }
            return
        }
        checker.frames.append(kind)
        for part in [call.filter].compactMap({ $0 }) + call.rest { collect(part, &checker, &doubts) }
        checker.frames.removeLast()
    }

    /// The new number of an override in another family of units than the old one.
    mutating func checkUnit(of threshold: YAMLNode) {
        guard let old = threshold["was"]?.text, let was = try? Parser.parse(old),
            let node = threshold["now"], let text = node.text, let now = try? Parser.parse(text),
            case .number(_, let former) = was.content, former == .percent || former == nil
        else { return }
        let unit = was.isDoubtful(for: .percent, old) ? Unit.one : .percent
        guard now.isDoubtful(for: unit, text) else { return }
        compiler.report(
            .packsHintUnit,
            ["fact": threshold["of"]?.text ?? "", "unit": unit.rawValue, "text": text], at: node)
    }
}

extension Syntax {
    /// Tells whether a number is written as a plain one where a share is meant, or the other way round.
    fileprivate func isDoubtful(for unit: Unit, _ text: String) -> Bool {
        guard case .number(let value, let own) = content, value != .zero else { return false }
        return switch unit {
        // A ratio such as 1:12 has no unit, and no other meaning either.
        case .percent: own == nil && !text.contains(":")
        case .one: own == .percent
        default: false
        }
    }

    /// Tells whether it is false whatever the facts are.
    fileprivate var isNeverTrue: Bool {
        switch content {
        case .truth(let value): !value
        case .not(let inner): inner.isAlwaysTrue
        case .binary("and", let left, let right): left.isNeverTrue || right.isNeverTrue
        case .binary("or", let left, let right): left.isNeverTrue && right.isNeverTrue
        default: false
        }
    }

    private var isAlwaysTrue: Bool {
        switch content {
        case .truth(let value): value
        case .not(let inner): inner.isNeverTrue
        case .binary("and", let left, let right): left.isAlwaysTrue && right.isAlwaysTrue
        case .binary("or", let left, let right): left.isAlwaysTrue || right.isAlwaysTrue
        default: false
        }
    }
}

extension Condition {
    /// The yes/no facts and choices outside lists.
    fileprivate var facts: [FactPath] {
        switch self {
        case .fact(let path), .choice(let path, _), .recorded(let path): [path]
        case .not(let inner): inner.facts
        case .and(let parts), .or(let parts): parts.flatMap(\.facts)
        default: []
        }
    }

    /// The kinds of which it wants at least one element, whatever that is like.
    fileprivate var wantedKinds: [Int] {
        switch self {
        case .any(let list): list.filter == nil && !list.isOfThis ? [list.kind] : []
        case .and(let parts): parts.flatMap(\.wantedKinds)
        case .compare(_, .count(let list), _): list.filter == nil && !list.isOfThis ? [list.kind] : []
        default: []
        }
    }
}
