import PrecinctModel
public import PrecinctRegistry
import Wording

/// Enters a thing into the registry.
public struct AddEquipment: Sendable {
    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Enters the thing: `KIND`, which gets the next free id, or `KIND/ID`.
    ///
    /// - Throws: `Problem` for a kind that is no equipment, an element that is there already, a number of another.
    public func callAsFunction(
        _ precinct: String, _ thing: String, _ state: EquipmentState, registry: Registry
    ) throws -> EquipmentReceipt {
        let (owner, element, observations) = try understand(precinct, thing, state, registry)
        return try EquipmentReceipt.recording(
            observations, of: owner, command: "equipment add \(owner) \(element)", registry: registry,
            surroundings: surroundings)
    }

    private func understand(
        _ precinct: String, _ thing: String, _ state: EquipmentState, _ registry: Registry
    ) throws -> (Owner, ElementReference, [Observation]) {
        let reference = try registry.resolve(precinct)
        let name = String(thing.prefix { $0 != "/" })
        let kind = try ListEquipment.kind(name)
        guard
            let owner = try EquipmentTarget.precinct(reference).owner(
                of: kind, in: registry, at: surroundings.now)
        else { throw Problem(.observeNoPremises, ["precinct": precinct]) }
        let element =
            try thing == name
            ? freeElement(of: kind, owner, state.inventoryNumber, registry)
            : ElementReference(parsing: thing, in: .builtIn)
        let earlier = try registry.item(element, of: owner, asOf: surroundings.now)
        if earlier?.standing == .held || earlier?.standing == .missing {
            throw Problem(
                .equipmentElementTaken, ["element": element.description, "place": owner.description])
        }
        if let number = state.inventoryNumber { try refuseTaken(number, element, registry) }
        let localTime = LocalTime(identifier: registry.settings.zone) ?? .utc
        var observations = try state.observations(
            of: element, kind: kind, earlier: earlier, surroundings: surroundings, localTime: localTime)
        guard let first = observations.first else { throw Problem(.observeNothing, kind: .usage) }
        if earlier != nil {
            // It was gone: that it is there again must stand against that.
            var presence = first
            presence.statement = .present(true)
            presence.reason = "equipment add"
            observations.insert(presence, at: 0)
        }
        return (owner, element, observations)
    }

    /// The element that had the number there before it went away, else one with the next free id.
    private func freeElement(of kind: ElementKind, _ owner: Owner, _ number: String?, _ registry: Registry)
        throws -> ElementReference
    {
        let holdings = try number.map { try registry.holdings(ofInventoryNumber: $0, asOf: surroundings.now) }
        let returning = holdings?.first {
            $0.owner == owner && $0.item.kind.id == kind.id && $0.item.standing == .gone
        }
        if let returning { return returning.item.reference }
        let known = Set(try registry.elements(of: owner, kind: kind.id).map(\.id))
        return ElementReference(kind: kind.id, id: known.nextFreeID)
    }

    private func refuseTaken(_ number: String, _ element: ElementReference, _ registry: Registry) throws {
        let holders = try registry.holdings(ofInventoryNumber: number, asOf: surroundings.now)
        guard let holder = holders.first(where: { $0.item.standing != .gone }) else { return }
        throw Problem(
            .equipmentNumberTaken,
            [
                "number": number, "element": element.description,
                "holder": "\(holder.owner) \(holder.item.reference)",
            ])
    }
}
