public import PrecinctModel

extension Kit {
    /// Compares what a polling place ought to have with what is known to be there, item by item.
    public func balance(of dossier: Dossier) -> [KitBalance] {
        items.map { KitCount($0, dossier).balance }
    }
}

/// Counts what a precinct has of one item.
private struct KitCount {
    let item: KitItem
    let dossier: Dossier
    private var evaluator: Evaluator
    private var present = Interval(.zero)
    private var working = Interval(.zero)
    private var unsettled = Rational.zero
    private var unknowns: [FindingDetail.NextStep] = []
    private var workingElements: [ElementReference] = []

    init(_ item: KitItem, _ dossier: Dossier) {
        self.item = item
        self.dossier = dossier
        evaluator = Evaluator(dossier: dossier, rules: [])
        let list = dossier.lists[item.kind]
        let kind = dossier.vocabulary.kinds[item.kind]
        for (index, element) in list.elements.enumerated() {
            let thing = EquipmentItem(element, of: kind)
            // Custody does not age: what was last known to be gone is no possibility.
            if thing.standing == .held { add(thing, index) }
        }
        guard !list.isWhole else { return }
        present = Interval(present.low, .infinity)
        working = Interval(working.low, .infinity)
        note(Observation.list(kind.id), nil, list.causes)
    }

    private mutating func add(_ thing: EquipmentItem, _ index: Int) {
        evaluator.frames = [(item.kind, index)]
        evaluator.leaves = []
        let matches = item.filter.map { evaluator.truth($0) } ?? .isTrue
        guard matches == .isTrue || matches == .unknown else { return }
        unknowns += evaluator.leaves.compactMap { evaluator.nextStep($0) }

        let presence = thing.element.presence
        if presence.value != .boolean(2) { note(thing.reference, nil, presence.causes) }
        let pieces = thing.pieces
        let works = thing.workingPieces
        if !pieces.isPoint { note(thing.reference, "quantity", thing.fact("quantity").causes) }
        if !works.isPoint, thing.works.value == .boolean(3) {
            note(thing.reference, "condition", thing.works.causes)
        } else if !works.isPoint, pieces.isPoint || thing.workingCount.observation != nil {
            note(thing.reference, "workingQuantity", thing.workingCount.causes)
        }
        let isSure = matches == .isTrue && presence.value == .boolean(2)
        present = present + (isSure ? pieces : pieces.union(Interval(.zero)))
        let counted = isSure ? works : works.union(Interval(.zero))
        working = working + counted
        unsettled = counted.high.adding(counted.low.negated).flatMap(unsettled.adding) ?? .infinity
        if counted.low > .zero { workingElements.append(thing.reference) }
    }

    private mutating func note(_ element: ElementReference, _ attribute: String?, _ causes: Causes) {
        let fact = FindingDetail.FactName(element: element, attribute: attribute)
        unknowns.append(
            FindingDetail.NextStep(fact: fact, causes: causes.isEmpty ? .missing : causes, instrument: nil))
    }

    var balance: KitBalance {
        let zero = Interval(.zero)
        let quantity =
            item.quantity?.value(in: dossier)
            ?? NumberFormula.Result(interval: .everything, unknowns: [], causes: .lawUnclear)
        let least = item.atLeast?.value(in: dossier)
        let required = quantity.interval.maximum(least?.interval ?? zero).maximum(zero).roundedUp
        let isKnown = required.isPoint
        let short = (required - working).maximum(zero)
        let spare = (working - required).maximum(zero)
        // Where neither lack nor plenty is in doubt there is nothing left to find out.
        let isSettled = short.isPoint && spare.isPoint
        return KitBalance(
            item: item, required: required,
            requiredCauses: isKnown ? [] : quantity.causes.union(least?.causes ?? []), present: present,
            working: working, unsettled: unsettled, short: short, spare: spare,
            unknowns: isSettled
                ? [] : (isKnown ? [] : quantity.unknowns + (least?.unknowns ?? [])) + unknowns,
            workingElements: workingElements)
    }
}
