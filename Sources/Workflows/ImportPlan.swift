import Exchange
public import PrecinctModel
public import PrecinctRegistry
import Wording

/// What a file would add to a registry and change in it.
public struct ImportPlan: Sendable {
    /// One precinct's building before and after.
    public struct Move: Sendable {
        /// The precinct.
        public let precinct: PrecinctReference
        /// The building it votes in now.
        public let from: String
        /// The building the file names.
        public let to: String
    }

    /// The file's name.
    public let file: String
    /// The mapping a table was read by.
    public let mapping: String?
    /// New areas.
    public private(set) var areas: [Area] = []
    /// New commissions.
    public private(set) var commissions: [Commission] = []
    /// New precincts.
    public private(set) var added: [PrecinctReference] = []
    /// Precincts of which the file says something else than the registry.
    public private(set) var changed: [PrecinctReference] = []
    /// Precincts of which the file says nothing new.
    public private(set) var unchanged: [PrecinctReference] = []
    /// New buildings.
    public private(set) var premises: [PremisesEntry] = []
    /// Buildings that several precincts of the file share, with the precincts.
    public private(set) var shared: [String: [PrecinctReference]] = [:]
    /// Precincts that move to another building.
    public private(set) var moves: [Move] = []
    /// New observations.
    public private(set) var observationCount = 0
    /// Of them, those that say something else than an earlier one of the same fact.
    public private(set) var revisionCount = 0
    /// Columns of a table that nothing reads.
    public private(set) var ignoredColumns: [String] = []

    private var updates: [PrecinctEntry] = []
    private var additions: [PrecinctEntry] = []
    private var placements: [(precinct: PrecinctReference, premises: String, since: Instant?)] = []
    private var records: [(owner: Owner, observations: [Observation])] = []
    private var planned: [Owner: [Observation: Int]] = [:]

    /// Whether anything in the registry would be replaced.
    public var replaces: Bool { !changed.isEmpty || !moves.isEmpty }

    /// Whether the file brings nothing.
    public var isEmpty: Bool {
        areas.isEmpty && commissions.isEmpty && added.isEmpty && !replaces && premises.isEmpty
            && observationCount == 0
    }

