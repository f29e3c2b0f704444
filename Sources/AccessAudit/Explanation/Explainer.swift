import PrecinctModel

/// Takes a rule apart and evaluates every part by itself, in the frames of the element it is about.
struct Explainer {
    let pack: RulePack
    var evaluator: Evaluator
    var checker: Checker
    /// The rules explained so far, by their number, kind and element: a rule may be held many times.
    private var explained: Set<[Int]> = []

    init(pack: RulePack, dossier: Dossier) {
        self.pack = pack
        evaluator = Evaluator(dossier: dossier, rules: pack.rules)
        checker = Checker(
            vocabulary: dossier.vocabulary,
            rules: Dictionary(
                pack.rules.enumerated().map { ($1.id, (index: $0, each: $1.each)) },
                uniquingKeysWith: { first, _ in first }),
            each: nil)
    }

    /// What led to a finding.
    mutating func explanation(of finding: Finding) -> Explanation {
        explained = []
        let rule = pack.rules[finding.rule]
        let source = pack.sources[finding.rule]
        guard let kind = rule.each else {
            evaluator.frames = []
            return explanation(finding, rule, source, presence: nil, list: nil)
        }
        let list = evaluator.dossier.lists[kind]
        let whole = ListQuery(kind: kind, isOfThis: false, filter: nil)
        let position = list.elements.firstIndex { $0.reference.description == finding.element }
        if position == nil, list.isWhole {
            return Explanation(
                finding: finding, presence: nil, list: members(of: whole).list, when: nil, require: nil,
                escalations: [])
        }
        evaluator.frames = [(kind, position ?? Evaluator.unlisted)]
        let presence = position.map { element(kind: kind, $0) }
        let counted = position == nil ? members(of: whole).list : nil
        return explanation(finding, rule, source, presence: presence, list: counted)
    }

    private mutating func explanation(
        _ finding: Finding, _ rule: Rule, _ source: RuleSource, presence: ExplainedNode?, list: ExplainedList?
    ) -> Explanation {
        let when = source.when.map { root($0, role: nil) }
        let require = root(rule.requireText, role: nil)
        let escalations = zip(rule.escalations, source.escalations).map { escalation, text in
            Explanation.Escalation(severity: escalation.severity, condition: root(text, role: nil))
        }
        return Explanation(
            finding: finding, presence: presence, list: list, when: when, require: require,
            escalations: escalations)
    }

    /// A whole condition; `role` replaces its own where another rule is taken apart.
    private mutating func root(_ text: String, role: ExplainedNode.Role?) -> ExplainedNode {
        // What compiled once compiles again; a text that did not never became a rule.
        guard let expression = try? Expression(text) else {
            return ExplainedNode(role: .literal, text: text, value: .nothing, causes: [])
        }
        var node = node(expression.syntax, in: expression)
        if let role {
            node = ExplainedNode(
                role: role, text: node.text, value: node.value, causes: node.causes, children: [node])
        }
        return node
    }

    /// A part with everything below it.
    mutating func node(_ syntax: Syntax, in expression: Expression) -> ExplainedNode {
        let text = expression.written(syntax)
        checker.frames = evaluator.frames.map(\.kind)
        guard let meaning = try? checker.meaning(syntax) else {
            return ExplainedNode(role: .literal, text: text, value: .text(text), causes: [])
        }
        evaluator.leaves = []
        let value = value(of: meaning, unit: unit(of: syntax))
        let causes = evaluator.leaves.reduce(into: Causes()) { $0.formUnion($1.causes) }
        var node = ExplainedNode(role: role(of: syntax), text: text, value: value, causes: causes)
        fill(&node, syntax, expression, meaning)
        return node
    }

    private func role(of syntax: Syntax) -> ExplainedNode.Role {
        switch syntax.content {
        case .number, .interval, .date, .truth, .notSeen: .literal
        case .name(let parts): parts == ["asOf"] ? .literal : .fact
        case .holds: .rule
        default: .expression
        }
    }

    private mutating func value(of meaning: Checker.Meaning, unit: Unit) -> ExplainedNode.Value {
        switch meaning {
        case .condition(let condition): return .truth(evaluator.truth(condition))
        case .notSeen: return .truth(evaluator.truth(.notSeen))
        case .number(let term, _):
            let result = evaluator.number(term)
            return result.emptiness == .surely ? .nothing : .number(result.interval, unit)
        case .date(let term):
            let result = evaluator.number(term)
            return result.emptiness == .surely ? .nothing : .day(result.interval)
        case .choice(let path, let ids):
            guard case .choice(let bits) = evaluator.read(path) else { return .choices([], isAny: true) }
            let left = ids.enumerated().filter { bits & (1 << UInt64($0.offset)) != 0 }.map(\.element)
            return .choices(left, isAny: left.count == ids.count)
        case .text(let path):
            guard case .text(let text) = evaluator.read(path) else { return .text(nil) }
            return .text(text)
        }
    }

    private mutating func fill(
        _ node: inout ExplainedNode, _ syntax: Syntax, _ expression: Expression, _ meaning: Checker.Meaning
    ) {
        switch syntax.content {
        case .number, .interval, .date, .truth, .notSeen, .list: break
        case .name: node.fact = meaning.path.flatMap { fact(at: $0) }
        case .not(let inner), .negative(let inner): node.children = [self.node(inner, in: expression)]
        case .binary(let symbol, let left, let right):
            node.children = sides(symbol, left, right, syntax).map { self.node($0, in: expression) }
        case .call(let call): fill(&node, call, expression, meaning)
        case .holds: if case .condition(.holds(let rule, let frame)) = meaning { fill(&node, rule, frame) }
        }
    }

    /// The sides of an operator; a chain of `and` or `or` is one level, and a choice's words are no facts.
    private mutating func sides(_ symbol: String, _ left: Syntax, _ right: Syntax, _ whole: Syntax)
        -> [Syntax]
    {
        if symbol == "and" || symbol == "or" { return whole.operands(of: symbol) }
        if case .choice? = try? checker.meaning(left) { return [left] }
        return [left, right]
    }

    /// Another rule, which holds where it is met or does not apply.
    private mutating func fill(_ node: inout ExplainedNode, _ rule: Int, _ frame: Int?) {
        let saved = evaluator.frames
        defer { evaluator.frames = saved }
        evaluator.frames = frame.map { [saved[$0]] } ?? []
        let place = evaluator.frames.first.map { [rule, $0.kind, $0.element] } ?? [rule]
        guard explained.insert(place).inserted else {
            node.isRepeated = true
            return
        }
        if let when = pack.sources[rule].when { node.children.append(root(when, role: .when)) }
        node.children.append(root(pack.rules[rule].requireText, role: .require))
    }
}

extension Checker.Meaning {
    /// The fact that is meant, nil for what is made of several.
    fileprivate var path: FactPath? {
        switch self {
        case .condition(.fact(let path)), .number(.fact(let path), _), .date(.fact(let path)),
            .choice(let path, _), .text(let path):
            path
        default: nil
        }
    }
}
