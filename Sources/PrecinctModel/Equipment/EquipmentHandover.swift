/// What is recorded when a thing, or some pieces of it, leaves one place and stands at another.
///
/// Who observed it, how, when and by what evidence stays as it was, because looking at a thing does not depend
/// on where it is carried. Whoever plans a move derives the same facts from it as whoever carries it out.
public struct EquipmentHandover: Sendable {
    /// What is known of the thing where it was.
    public var item: EquipmentItem
    /// Whether it comes from a store, where nobody records what leaves.
    public var isStored = false
    /// The element it becomes; of no account where it goes to a store.
    public var element: ElementReference
    /// The part of the lot that is there already.
    public var rest: EquipmentItem?
    /// How many pieces move; nil for the thing as a whole.
    public var pieces: Int64?
    /// Whether some pieces stay where they were.
    public var isPartial = false
    /// When it is handed over.
    public var at: Instant
    /// Who does.
    public var observer: String
    /// What is written beside every fact that moves.
    public var remark: String

    /// Hands over a thing as a whole.
    public init(
        _ item: EquipmentItem, as element: ElementReference, at: Instant, observer: String, remark: String
    ) {
        self.item = item
        self.element = element
        self.at = at
        self.observer = observer
        self.remark = remark
    }

    /// What is recorded where it was: that it is gone, or how many pieces are left.
    public var departure: [Observation] {
        guard isPartial, let pieces else { return [presence(false, of: item.reference)] }
        return LotCount(item).without(pieces, remark: remark)
    }

    /// What is recorded where it comes to: everything known of it, and last that it is there.
    public var arrival: [Observation] {
        if let rest, let pieces {
            return LotCount(rest).with(pieces, of: item, remark: remark) + [presence(true, of: element)]
        }
        var observations: [Observation] = []
        // What answers for one another is carried as one, or a reason between would settle it.
        var joint: [Fact] = []
        for (attribute, fact) in zip(item.kind.attributes, item.element.facts) {
            if placement.contains(attribute.id) { continue }
            if isSplit, ["quantity", "workingQuantity"].contains(attribute.id) { continue }
            if EquipmentItem.jointAttributes.contains(attribute.id) {
                joint.append(fact)
            } else {
                observations += carried([fact])
            }
        }
        observations += carried(joint)
        if isSplit, let pieces {
            observations += LotCount(item, isOwn: !isStored).part(
                pieces, as: element, at: at, observer: observer, remark: remark)
        }
        return observations + [presence(true, of: element)]
    }

    /// The attributes of which something is known that holds for the old place only: whether a window looks into
    /// a booth is not known of the next room.
    public var leftBehind: [String] { rest == nil ? placement : [] }

    private var placement: [String] {
        item.kind.placementSlots.filter { item.element.facts[$0].observation != nil }
            .map { item.kind.attributes[$0].id }
    }

    /// Whether the pieces that arrive are not all that the facts of their origin count.
    private var isSplit: Bool { pieces != nil && (isPartial || (isStored && pieces != item.count)) }

    private func presence(_ isThere: Bool, of element: ElementReference) -> Observation {
        // Who carries a thing has seen it leave and arrive.
        Observation(
            element: element, statement: .present(isThere), method: .seen, observedAt: at, observer: observer,
            reason: remark)
    }

    /// Facts as they are on record, both sides of a contradiction included.
    private func carried(_ facts: [Fact]) -> [Observation] {
        let found = facts.flatMap { $0.alternatives + [$0.observation].compactMap { $0 } }
            .sorted { ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence) }
        return found.enumerated().map { index, observation in
            var copy = observation
            copy.element = element
            // One reason at the head: a later one would settle a contradiction nobody has settled.
            if index == 0 { copy.reason = [remark, copy.reason].compactMap { $0 }.joined(separator: "; ") }
            return copy
        }
    }
}
