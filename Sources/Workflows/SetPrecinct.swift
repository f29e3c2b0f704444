import PrecinctModel
public import PrecinctRegistry
import Wording

/// Changes what a precinct is called, to whom it answers and whether people vote there.
public struct SetPrecinct: Sendable {
    /// What is to be set; nil leaves as it is, an empty text clears.
    public struct Request: Sendable {
        /// The name.
        public var name: String?
        /// The id of its commission.
        public var commission: String?
        /// Whether people vote there.
        public var status: PrecinctEntry.Status?
        /// Its ids in other systems; those of systems not named stay.
        public var sameAs: [ExternalID] = []

        /// Asks for nothing yet.
        public init() {}
    }

    /// What a request comes to.
    public struct Plan: Sendable {
        /// The precinct as it is.
        public let before: PrecinctEntry
        /// The precinct as it will be.
        public let after: PrecinctEntry
        /// Elections still to come in which it takes part now and would no longer.
        public let leaves: [Election]

        /// Whether there is nothing to change.
        public var isEmpty: Bool { before == after }
        /// Whether the precinct goes out of use.
        public var retires: Bool { before.status != .retired && after.status == .retired }
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Reads `SYSTEM:ID`.
    ///
    /// - Throws: `Problem` for a text without both.
    public static func externalID(_ text: String) throws -> ExternalID {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex,
            text.index(after: colon) < text.endIndex
        else { throw Problem(.lifecycleSameAs, ["text": text], kind: .usage) }
        return ExternalID(
            system: String(text[..<colon]), id: String(text[text.index(after: colon)...]))
    }

    /// Tells what a request comes to; nothing is written.
    ///
    /// - Throws: `Problem` for an unknown precinct.
    public func plan(_ reference: String, _ request: Request, registry: Registry) throws -> Plan {
        let before = try registry.precinct(try registry.resolve(reference))
        var after = before
        if let name = request.name { after.name = name.orNothing }
        if let commission = request.commission { after.commission = commission.orNothing }
        if let status = request.status { after.status = status }
        for external in request.sameAs {
            after.sameAs.removeAll { $0.system == external.system }
            after.sameAs.append(external)
        }
        after.sameAs.sort { $0.system < $1.system }
        var leaves: [Election] = []
        if before.status != .retired, after.status == .retired {
            let today = registry.localTime.day(of: surroundings.now)
            leaves = try registry.elections().filter { election in
                try election.day >= today
                    && registry.takesPart(
                        before.reference, in: election.id, asOf: surroundings.now)
            }
        }
        return Plan(before: before, after: after, leaves: leaves)
    }

    /// Carries a request out.
    ///
    /// - Throws: `Problem` for an unknown precinct or commission, or an external id of another precinct.
    public func callAsFunction(
        _ reference: String, _ request: Request, reason: String?, registry: Registry
    ) throws -> Plan {
        let precinct = try registry.resolve(reference)
        return try registry.write(
            actor: surroundings.actor, command: "precinct set \(precinct)", reason: reason,
            now: surroundings.now
        ) { change in
            let plan = try plan(reference, request, registry: registry)
            try change.updatePrecinct(plan.after)
            return plan
        }
    }
}
