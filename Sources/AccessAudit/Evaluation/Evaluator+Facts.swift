import PrecinctModel

extension Evaluator {
    /// The element number that stands for elements nobody listed.
    static let unlisted = -1

    /// Every value a fact may have in the present frames; leaves a leaf unless there is only one.
    mutating func read(_ path: FactPath) -> PossibleValue {
        let element: Int
        switch path.scope {
        case .frame(let depth): element = frames[depth].element
        case .single: element = 0
        }
        let subject = Leaf.Subject.fact(kind: path.kind, element: element, slot: path.slot)
        reads?.append(subject)
        if let assumption, assumption.subject == subject { return assumption.value }
        guard element != Evaluator.unlisted else {
            leaves.append(Leaf(subject: subject, causes: .missing))
            return .unknown(dossier.vocabulary.kinds[path.kind].attributes[path.slot].type)
        }
        let (value, causes) = view.value(of: dossier.lists[path.kind].elements[element].facts[path.slot])
        if !causes.isEmpty || !value.isDecided { leaves.append(Leaf(subject: subject, causes: causes)) }
        return value
    }

    /// Whether an element of a list is there.
    mutating func presence(kind: Int, element: Int) -> Truth {
        let (value, causes) = view.value(of: dossier.lists[kind].elements[element].presence)
        if value == .boolean(2) { return .isTrue }
        leaves.append(Leaf(subject: .presence(kind: kind, element: element), causes: causes))
        return .unknown
    }

    /// Records that a list may have more elements than are known.
    mutating func noteOpenEnd(of kind: Int) {
        let causes = dossier.lists[kind].causes
        leaves.append(Leaf(subject: .list(kind: kind), causes: causes.isEmpty ? .missing : causes))
    }
}

extension PossibleValue {
    /// Tells whether only one value is left.
    var isDecided: Bool {
        switch self {
        case .number(let interval): interval.isPoint
        case .boolean(let bits): bits == 1 || bits == 2
        case .choice(let bits): bits.nonzeroBitCount == 1
        case .text(let text): text != nil
        }
    }
}
