import PrecinctModel

extension Explainer {
    /// The elements a call looks at, each with what is asked of it.
    mutating func fill(
        _ node: inout ExplainedNode, _ call: Syntax.Call, _ expression: Expression, _ meaning: Checker.Meaning
    ) {
        guard let list = meaning.list else {
            node.children = ([call.first] + call.rest).map { self.node($0, in: expression) }
            return
        }
        let members = members(of: list)
        node = node.inRole(.list)
        node.list = members.list
        node.children = members.truths.enumerated().map { position, truth in
            member(list, position, truth, call, expression, fold: meaning.folded)
        }
    }

    /// How many elements count, and whether each does.
    mutating func members(of query: ListQuery) -> (list: ExplainedList, truths: [(Truth, Causes)]) {
        let list = evaluator.dossier.lists[query.kind]
        let truths = list.elements.indices.map { position in
            evaluator.leaves = []
            let truth = evaluator.matches(query, element: position)
            return (truth, truth == .unknown ? evaluator.causes : [])
        }
        let kind = evaluator.dossier.vocabulary.kinds[query.kind]
        let counted = ExplainedList(
            kind: kind.id, listed: list.elements.count, sure: truths.count { $0.0 == .isTrue },
            possible: truths.count { $0.0 == .unknown }, isOpen: !list.isWhole,
            fact: ExplainedFact(
                name: FindingDetail.FactName(element: Observation.list(kind.id), attribute: nil), fact: nil,
                causes: list.isWhole ? [] : list.causes.isEmpty ? .missing : list.causes,
                observation: list.observation, tolerance: nil, shelfLife: kind.presenceShelfLife,
                needsMeasurement: kind.presenceNeedsSight))
        return (counted, truths)
    }

    /// One element of a list: whether it counts and, within it, what its filter and requirement come to.
    private mutating func member(
        _ list: ListQuery, _ position: Int, _ match: (Truth, Causes), _ call: Syntax.Call,
        _ expression: Expression, fold: FactPath?
    ) -> ExplainedNode {
        var node = element(kind: list.kind, position)
        node = ExplainedNode(
            role: .element, text: node.text, value: .truth(match.0), causes: match.1, fact: node.fact)
        if list.isOfThis {
            evaluator.leaves = []
            let truth = evaluator.belongsToThis(kind: list.kind, element: position)
            let parent = evaluator.dossier.lists[list.kind].elements[position].parent
            node.children.append(
                ExplainedNode(
                    role: .belonging, text: parent?.description ?? "", value: .truth(truth),
                    causes: truth == .unknown ? evaluator.causes : []))
            if truth == .isFalse { return node }
        }
        evaluator.frames.append((list.kind, position))
        defer { evaluator.frames.removeLast() }
        if let filter = call.filter { node.children.append(self.node(filter, in: expression)) }
        guard match.0 == .isTrue || match.0 == .unknown else { return node }
        node.children += call.rest.map { self.node($0, in: expression) }
        if fold != nil { node.children.append(self.node(call.first, in: expression)) }
        return node
    }

    /// An element with its presence.
    mutating func element(kind: Int, _ position: Int) -> ExplainedNode {
        evaluator.leaves = []
        let truth = evaluator.presence(kind: kind, element: position)
        let definition = evaluator.dossier.vocabulary.kinds[kind]
        let element = evaluator.dossier.lists[kind].elements[position]
        return ExplainedNode(
            role: .element, text: element.reference.description, value: .truth(truth),
            causes: evaluator.causes,
            fact: ExplainedFact(
                name: FindingDetail.FactName(element: element.reference, attribute: nil),
                fact: element.presence, causes: element.presence.causes,
                observation: element.presence.observation, tolerance: nil,
                shelfLife: definition.presenceShelfLife, needsMeasurement: definition.presenceNeedsSight))
    }

    /// What is known of a fact in the present frames.
    func fact(at path: FactPath) -> ExplainedFact? {
        let position: Int
        switch path.scope {
        case .frame(let depth): position = evaluator.frames[depth].element
        case .single: position = 0
        }
        let subject = Leaf.Subject.fact(kind: path.kind, element: position, slot: path.slot)
        guard let name = evaluator.name(subject) else { return nil }
        let attribute = evaluator.dossier.vocabulary.kinds[path.kind].attributes[path.slot]
        let fact = evaluator.fact(subject)
        return ExplainedFact(
            name: name, fact: fact, causes: fact?.causes ?? .missing, observation: fact?.observation,
            tolerance: fact?.observation?.tolerance(of: attribute), shelfLife: attribute.shelfLife,
            needsMeasurement: attribute.needsMeasurement)
    }
}

extension Observation {
    /// How far a number may be off: what its observer stated, else what its instrument is known for.
    fileprivate func tolerance(of attribute: Attribute) -> Rational? {
        guard case .value(_, .number(let quantity)) = statement else { return nil }
        return quantity.tolerance ?? instrument.flatMap { attribute.tolerances[$0] }
    }
}

extension Evaluator {
    /// The reasons of everything that was not known.
    fileprivate var causes: Causes { leaves.reduce(into: []) { $0.formUnion($1.causes) } }
}

extension ExplainedNode {
    fileprivate func inRole(_ role: Role) -> ExplainedNode {
        ExplainedNode(role: role, text: text, value: value, causes: causes)
    }
}

extension Checker.Meaning {
    /// The list that is looked at, nil for what looks at none.
    fileprivate var list: ListQuery? {
        switch self {
        case .condition(.any(let list)), .condition(.all(let list, _)), .number(.count(let list), _),
            .number(.fold(_, let list, _, _), _), .date(.fold(_, let list, _, _)):
            list
        default: nil
        }
    }

    /// The fact of every element that is put together, nil for what puts none together.
    fileprivate var folded: FactPath? {
        switch self {
        case .number(.fold(_, _, let path, _), _), .date(.fold(_, _, let path, _)): path
        default: nil
        }
    }
}
