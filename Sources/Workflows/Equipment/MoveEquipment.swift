public import AccessAudit
import PrecinctModel
public import PrecinctRegistry
import Wording

/// Moves a thing, or some pieces of it, to another precinct or to the store.
///
/// It leaves the old place and stands at the new one with everything known of it: who observed it, how, when and
/// by what evidence stays as it was, because looking at a thing does not depend on where it is carried.
public struct MoveEquipment: Sendable {
    /// What is to be moved, and where.
    public struct Request: Sendable {
        /// The inventory number.
        public var inventoryNumber: String
        /// A precinct, or `store`.
        public var to: String
        /// Where it is, if it is in several places.
        public var from: String?
        /// How many pieces; nil for all.
        public var quantity: Int64?
        /// When it was handed over; nil means now.
        public var at: String?
        /// Why.
        public var reason: String?

        /// Asks for a thing to be moved as a whole.
        public init(inventoryNumber: String, to: String) {
            self.inventoryNumber = inventoryNumber
            self.to = to
        }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Says what a move comes to; nothing is written.
    ///
    /// - Parameter kits: the kits by which to tell whether somebody falls short; by default those of the country.
    /// - Throws: `Problem` for an unknown number or place, a thing that is there already, too many pieces.
    public func plan(_ request: Request, kits: [Kit], registry: Registry) throws -> EquipmentMove {
        let target = try EquipmentTarget(request.to, registry: registry)
        let origin = try EquipmentLocator(registry: registry, now: surroundings.now).find(
            request.inventoryNumber, in: request.from.map { try EquipmentTarget($0, registry: registry) })
        let draft = try MoveDraft(
            number: request.inventoryNumber, from: origin, to: target, quantity: request.quantity,
            at: try moment(request.at, registry), reason: request.reason, observer: surroundings.actor,
            registry: registry, now: surroundings.now)
        var move = draft.move()
        move.effects = try MoveEffects(kits: kits, registry: registry, now: surroundings.now).effects(
            of: move)
        return move
    }

    /// Carries out a move as one change.
    ///
    /// - Throws: what `plan` throws.
    public func callAsFunction(_ request: Request, kits: [Kit], registry: Registry) throws -> EquipmentMove {
        let move = try plan(request, kits: kits, registry: registry)
        let custody = move.custody
        try registry.write(
            actor: surroundings.actor,
            command: "equipment move \(custody.inventoryNumber) \(custody.from.words) → \(custody.to.words)",
            reason: request.reason, now: surroundings.now
        ) { change in
            try change.addCustody(custody)
            for record in move.records { try change.record(record.observations, of: record.owner) }
        }
        return move
    }

    private func moment(_ text: String?, _ registry: Registry) throws -> Instant {
        guard let text else { return surroundings.now }
        let localTime = LocalTime(identifier: registry.settings.zone) ?? .utc
        guard let moment = localTime.instant(text) else {
            throw Problem(.requestDate, ["text": text], kind: .usage)
        }
        guard moment <= surroundings.now else { throw Problem(.dossierFuture, ["text": text]) }
        return moment
    }
}
