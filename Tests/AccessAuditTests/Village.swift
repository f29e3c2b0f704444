import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing

/// Precincts of one district put together fact by fact, for plans, as of noon of 24 November 2026.
struct Village {
    static let asOf = Scene.asOf
    private(set) var order: [String] = []
    private var observations: [String: [Observation]] = [:]
    private var buildings: [String: String] = [:]
    private var unwanted: Set<String> = []
    private var learnt: Int64 = 0

    /// Adds facts of a precinct such as `lamp/1.working` to their values.
    mutating func note(
        _ number: String, _ facts: KeyValuePairs<String, String>, method: ObservationMethod? = nil,
        daysAgo: Int64 = 1
    ) throws {
        if observations[number] == nil { order.append(number) }
        for (name, text) in facts {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let element = try ElementReference(parsing: parts[0], in: .builtIn)
            let kind = try #require(Vocabulary.builtIn.kind(element.kind))
            var statement = Observation.Statement.present(text != "false")
            if parts.count == 2 {
                let attribute = kind.attributes[try #require(kind.slot(of: parts[1]))]
                statement = .value(
                    attribute: attribute.id, try ObservedValue(parsing: text, as: attribute, of: kind))
            }
            add(number, element, statement, method ?? .measured, daysAgo)
        }
    }

    /// Adds that the listed elements of some kinds are all there are, or that there are none.
    mutating func complete(_ number: String, _ kinds: String...) { state(.complete, number, kinds) }
    mutating func none(_ number: String, _ kinds: String...) { state(.none, number, kinds) }

    private mutating func state(_ statement: Observation.Statement, _ number: String, _ kinds: [String]) {
        if observations[number] == nil { order.append(number) }
        for kind in kinds { add(number, Observation.list(kind), statement, .seen, 1) }
    }

    private mutating func add(
        _ number: String, _ element: ElementReference, _ statement: Observation.Statement,
        _ method: ObservationMethod, _ daysAgo: Int64
    ) {
        learnt += 1
        observations[number, default: []].append(
            Observation(
                element: element, statement: statement, method: method,
                observedAt: Village.asOf.adding(seconds: -daysAgo * 86_400), observer: "tester",
                sequence: learnt))
    }

    /// A thing with a number that surely works.
    mutating func own(_ number: String, _ element: String, _ inventory: String, working: String = "true")
        throws
    {
        try note(number, ["\(element).working": working, "\(element).inventoryNumber": inventory])
    }

    /// Says in which building a precinct votes, and that nothing is planned for some.
    mutating func vote(_ number: String, in building: String) { buildings[number] = building }
    mutating func giveOnly(_ numbers: String...) { unwanted.formUnion(numbers) }

    var sites: [PlanningSite] {
        order.map { number in
            PlanningSite(
                precinct: Precinct(reference: PrecinctReference(area: "D", number: number)),
                premises: buildings[number].map { Premises(id: $0) }, localTime: .utc,
                observations: observations[number] ?? [], isWanted: !unwanted.contains(number))
        }
    }

    /// What is known of a thing of a precinct, as if it lay in a store.
    func stored(_ number: String, _ inventory: String, pieces: Int64? = nil) throws -> StoredThing {
        let items = EquipmentItem.items(
            from: observations[number] ?? [], asOf: Village.asOf, vocabulary: .builtIn)
        return StoredThing(try #require(items.first { $0.inventoryNumber == inventory }), pieces: pieces)
    }

    static func audit(_ rules: RuleText...) throws -> Audit {
        Audit(packs: [try RuleText.pack(rules, vocabulary: .builtIn)])
    }

    func plan(
        _ audit: Audit, kits: [Kit] = [], stored: [StoredThing] = [], sharedBeyond: Set<String> = []
    ) -> FixPlan {
        FixPlanner(audit: audit, kits: kits, asOf: Village.asOf).plan(
            district: "D", sites: sites, stored: stored, sharedBeyond: sharedBeyond)
    }
}

extension FixPlan {
    /// The moves as `number from>to`.
    var list: [String] {
        moves.map { "\($0.number) \($0.giver?.number ?? "store")>\($0.precinct.number)" }
    }

    func outlook(_ number: String) throws -> PrecinctOutlook {
        try #require(outlooks.first { $0.precinct.reference.number == number })
    }

    /// The rungs of a category of a precinct, stage by stage.
    func rungs(_ number: String, _ category: AccessAudit.Category) throws -> [GradeRung] {
        let outlook = try outlook(number)
        return PlanStage.allCases.map { outlook.rung(category, at: $0) }
    }
}
