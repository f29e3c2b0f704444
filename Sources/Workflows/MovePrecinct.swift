public import PrecinctModel
public import PrecinctRegistry
import Wording

/// Lets a precinct vote in another building from a day on.
public struct MovePrecinct: Sendable {
    /// What a move comes to.
    public struct Plan: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// The clock of its area.
        public let localTime: LocalTime
        /// The building it votes in up to then.
        public let from: Premises?
        /// The building it will vote in.
        public let to: Premises
        /// Whether the building is new to the registry.
        public let isNewBuilding: Bool
        /// The first moment there.
        public let since: Instant
        /// The other precincts in the building.
        public let sharing: [PrecinctReference]

        /// Whether the precinct is there already.
        public var isEmpty: Bool { from?.id == to.id }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Tells what a move comes to; nothing is written.
    ///
    /// - Parameter since: The day or moment, which may lie ahead; nil for the present one.
    /// - Throws: `Problem` for an unknown precinct or building, or what is no date.
    public func plan(
        _ reference: String, to choice: PremisesChoice, since: String?, registry: Registry
    ) throws -> Plan {
        guard !choice.isEmpty else { throw Problem(.lifecycleNowhere, kind: .usage) }
        let precinct = try registry.resolve(reference)
        let localTime = try registry.localTime(of: precinct)
        var moment = surroundings.now
        if let since {
            guard let instant = localTime.instant(since) else {
                throw Problem(.requestDate, ["text": since], kind: .usage)
            }
            moment = instant
        }
        let (premises, isNew) = try choice.find(for: precinct, registry: registry)
        return Plan(
            precinct: precinct, localTime: localTime,
            from: try registry.premises(of: precinct, asOf: moment)?.premises, to: premises,
            isNewBuilding: isNew, since: moment,
            sharing: isNew
                ? [] : try registry.precinctsSharing(premises.id, asOf: moment).filter { $0 != precinct })
    }

    /// Carries a move out.
    ///
    /// - Throws: what `plan` throws.
    public func callAsFunction(
        _ reference: String, to choice: PremisesChoice, since: String?, reason: String?, registry: Registry
    ) throws -> Plan {
        let precinct = try registry.resolve(reference)
        return try registry.write(
            actor: surroundings.actor, command: "precinct move \(precinct)", reason: reason,
            now: surroundings.now
        ) { change in
            let plan = try plan(reference, to: choice, since: since, registry: registry)
            guard !plan.isEmpty else { return plan }
            if plan.isNewBuilding {
                try change.addPremises(PremisesEntry(premises: plan.to, area: plan.precinct.area))
            }
            try change.movePrecinct(plan.precinct, to: plan.to.id, since: plan.since)
            return plan
        }
    }
}
