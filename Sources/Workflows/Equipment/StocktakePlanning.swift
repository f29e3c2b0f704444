import Exchange
import PrecinctModel
import PrecinctRegistry
import Wording

/// Sorts what was scanned into found, missing and unexpected, and works out what to record.
struct StocktakePlanning {
    let id: String
    let precinct: PrecinctReference
    let at: Instant
    let options: TakeStock.Options
    let registry: Registry
    let surroundings: Surroundings

    /// One thing with whose it is.
    private struct Thing {
        let owner: Owner
        let item: EquipmentItem
    }

    func stocktake(_ sheet: StocktakeSheet) throws -> Stocktake {
        let source = try registry.dossierSource(of: precinct, asOf: surroundings.now)
        let things = EquipmentItem.items(
            from: source.observations, asOf: surroundings.now, vocabulary: .builtIn
        )
        .filter { $0.standing != .gone }
        .compactMap { item in
            item.kind.owner == .precinct
                ? Thing(owner: .precinct(precinct), item: item)
                : source.premises.map { Thing(owner: .premises($0.id), item: item) }
        }
        let here = Dictionary(
            things.compactMap { thing in thing.item.inventoryNumber.map { ($0, thing) } },
            uniquingKeysWith: { first, _ in first })
        var found: [Stocktake.Expected] = []
        var missing: [Stocktake.Expected] = []
        var unexpected: [Stocktake.Unexpected] = []
        var records: [(owner: Owner, observations: [Observation])] = []
        var moves: [EquipmentMove] = []
        func expect(_ number: String, _ thing: Thing, _ line: StocktakeLine?) throws {
            let expected = Stocktake.Expected(
                inventoryNumber: number, item: thing.item, line: line.map(StocktakeRemark.init))
            let isThere = line != nil && line?.condition != "missing"
            if isThere { found.append(expected) } else { missing.append(expected) }
            records.append(
                (
                    thing.owner,
                    try observations(of: thing.item.reference, thing.item.kind, line, isThere: isThere)
                ))
        }
        for line in sheet.lines {
            if let thing = here[line.inventoryNumber] {
                try expect(line.inventoryNumber, thing, line)
            } else {
                let (entry, move) = try surprise(line)
                unexpected.append(entry)
                if let move {
                    moves.append(move)
                    if let owner = move.custody.to.owner, let element = move.custody.to.element {
                        records.append(
                            (owner, try observations(of: element, move.item.kind, line, isThere: true)))
                    }
                }
            }
        }
        let scanned = Set(sheet.lines.map(\.inventoryNumber))
        let wanted = things.filter { options.includesBuilding || $0.item.kind.owner == .precinct }
        for thing in wanted {
            guard let number = thing.item.inventoryNumber, !scanned.contains(number) else { continue }
            try expect(number, thing, nil)
        }
        return Stocktake(
            id: id, precinct: precinct, at: at, found: found, missing: missing, unexpected: unexpected,
            repeated: sheet.repeated,
            unnumbered: wanted.filter { $0.item.inventoryNumber == nil }.map(\.item.reference),
            records: records, moves: moves)
    }

    /// A thing nobody expected here, and its move if it is to be taken over.
    private func surprise(_ line: StocktakeLine) throws -> (Stocktake.Unexpected, EquipmentMove?) {
        let number = line.inventoryNumber
        let places = try EquipmentLocator(registry: registry, now: surroundings.now).whereabouts(of: number)
        var move: EquipmentMove?
        if options.takesOver, line.condition != "missing", !places.isEmpty {
            guard let origin = places.first, places.count == 1 else {
                throw Problem(
                    .equipmentManyPlaces,
                    ["number": number, "places": places.map(\.place.words).joined(separator: ", ")])
            }
            // A part of a lot is taken over by its count, a whole thing as it is.
            let part = line.quantity.flatMap { count in origin.pieces.map { min(count, $0) } }
            move = try MoveDraft(
                number: number, from: origin, to: .precinct(precinct), quantity: part, at: at, reason: id,
                observer: surroundings.actor, registry: registry, now: surroundings.now
            ).move()
        }
        let entry = Stocktake.Unexpected(
            inventoryNumber: number, places: places.map(\.place), line: StocktakeRemark(line),
            isTaken: move != nil)
        return (entry, move)
    }

    /// What the count establishes of one thing.
    private func observations(
        of element: ElementReference, _ kind: ElementKind, _ line: StocktakeLine?, isThere: Bool
    ) throws -> [Observation] {
        guard isThere else {
            return [observation(element, .value(attribute: "condition", .choice("missing")), line?.note)]
        }
        var state = EquipmentState(method: .seen)
        state.condition = line?.condition
        state.quantity = line?.quantity.map { "\($0)" }
        let isFaulty = line?.condition != nil && line?.condition != "working"
        state.faultReason = isFaulty ? line?.note : nil
        let values = try state.observations(
            of: element, kind: kind, earlier: nil, surroundings: surroundings, localTime: .utc)
        return values.map { value in
            var copy = value
            copy.observedAt = at
            copy.inspection = id
            copy.reason = id
            return copy
        } + [observation(element, .present(true), isFaulty ? nil : line?.note)]
    }

    /// The count is a reason: it settles whatever was said in the same breath before.
    private func observation(_ element: ElementReference, _ statement: Observation.Statement, _ note: String?)
        -> Observation
    {
        Observation(
            element: element, statement: statement, method: .seen, observedAt: at,
            observer: surroundings.actor, inspection: id,
            reason: [id, note].compactMap { $0 }.joined(separator: ": "))
    }
}

extension StocktakeRemark {
    init(_ line: StocktakeLine) {
        self.init(condition: line.condition, quantity: line.quantity, note: line.note)
    }
}
