public import PrecinctModel
public import PrecinctRegistry
public import Wording

/// Records facts somebody established at a precinct.
public struct RecordObservations: Sendable {
    /// What is recorded and how it was established.
    public struct Request: Sendable {
        /// Facts such as `ramp/main.slope=9.5%`.
        public var facts: [String]
        /// Kinds established to be absent.
        public var absent: [String] = []
        /// Kinds whose known elements are all there are.
        public var complete: [String] = []
        /// How it was established.
        public var method: ObservationMethod
        /// When; nil means now.
        public var observedAt: String?
        /// Who observed; nil means the actor.
        public var observer: String?
        /// With which instrument.
        public var instrument: String?
        /// During which visit.
        public var inspection: String?
        /// Why it corrects an earlier observation.
        public var reason: String?
        /// What proves it.
        public var evidence: [String] = []
        /// Whether elements nobody listed before may be added.
        public var allowsNew = false

        /// Asks for facts to be recorded.
        public init(facts: [String], method: ObservationMethod) {
            self.facts = facts
            self.method = method
        }
    }

    /// What was recorded.
    public struct Receipt: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// The observations, in the order given.
        public let observations: [Observation]
        /// Other precincts that share the building and so the facts.
        public let alsoAffected: [PrecinctReference]
        /// Numbers outside their plausible range, which are recorded all the same.
        public let implausible: [Message]
        /// The registry's revision afterwards.
        public let revision: Revision
    }

    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// What a request comes to once its words have been understood.
    struct Understood {
        let precinct: PrecinctReference
        let building: String?
        let observations: [Observation]
        let byOwner: [(owner: Owner, observations: [Observation])]
        let implausible: [Message]

        /// The building whose elements it is about, shared by every precinct in it.
        var sharedBuilding: String? {
            byOwner.contains { if case .premises = $0.owner { true } else { false } } ? building : nil
        }

        func record(in change: RegistryTransaction) throws {
            for entry in byOwner { try change.record(entry.observations, of: entry.owner) }
        }
    }

    /// Records everything, or nothing.
    ///
    /// - Throws: `Problem` for a fact that does not parse, an element nobody listed, a moment in the future.
    public func callAsFunction(_ reference: String, _ request: Request, registry: Registry) throws -> Receipt
    {
        let precinct = try registry.resolve(reference)
        let (understood, revision) = try registry.commit(
            actor: surroundings.actor, command: "observe \(precinct)", reason: request.reason,
            now: surroundings.now
        ) { change in
            let understood = try understand(reference, request, registry)
            try understood.record(in: change)
            return understood
        }
        let others = try understood.sharedBuilding.map {
            try registry.precinctsSharing($0, asOf: surroundings.now).filter { $0 != precinct }
        }
        return Receipt(
            precinct: precinct, observations: understood.observations, alsoAffected: others ?? [],
            implausible: understood.implausible, revision: try revision ?? registry.revision())
    }

    /// Understands a request; within a change it sees what the change has written so far.
    func understand(_ reference: String, _ request: Request, _ registry: Registry) throws -> Understood {
        let precinct = try registry.resolve(reference)
        let vocabulary = Vocabulary.builtIn
        var observedAt = surroundings.now
        if let text = request.observedAt {
            guard let moment = try registry.localTime(of: precinct).instant(text) else {
                throw Problem(.requestDate, ["text": text], kind: .usage)
            }
            guard moment <= surroundings.now else { throw Problem(.dossierFuture, ["text": text]) }
            observedAt = moment
        }
        func observation(_ element: ElementReference, _ statement: Observation.Statement) -> Observation {
            Observation(
                element: element, statement: statement, method: request.method, observedAt: observedAt,
                observer: request.observer ?? surroundings.actor, instrument: request.instrument,
                inspection: request.inspection, reason: request.reason, evidence: request.evidence)
        }

        var observations: [Observation] = []
        var implausible: [Message] = []
        for text in request.facts {
            let fact = try ObservedFact(parsing: text, in: vocabulary)
            observations.append(observation(fact.element, fact.statement))
            if let doubt = fact.implausibility { implausible.append(doubt) }
        }
        for (kinds, statement) in [
            (request.absent, Observation.Statement.none), (request.complete, .complete),
        ] {
            for name in kinds {
                guard let kind = vocabulary.kind(name) else {
                    throw Problem.unknownKind(name, in: vocabulary)
                }
                guard !kind.isSingle else { throw Problem(.dossierSingleList, ["kind": name]) }
                try refuseContradiction(statement, kind, precinct, facts: observations, registry)
                observations.append(observation(Observation.list(name), statement))
            }
        }
        guard !observations.isEmpty else { throw Problem(.observeNothing, kind: .usage) }

        let building = try registry.premises(of: precinct, asOf: surroundings.now)?.premises.id
        var byOwner: [(owner: Owner, observations: [Observation])] = []
        for owner in ElementKind.Owner.allCases {
            let own = observations.filter { vocabulary.kind($0.element.kind)?.owner == owner }
            guard !own.isEmpty else { continue }
            switch owner {
            case .precinct: byOwner.append((.precinct(precinct), own))
            case .premises:
                guard let building else {
                    throw Problem(.observeNoPremises, ["precinct": precinct.description])
                }
                byOwner.append((.premises(building), own))
            }
        }
        if !request.allowsNew {
            for entry in byOwner { try refuseUnknown(entry.observations, entry.owner, registry) }
        }
        return Understood(
            precinct: precinct, building: building, observations: observations, byOwner: byOwner,
            implausible: implausible)
    }

    private func refuseContradiction(
        _ statement: Observation.Statement, _ kind: ElementKind, _ precinct: PrecinctReference,
        facts: [Observation], _ registry: Registry
    ) throws {
        let dossier = try registry.dossier(of: precinct, asOf: surroundings.now, vocabulary: .builtIn)
        switch dossier.objection(to: statement, of: kind, beside: facts) {
        case .standing(let elements):
            throw Problem(
                .observeNoneButListed,
                ["kind": kind.id, "known": elements.map { "\($0)=absent" }.joined(separator: " ")])
        case .empty: throw Problem(.observeCompleteButEmpty, ["kind": kind.id])
        case nil: break
        }
    }

    private func refuseUnknown(_ observations: [Observation], _ owner: Owner, _ registry: Registry) throws {
        for observation in observations {
            let element = observation.element
            guard let known = try registry.others(insteadOf: element, of: owner) else { continue }
            if let near = Vocabulary.nearest(to: element.description, among: known) ?? known.first {
                throw Problem(
                    .observeUnknownNear,
                    ["element": element.description, "near": near, "known": known.joined(separator: ", ")])
            }
            throw Problem(.observeUnknown, ["element": element.description])
        }
    }
}
