import PrecinctModel

/// A thing that surely works and may be carried elsewhere, with what it brings along wherever it comes.
struct SpareThing {
    /// Its inventory number; empty for what has none, which no moving list can name.
    let number: String
    /// Where it is.
    let place: EquipmentPlace
    /// What is known of it there.
    let item: EquipmentItem
    /// The number of its kind.
    let kind: Int
    /// How many pieces are given away; nil for the thing as a whole.
    let pieces: Int64?
    /// How many pieces there are; nil for the thing as a whole.
    let there: Int64?
    /// It alone, as it would arrive at a place of which nothing is known.
    private let loose: Dossier

    /// What is built in or screwed on is mended by works, not by carrying it away.
    private static let fixtures: Set<String> = ["lift", "callButton"]

    /// Takes one piece of a lot, or the thing as a whole; nil for what is not there, cannot be carried, or
    /// is not known to work.
    ///
    /// - Parameter stored: how many pieces lie in the store, where it is in one.
    init?(
        _ item: EquipmentItem, at place: EquipmentPlace, stored: Int64?, asOf: Instant, vocabulary: Vocabulary
    ) {
        guard let kind = vocabulary.index(of: item.kind.id), !SpareThing.fixtures.contains(item.kind.id)
        else { return nil }
        if place != .store {
            guard item.standing == .held, item.element.presence.value == .boolean(2) else { return nil }
        }
        // A loop that is laid into the floor stays where it is.
        if item.kind.id == "hearingLoop", !item.isKnown("location", "portable") { return nil }
        let isLot = item.fact("quantity").observation != nil
        let there = place == .store ? stored : item.count
        if isLot, (there ?? 0) < 1 { return nil }
        (number, self.place, self.item, self.kind) = (item.inventoryNumber ?? "", place, item, kind)
        pieces = isLot ? 1 : nil
        self.there = isLot ? there : nil
        var handover = EquipmentHandover(item, as: item.reference, at: asOf, observer: "", remark: "")
        (handover.isStored, handover.pieces) = (place == .store, pieces)
        handover.isPartial = isLot && there != 1
        loose = Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "", number: "")), premises: nil,
            observations: handover.arrival.numbered(after: 0), asOf: asOf, localTime: .utc,
            vocabulary: vocabulary)
        guard let arrived = loose.lists[kind].elements.first,
            EquipmentItem(arrived, of: item.kind).workingPieces.low > .zero
        else { return nil }
    }

    /// Whether some pieces stay.
    var isPartial: Bool { there.map { $0 > 1 } ?? false }

    /// What is recorded when it becomes an element of somebody else.
    func handover(as element: ElementReference, at: Instant) -> EquipmentHandover {
        var handover = EquipmentHandover(item, as: element, at: at, observer: "", remark: "fix plan")
        (handover.isStored, handover.pieces, handover.isPartial) = (place == .store, pieces, isPartial)
        return handover
    }

    /// Whether it would count wherever it comes; not known where that depends on how it is put there.
    func matches(_ list: ListQuery, rules: [Rule]) -> Truth {
        guard list.kind == kind, !list.isOfThis else { return .isFalse }
        var evaluator = Evaluator(dossier: loose, rules: rules)
        return evaluator.matches(list, element: 0)
    }
}

extension EquipmentItem {
    /// Tells whether an attribute is known to be a choice.
    fileprivate func isKnown(_ attribute: String, _ choice: String) -> Bool {
        let fact = fact(attribute)
        guard fact.causes.isEmpty, case .value(_, .choice(let id))? = fact.observation?.statement else {
            return false
        }
        return id == choice
    }
}

extension [Observation] {
    /// The observations as if they had been learnt in this order after all others.
    func numbered(after last: Int64) -> [Observation] {
        enumerated().map { index, observation in
            var copy = observation
            copy.sequence = last + Int64(index) + 1
            return copy
        }
    }
}
