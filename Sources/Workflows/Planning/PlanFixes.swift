public import AccessAudit
import PrecinctModel
public import PrecinctRegistry
public import Reports
import Wording

/// Plans for the precincts of areas, district by district: only one district is in memory at a time.
public struct PlanFixes: Sendable {
    private let audit: RunAudit
    private let registry: Registry
    private let planner: FixPlanner
    private let districts: Districts
    private let areas: Set<String>
    private let precincts: Set<PrecinctReference>

    /// What every report of a plan says above it.
    public var heading: ReportHeading { audit.heading }

    /// Prepares a plan as of now, because things are carried from where they are now.
    ///
    /// - Parameter targets: codes of areas and references of precincts.
    /// - Throws: `Problem` for a target that is neither, and for a plan of another day.
    public init(
        _ targets: [String], options: RunAudit.Options, registry: Registry, surroundings: Surroundings
    ) throws {
        guard options.asOf == nil, options.knownAt == nil else { throw Problem(.planNow, kind: .usage) }
        guard !targets.isEmpty else { throw Problem(.planTargets, kind: .usage) }
        audit = try RunAudit(options, registry: registry, surroundings: surroundings)
        self.registry = registry
        planner = FixPlanner(
            audit: audit.heading.audit, kits: try CompareKit.kits([], registry: registry), asOf: audit.asOf)
        districts = try Districts(registry)
        var (areas, precincts): (Set<String>, Set<PrecinctReference>) = ([], [])
        for target in targets {
            if districts.knows(target) {
                areas.insert(target)
            } else {
                precincts.insert(try Self.precinct(target, registry, audit.asOf))
            }
        }
        (self.areas, self.precincts) = (areas, precincts)
    }

    private static func precinct(_ target: String, _ registry: Registry, _ asOf: Instant) throws
        -> PrecinctReference
    {
        do {
            return try registry.resolve(target, asOf: asOf)
        } catch let problem as Problem
            where problem.message.key != .registryNoPrecinct || target.contains("/")
        {
            throw problem
        } catch is Problem {
            throw Problem(.planTarget, ["text": target])
        }
    }

    /// Plans every district that anything is wanted of, in the order of codes.
    ///
    /// - Throws: `Problem` when the registry cannot be read, and what the body throws.
    public func forEachDistrict(_ body: (FixPlan) throws -> Void) throws {
        let stored = try storedByDistrict()
        for district in try wantedDistricts() {
            var sites: [PlanningSite] = []
            try registry.forEachBatch(area: district, election: audit.election?.id, asOf: audit.asOf) {
                batch in
                for source in batch where districts.district(of: source.precinct.reference.area) == district {
                    sites.append(PlanningSite(source, isWanted: isWanted(source.precinct.reference)))
                }
            }
            guard sites.contains(where: \.isWanted) else { continue }
            try body(
                planner.plan(
                    district: district, sites: sites, stored: stored[district] ?? [],
                    sharedBeyond: try sharedBeyond(sites)))
        }
    }

    private func isWanted(_ precinct: PrecinctReference) -> Bool {
        precincts.contains(precinct) || areas.contains { districts.lies(precinct.area, in: $0) }
    }

    private func wantedDistricts() throws -> [String] {
        var found = Set(precincts.map { districts.district(of: $0.area) })
        for area in areas {
            try registry.forEachPrecinct(area: area, asOf: audit.asOf) { listing in
                found.insert(districts.district(of: listing.entry.reference.area))
            }
        }
        return found.sorted()
    }

    /// Buildings with things to carry in which precincts vote that the plan does not see.
    private func sharedBeyond(_ sites: [PlanningSite]) throws -> Set<String> {
        let seen = Set(sites.map(\.precinct.reference))
        let vocabulary = Vocabulary.builtIn
        let holding = sites.filter { site in
            site.observations.contains { observation in
                let kind = vocabulary.kind(observation.element.kind)
                return kind?.isEquipment == true && kind?.owner == .premises
            }
        }
        var result: Set<String> = []
        for building in Set(holding.compactMap(\.premises?.id)) {
            let sharing = try registry.precinctsSharing(building, asOf: audit.asOf)
            if !seen.isSuperset(of: sharing) { result.insert(building) }
        }
        return result
    }

    /// What lies in stores, by the district it came from.
    private func storedByDistrict() throws -> [String: [StoredThing]] {
        let locator = EquipmentLocator(registry: registry, now: audit.asOf)
        let numbers = Set(try registry.custody().filter { $0.to == .store }.map(\.inventoryNumber))
        var result: [String: [StoredThing]] = [:]
        for number in numbers.sorted() {
            for found in try locator.whereabouts(of: number) where found.place == .store {
                guard let area = try area(of: found.record.owner) else { continue }
                result[districts.district(of: area), default: []].append(
                    StoredThing(found.item, pieces: found.pieces))
            }
        }
        return result
    }

    private func area(of owner: Owner) throws -> String? {
        switch owner {
        case .precinct(let reference): reference.area
        case .premises(let id): try registry.premises(id: id)?.area
        }
    }
}

extension PlanningSite {
    /// What is known of a precinct by a registry.
    fileprivate init(_ source: DossierSource, isWanted: Bool) {
        self.init(
            precinct: source.precinct, premises: source.premises, localTime: source.localTime,
            observations: source.observations, isWanted: isWanted)
    }
}