    init(_ batch: ImportBatch, mapping: String?, file: String, registry: Registry, now: Instant) throws {
        self.file = file
        self.mapping = mapping
        let knownAreas = Set(try registry.areas().map(\.code))
        areas = batch.areas.filter { !knownAreas.contains($0.code) }
            .map { given in
                Area(
                    code: given.code, name: given.name ?? given.code, parent: given.parent,
                    kind: given.kind.flatMap(Area.Kind.init) ?? .other, zone: given.zone)
            }
        let knownCommissions = Set(try registry.commissions().map(\.id))
        commissions = batch.commissions.filter { !knownCommissions.contains($0.id) }.map { given in
            // The registry keeps no office address of its own; the name must not lose it.
            Commission(
                id: given.id, kind: Commission.Kind(rawValue: given.kind) ?? .territorial,
                name: given.address.map { "\(given.name), \($0)" } ?? given.name, area: given.area,
                parent: given.parent)
        }
        let known = Dictionary(
            try registry.precincts().map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
        let places = try registry.occupancies(asOf: now)
        var joining = PremisesJoining(registry: registry)
        var seen: [PrecinctReference: Int] = [:]
        var problems: [Problem] = []
        for entry in batch.entries {
            let reference = entry.precinct.reference
            if let line = seen.updateValue(entry.line, forKey: reference) {
                problems.append(
                    Problem(
                        .importPrecinctTwice, ["precinct": reference.description, "line": "\(line)"],
                        at: Place(file: file, line: entry.line)))
                continue
            }
            try plan(entry, known[reference], places[reference], &joining, registry)
        }
        try Problems.throwIfAny(problems)
        premises = joining.added
        ignoredColumns = batch.ignoredColumns
        shared = joining.users.filter { $0.value.count > 1 }
    }

    private mutating func plan(
        _ entry: ImportBatch.Entry, _ existing: PrecinctEntry?, _ place: String?,
        _ joining: inout PremisesJoining,
        _ registry: Registry
    ) throws {
        let reference = entry.precinct.reference
        addCommission(entry.precinct.commission, area: reference.area, registry)
        let needsBuilding = entry.observations.contains {
            Vocabulary.builtIn.kind($0.element.kind)?.owner == .premises
        }
        var building: String?
        if entry.premises != nil || (needsBuilding && place == nil) {
            building = try joining.premises(for: entry)
        }
        let fresh = try newObservations(entry, existing != nil, building ?? place, joining, registry)
        observationCount += fresh.reduce(0) { $0 + $1.observations.count }
        records += fresh

        if let existing {
            var updated = existing
            updated.name = entry.precinct.name ?? existing.name
            updated.commission = entry.precinct.commission ?? existing.commission
            updated.status = entry.statusWord ?? existing.status
            updated.sameAs = existing.sameAs.replaced(by: entry.sameAs)
            if updated != existing { updates.append(updated) }
            if let building, let place, building != place {
                moves.append(Move(precinct: reference, from: place, to: building))
            }
            if let building, building != place {
                placements.append((reference, building, entry.observations.map(\.observedAt).min()))
            }
            if updated != existing {
                changed.append(reference)
            } else if fresh.isEmpty, building == nil || building == place {
                unchanged.append(reference)
            }
        } else {
            added.append(reference)
            additions.append(
                PrecinctEntry(
                    reference: reference, name: entry.precinct.name, commission: entry.precinct.commission,
                    status: entry.statusWord ?? .active, sameAs: [].replaced(by: entry.sameAs)))
            if let building { placements.append((reference, building, nil)) }
        }
    }

    private mutating func addCommission(_ id: String?, area: String, _ registry: Registry) {
        guard let id, !commissions.contains(where: { $0.id == id }),
            (try? registry.commissions().contains { $0.id == id }) != true
        else { return }
        commissions.append(Commission(id: id, kind: .territorial, name: id, area: area))
    }

    /// The observations the registry does not have yet, by owner.
    private mutating func newObservations(
        _ entry: ImportBatch.Entry, _ isKnown: Bool, _ building: String?, _ joining: PremisesJoining,
        _ registry: Registry
    ) throws -> [(owner: Owner, observations: [Observation])] {
        var result: [(owner: Owner, observations: [Observation])] = []
        for kindOwner in ElementKind.Owner.allCases {
            let found = entry.observations.filter {
                Vocabulary.builtIn.kind($0.element.kind)?.owner == kindOwner
            }
            guard !found.isEmpty else { continue }
            let owner: Owner
            let isOwnerKnown: Bool
            switch kindOwner {
            case .precinct: (owner, isOwnerKnown) = (.precinct(entry.precinct.reference), isKnown)
            case .premises:
                guard let building else { continue }
                (owner, isOwnerKnown) = (
                    .premises(building), !joining.added.contains { $0.premises.id == building }
                )
            }
            // How often each is known: a file may repeat an observation, and two precincts of a file bring
            // the same ones of the building they share.
            var had = planned[owner] ?? [:]
            if isOwnerKnown {
                for known in try registry.observations(of: owner) {
                    had[known.withoutSequence, default: 0] += 1
                }
            }
            let known = Set(had.keys.compactMap(\.factName))
            var fresh: [Observation] = []
            for observation in found {
                if let count = had[observation.withoutSequence], count > 0 {
                    had[observation.withoutSequence] = count - 1
                } else {
                    fresh.append(observation)
                }
            }
            for observation in fresh {
                planned[owner, default: [:]][observation.withoutSequence, default: 0] += 1
            }
            revisionCount += fresh.count { $0.factName.map(known.contains) ?? false }
            if !fresh.isEmpty { result.append((owner, fresh)) }
        }
        return result
    }

    func apply(to change: RegistryTransaction) throws {
        for area in areas { try change.addArea(area) }
        for commission in commissions { try change.addCommission(commission) }
        for entry in additions { try change.addPrecinct(entry) }
        for entry in updates { try change.updatePrecinct(entry) }
        for entry in premises { try change.addPremises(entry) }
        for place in placements {
            try change.movePrecinct(place.precinct, to: place.premises, since: place.since)
        }
        for record in records { try change.record(record.observations, of: record.owner) }
    }
}

extension ImportBatch.Entry {
    /// Whether people vote there, in the registry's word.
    fileprivate var statusWord: PrecinctEntry.Status? { status.flatMap(PrecinctEntry.Status.init) }
}

extension [ExternalID] {
    /// The ids with those a file gives in their place.
    func replaced(by given: [String: String]) -> [ExternalID] {
        (filter { given[$0.system] == nil } + given.map { ExternalID(system: $0.key, id: $0.value) })
            .sorted { $0.system < $1.system }
    }
}

extension Observation {
    /// The observation as such, without its place in a registry.
    fileprivate var withoutSequence: Observation {
        var copy = self
        copy.sequence = 0
        return copy
    }
}

extension Observation {
    /// The fact a value is of, nil for other statements.
    fileprivate var factName: String? {
        if case .value(let attribute, _) = statement { return "\(element).\(attribute)" }
        return nil
    }
}
