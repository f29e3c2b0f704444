import PrecinctModel
public import PrecinctRegistry
import Wording

/// Records what somebody says of a thing the registry knows.
public struct SetEquipment: Sendable {
    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Records the state of a thing named by its inventory number, or as `KIND/ID` of a precinct.
    ///
    /// - Throws: `Problem` for a thing nobody recorded, a value that does not fit, a thing in the store, an inventory number
    ///   of another thing.
    public func callAsFunction(
        _ thing: String, in precinct: String?, _ state: EquipmentState, registry: Registry
    ) throws -> EquipmentReceipt {
        let (owner, observations) = try understand(thing, precinct, state, registry)
        return try EquipmentReceipt.recording(
            observations, of: owner, command: "equipment set \(owner) \(thing)", registry: registry,
            surroundings: surroundings)
    }

    private func understand(
        _ thing: String, _ precinct: String?, _ state: EquipmentState, _ registry: Registry
    ) throws -> (Owner, [Observation]) {
        guard !state.isEmpty else { throw Problem(.observeNothing, kind: .usage) }
        let (owner, item) = try find(thing, precinct, registry)
        let localTime = LocalTime(identifier: registry.settings.zone) ?? .utc
        var observations = try state.observations(
            of: item.reference, kind: item.kind, earlier: item, surroundings: surroundings,
            localTime: localTime)
        if item.standing == .missing, let condition = state.condition, condition != "missing",
            var presence = observations.first
        {
            // It was found: that must stand against what was said when it was not.
            presence.statement = .present(true)
            presence.reason = "equipment set"
            observations.append(presence)
        }
        return (owner, observations)
    }

    private func find(_ thing: String, _ precinct: String?, _ registry: Registry) throws -> (
        Owner, EquipmentItem
    ) {
        let target = try precinct.map { try EquipmentTarget($0, registry: registry) }
        if let target, let element = try? ElementReference(parsing: thing, in: .builtIn),
            let kind = Vocabulary.builtIn.kind(element.kind), kind.isEquipment,
            let owner = try target.owner(of: kind, in: registry, at: surroundings.now),
            let item = try registry.item(element, of: owner, asOf: surroundings.now), item.standing != .gone
        {
            return (owner, item)
        }
        let place = try EquipmentLocator(registry: registry, now: surroundings.now).find(thing, in: target)
        guard let owner = place.place.owner else { throw Problem(.equipmentInStore, ["number": thing]) }
        return (owner, place.item)
    }
}
