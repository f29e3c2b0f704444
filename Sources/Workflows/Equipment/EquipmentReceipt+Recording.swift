import PrecinctModel
import PrecinctRegistry
import Wording

extension EquipmentReceipt {
    /// Records what was said of one thing as one change, and reads back what it came to.
    static func recording(
        _ observations: [Observation], of owner: Owner, command: String, registry: Registry,
        surroundings: Surroundings
    ) throws -> EquipmentReceipt {
        let (receipt, revision) = try registry.commit(
            actor: surroundings.actor, command: command, now: surroundings.now
        ) { change in
            try change.record(observations, of: owner)
            return try EquipmentReceipt(observations, of: owner, registry: registry, now: surroundings.now)
        }
        guard let revision else { return receipt }
        var sealed = receipt
        sealed.revision = revision
        return sealed
    }

    /// Reads back what recording came to, within the change.
    private init(_ observations: [Observation], of owner: Owner, registry: Registry, now: Instant) throws {
        guard let element = observations.first?.element,
            let item = try registry.item(element, of: owner, asOf: now)
        else { throw Problem(.observeNothing) }
        var others: [PrecinctReference] = []
        if case .premises(let building) = owner {
            others = try registry.precinctsSharing(building, asOf: now)
        }
        // Where somebody saw that there is none, nothing merely said of one counts.
        let outranked = item.standing == .gone ? observations : observations.filter { !item.relies(on: $0) }
        self.init(
            place: EquipmentPlace(owner, element), observations: observations, outranked: outranked,
            alsoAffected: others, item: item, revision: try registry.revision())
    }
}

extension EquipmentItem {
    /// Tells whether what is known rests on an observation, or on one that says the same.
    fileprivate func relies(on observation: Observation) -> Bool {
        guard case .value(let attribute, let value) = observation.statement,
            case .value(_, let current)? = fact(attribute).observation?.statement
        else { return true }
        return current == value
    }
}
