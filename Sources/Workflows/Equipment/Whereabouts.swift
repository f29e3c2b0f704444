import PrecinctModel
import PrecinctRegistry
import Wording

/// One place where a thing with an inventory number is.
struct Whereabouts {
    let place: EquipmentPlace
    /// Where what is known of it is on record: for the store, the place it came from.
    let record: EquipmentHolding
    /// How many pieces are there; nil for a thing as a whole or an unknown number.
    let pieces: Int64?

    var item: EquipmentItem { record.item }
}

/// Finds where the things with an inventory number are.
///
/// Usually that is one place. A lot of consumables that was parted lies in several, under one number; what no
/// precinct and no building has any more is in the store.
struct EquipmentLocator {
    let registry: Registry
    let now: Instant

    /// Every place, the holders first; empty for a number nobody has recorded.
    func whereabouts(of number: String) throws -> [Whereabouts] {
        let holdings = try registry.holdings(ofInventoryNumber: number, asOf: now)
        let held = holdings.filter { $0.item.standing != .gone }
        var result = held.map { Whereabouts(place: $0.place, record: $0, pieces: $0.item.count) }
        let journal = try registry.custody(ofInventoryNumber: number)
        if let stored = Self.stored(journal, holdings, isHeld: !held.isEmpty) { result.append(stored) }
        return result
    }

    /// The place that is meant: the only one, or the one asked for.
    ///
    /// - Throws: `Problem` for an unknown number, with the nearest one; and when it is not clear which is meant.
    func find(_ number: String, in wanted: EquipmentTarget?) throws -> Whereabouts {
        let places = try whereabouts(of: number)
        guard !places.isEmpty else {
            let near = try registry.inventoryNumber(near: number)
            throw near.map { Problem(.equipmentNumberUnknownNear, ["number": number, "near": $0]) }
                ?? Problem(.equipmentNumberUnknown, ["number": number])
        }
        let meant = try wanted.map { wanted in
            try places.filter { try wanted.owner(of: $0.item.kind, in: registry, at: now) == $0.place.owner }
        }
        if let only = (meant ?? places).first, (meant ?? places).count == 1 { return only }
        let list = places.map(\.place.words).joined(separator: ", ")
        throw Problem(
            meant?.isEmpty == true ? .equipmentNotThere : .equipmentManyPlaces,
            ["number": number, "places": list])
    }

    private static func stored(_ journal: [CustodyEntry], _ holdings: [EquipmentHolding], isHeld: Bool)
        -> Whereabouts?
    {
        var pieces: Int64 = 0
        var wholes = 0
        for entry in journal {
            let sign: Int64 = entry.to == .store ? 1 : entry.from == .store ? -1 : 0
            if let quantity = entry.quantity { pieces += sign * quantity } else { wholes += Int(sign) }
        }
        guard pieces > 0 || wholes > 0 || !isHeld else { return nil }
        let source = journal.last { $0.to == .store }?.from
        let newest = holdings.max { left, right in
            let times = [left, right].map { $0.item.element.presence.observation?.observedAt.seconds ?? .min }
            return times[0] < times[1]
        }
        guard let record = holdings.first(where: { $0.place == source }) ?? newest else { return nil }
        return Whereabouts(place: .store, record: record, pieces: pieces > 0 ? pieces : nil)
    }
}

extension EquipmentPlace {
    /// The place in the words of a command line.
    var words: String {
        switch self {
        case .precinct(let reference, _): reference.description
        case .premises(let id, _): id
        case .store: EquipmentTarget.storeWord
        }
    }
}
