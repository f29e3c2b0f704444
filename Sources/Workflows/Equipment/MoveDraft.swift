import PrecinctModel
import PrecinctRegistry
import Wording

/// Works out what is to be recorded so that a thing leaves one place and stands in another.
struct MoveDraft {
    private let number: String
    private let origin: Whereabouts
    private let owner: Owner?
    /// The element it becomes part of where some pieces of the lot are already.
    private let rest: EquipmentItem?
    private let element: ElementReference
    /// How many pieces move, where pieces are counted.
    private let pieces: Int64?
    private let isPartial: Bool
    private let at: Instant
    private let reason: String?
    private let observer: String

    init(
        number: String, from origin: Whereabouts, to target: EquipmentTarget, quantity: Int64?, at: Instant,
        reason: String?, observer: String, registry: Registry, now: Instant
    ) throws {
        self.number = number
        self.origin = origin
        self.at = at
        self.reason = reason
        self.observer = observer
        let kind = origin.item.kind
        let owner = try target.owner(of: kind, in: registry, at: now)
        self.owner = owner
        guard owner != origin.place.owner else {
            throw Problem(
                .equipmentThereAlready, ["number": number, "place": owner?.description ?? "store"])
        }
        (pieces, isPartial) = try Self.pieces(quantity, of: origin, number)
        let holdings = try registry.holdings(ofInventoryNumber: number, asOf: now).filter {
            $0.owner == owner
        }
        rest = holdings.first { $0.item.standing != .gone }?.item
        if let rest, rest.count == nil || pieces == nil {
            throw Problem(
                .equipmentUncounted,
                [
                    "number": number,
                    "place": rest.count == nil ? owner?.description ?? "" : origin.place.words,
                ])
        }
        if let rest, rest.passesOff(origin.item) {
            throw Problem(.equipmentMixed, ["number": number, "place": owner?.description ?? ""])
        }
        if let known = rest ?? holdings.first(where: { $0.item.kind.id == kind.id })?.item {
            element = known.reference
        } else if let owner {
            let used = Set(try registry.elements(of: owner, kind: kind.id).map(\.id))
            let id = origin.item.reference.id
            element = ElementReference(kind: kind.id, id: used.contains(id) ? used.nextFreeID : id)
        } else {
            element = origin.item.reference
        }
        try refuseEarlier(registry)
    }

    /// How many pieces move, and whether some stay.
    private static func pieces(_ wanted: Int64?, of origin: Whereabouts, _ number: String) throws -> (
        Int64?, Bool
    ) {
        let isLot = origin.item.fact("quantity").observation != nil
        guard let wanted else { return (isLot ? origin.pieces : nil, false) }
        guard wanted > 0 else {
            throw Problem(.equipmentQuantity, ["quantity": "\(wanted)"], kind: .usage)
        }
        if !isLot, wanted == 1 { return (nil, false) }
        guard let there = isLot ? origin.pieces : 1 else {
            throw Problem(.equipmentUncounted, ["number": number, "place": origin.place.words])
        }
        guard wanted <= there else {
            throw Problem(
                .equipmentTooMany,
                ["number": number, "place": origin.place.words, "there": "\(there)", "quantity": "\(wanted)"])
        }
        return (wanted, wanted < there)
    }

    /// What was seen somewhere later cannot have left before.
    private func refuseEarlier(_ registry: Registry) throws {
        var last = origin.place == .store ? nil : origin.item.element.presence.observation?.observedAt
        for entry in try registry.custody(ofInventoryNumber: number) {
            last = max(last ?? entry.at, entry.at)
        }
        if let last, at < last {
            throw Problem(.equipmentMoveEarlier, ["number": number, "moment": last.description])
        }
    }

    /// The move with everything it records.
    func move() -> EquipmentMove {
        var handover = EquipmentHandover(
            origin.item, as: element, at: at, observer: observer, remark: remark)
        handover.isStored = origin.place == .store
        handover.rest = rest
        handover.pieces = pieces
        handover.isPartial = isPartial
        var records: [(owner: Owner, observations: [Observation])] = []
        if let from = origin.place.owner { records.append((from, handover.departure)) }
        if let owner { records.append((owner, handover.arrival)) }
        return EquipmentMove(
            custody: CustodyEntry(
                kind: origin.item.kind.id, inventoryNumber: number, from: origin.place,
                to: owner.map { EquipmentPlace($0, element) } ?? .store, quantity: pieces, at: at,
                reason: reason, actor: observer),
            item: origin.item,
            left: isPartial ? pieces.flatMap { moved in origin.pieces.map { $0 - moved } } : nil,
            leftBehind: owner == nil ? [] : handover.leftBehind, records: records)
    }

    private var remark: String {
        let path = "equipment move \(origin.place.words) → \(owner?.description ?? EquipmentTarget.storeWord)"
        return reason.map { "\(path): \($0)" } ?? path
    }
}
