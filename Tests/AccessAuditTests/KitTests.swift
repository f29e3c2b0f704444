import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing
import Wording

/// A kit compared with what is there, unknowns included.
struct KitTests {
    private static let asOf = Instant(seconds: 1_795_521_600)
    private var observations: [Observation] = []

    private mutating func note(
        _ element: String, _ attribute: String? = nil, _ text: String = "",
        _ method: ObservationMethod = .measured,
        daysAgo: Int64 = 1
    ) throws {
        let reference = try ElementReference(parsing: element, in: .builtIn)
        var statement = Observation.Statement.present(text != "absent")
        if let attribute {
            let kind = try #require(Vocabulary.builtIn.kind(reference.kind))
            let definition = kind.attributes[try #require(kind.slot(of: attribute))]
            statement = .value(
                attribute: attribute, try ObservedValue(parsing: text, as: definition, of: kind))
        }
        add(reference, statement, method, daysAgo)
    }

    private mutating func add(
        _ element: ElementReference, _ statement: Observation.Statement, _ method: ObservationMethod = .seen,
        _ daysAgo: Int64 = 1
    ) {
        observations.append(
            Observation(
                element: element, statement: statement, method: method,
                observedAt: Self.asOf.adding(seconds: -daysAgo * 86_400), observer: "tester",
                sequence: Int64(observations.count)))
    }

    private mutating func complete(_ kind: String, daysAgo: Int64 = 1) {
        add(Observation.list(kind), .complete, .seen, daysAgo)
    }

    private static func kit(_ items: String) throws -> Kit {
        let head = """
            pandus: kit/1
            id: test
            version: 1.0.0
            binding: law
            whole: true
            instruments: {law: {title: t, seen: true}}
            items:

            """
        return try Kit(YAMLNode(parsing: head + items), sha256: "", file: "test.yaml", vocabulary: .builtIn)
    }

    private static func item(_ fields: String) -> String {
        """
          - id: only
            \(fields)
            citation: {instrument: law, clause: null, confidence: verified}
            title: t

        """
    }

    /// What there is of an item of a kind.
    private func balance(_ fields: String) throws -> KitBalance {
        let dossier = Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "A", number: "1")), premises: nil,
            observations: observations, asOf: Self.asOf, localTime: .utc, vocabulary: .builtIn)
        return try #require(try Self.kit(Self.item(fields)).balance(of: dossier).first)
    }

    private func count(_ low: Int64, _ high: Int64?) -> Interval {
        Interval(Rational(low), high.map { Rational($0) } ?? .infinity)
    }

    private func names(_ balance: KitBalance) -> [String] { balance.unknowns.map(\.fact.text) }

    @Test mutating func `of a list nobody called whole nothing is surely short`() throws {
        let balance = try balance("kind: magnifier\n    quantity: 1")
        #expect(balance.required == count(1, 1))
        #expect(balance.present == count(0, nil))
        #expect(balance.short == count(0, 1))
        #expect(!balance.isShort)
        #expect(balance.mayBeShort)
        #expect(names(balance) == ["magnifier/*"])
    }

    @Test mutating func `of a whole list what does not work is short`() throws {
        try note("magnifier/1", "condition", "broken", .seen)
        complete("magnifier")
        let balance = try balance("kind: magnifier\n    quantity: 1")
        #expect(balance.present == count(1, 1))
        #expect(balance.working == count(0, 0))
        #expect(balance.short == count(1, 1))
        #expect(balance.isShort)
        #expect(balance.unknowns.isEmpty)
    }

    @Test mutating func `an unknown condition is neither working nor missing`() throws {
        try note("magnifier/1", nil, "present", .seen)
        try note("magnifier/2", "condition", "working", .seen)
        complete("magnifier")
        let balance = try balance("kind: magnifier\n    quantity: 2")
        #expect(balance.present == count(2, 2))
        #expect(balance.working == count(1, 2))
        #expect(balance.unsettled == Rational(1))
        #expect(balance.short == count(0, 1))
        #expect(balance.spare == count(0, 0))
        #expect(names(balance) == ["magnifier/1.condition"])
    }

    @Test mutating func `pieces that were mended have to be counted before they count`() throws {
        try note("kitItem/pens", "quantity", "12", daysAgo: 9)
        try note("kitItem/pens", "condition", "broken", .seen, daysAgo: 5)
        complete("kitItem")
        #expect(try balance("kind: kitItem\n    quantity: 10").working == count(0, 0))
        try note("kitItem/pens", "condition", "working", .seen)
        let mended = try balance("kind: kitItem\n    quantity: 10")
        #expect(mended.working == count(1, 12))
        #expect(mended.short == count(0, 9))
        #expect(names(mended) == ["kitItem/pens.workingQuantity"])
        try note("kitItem/pens", "workingQuantity", "11")
        #expect(try balance("kind: kitItem\n    quantity: 10").spare == count(1, 1))
    }

    @Test mutating func `a thing that was only declared may be there`() throws {
        try note("magnifier/1", "condition", "working", .declared)
        complete("magnifier")
        let balance = try balance("kind: magnifier\n    quantity: 1")
        #expect(balance.present == count(0, 1))
        #expect(balance.working == count(0, 1))
        #expect(balance.short == count(0, 1))
    }

    @Test mutating func `a presence and a condition that expired may still hold`() throws {
        try note("magnifier/1", "condition", "working", .seen, daysAgo: 40)
        complete("magnifier")
        let balance = try balance("kind: magnifier\n    quantity: 1")
        #expect(balance.present == count(0, 1))
        #expect(balance.short == count(0, 1))
        #expect(Set(names(balance)) == ["magnifier/1", "magnifier/1.condition"])
    }

    @Test mutating func `what was taken away long ago is no possibility`() throws {
        try note("magnifier/1", "condition", "working", .seen, daysAgo: 60)
        try note("magnifier/1", nil, "absent", .seen, daysAgo: 50)
        complete("magnifier")
        #expect(try balance("kind: magnifier\n    quantity: 1").short == count(1, 1))
    }

    @Test
    mutating func
        `a number that depends on the voters is unknown without them and an interval with two counts`()
        throws
    {
        let fields = "kind: booth\n    quantity: max(2, ceil(registeredVoters / 500))"
        complete("booth")
        let unknown = try balance(fields)
        #expect(unknown.required == count(2, nil))
        #expect(unknown.requiredCauses == .missing)
        #expect(unknown.short == count(2, nil))
        #expect(unknown.isShort)
        #expect(names(unknown) == ["precinct.registeredVoters"])
        try note("precinct", "registeredVoters", "900", .document)
        try note("precinct", "registeredVoters", "1180", .document)
        let contested = try balance(fields)
        #expect(contested.required == count(2, 3))
        #expect(contested.requiredCauses == .conflict)
        #expect(contested.short == count(2, 3))
    }

    @Test mutating func `a filter that is not known leaves a thing possible`() throws {
        try note("booth/1", "condition", "working", .seen)
        try note("booth/2", "condition", "working", .seen)
        try note("booth/2", "wheelchair", "true", .seen)
        try note("booth/3", "condition", "working", .seen)
        try note("booth/3", "wheelchair", "false", .seen)
        complete("booth")
        let balance = try balance("kind: booth\n    where: wheelchair\n    quantity: 2")
        #expect(balance.present == count(1, 2))
        #expect(balance.working == count(1, 2))
        #expect(names(balance) == ["booth/1.wheelchair"])
    }

    @Test mutating func `pieces count, and what is beyond the need is spare`() throws {
        try note("seat/row", "quantity", "5")
        try note("seat/row", "condition", "working", .seen)
        try note("seat/one", "condition", "working", .seen)
        complete("seat")
        let balance = try balance("kind: seat\n    quantity: 2")
        #expect(balance.working == count(6, 6))
        #expect(balance.spare == count(4, 4))
        #expect(balance.workingElements.map(\.description) == ["seat/one", "seat/row"])
    }

    @Test mutating func `a lot nobody counted has no upper end`() throws {
        try note("seat/row", "quantity", "5", .declared)
        try note("seat/row", "condition", "working", .seen)
        complete("seat")
        let balance = try balance("kind: seat\n    quantity: 2")
        #expect(balance.working == count(1, nil))
        #expect(balance.short == count(0, 1))
        #expect(balance.spare == count(0, nil))
        #expect(names(balance) == ["seat/row.quantity"])
    }

    @Test mutating func `a number whose text was not seen is at least what is confirmed`() throws {
        try note("magnifier/1", "condition", "working", .seen)
        complete("magnifier")
        let unseen = try balance("kind: magnifier\n    quantity: notSeen\n    atLeast: 1")
        #expect(unseen.required == count(1, nil))
        #expect(unseen.requiredCauses == .lawNotSeen)
        #expect(unseen.short == count(0, nil))
        #expect(unseen.spare == count(0, 0))
        let silent = try balance("kind: magnifier\n    atLeast: 1")
        #expect(silent.requiredCauses == .lawUnclear)
    }

    @Test(arguments: [
        ("kind: magnifire\n    quantity: 1", 9), ("kind: ramp\n    quantity: 1", 9),
        ("kind: magnifier\n    quantity: registredVoters", 10),
        ("kind: magnifier\n    quantity: 3 mm", 10),
        ("kind: magnifier\n    where: bright\n    quantity: 1", 10),
        ("kind: magnifier", 8), ("kind: magnifier\n    quantity: 1\n    quality: 2", 11),
    ])
    func `a flaw in a kit is named with its line`(fields: String, line: Int) throws {
        let problems = try #require(throws: Problems.self) { _ = try Self.kit(Self.item(fields)) }
        #expect(problems.all.first?.place.line == line, "\(problems.all)")
    }

    @Test func `two items of one id and an unknown version are refused`() throws {
        #expect(throws: Problems.self) {
            _ = try Self.kit(
                Self.item("kind: booth\n    quantity: 1") + Self.item("kind: booth\n    quantity: 2"))
        }
        #expect(throws: Problems.self) {
            _ = try Kit(
                YAMLNode(parsing: "pandus: kit/2\nid: a"), sha256: "", file: "a", vocabulary: .builtIn)
        }
    }

    @Test func `the kits of a country come before those of none`() throws {
        #expect(try Kit.defaults(country: "KZ").map(\.id) == ["kz", "house"])
        #expect(try Kit.defaults(country: "GB").map(\.id) == ["uk", "house"])
        #expect(try Kit.defaults(country: "FR").map(\.id) == ["house"])
        #expect(throws: Problem.self) { _ = try Kit.builtIn("mars") }
    }

    @Test(arguments: Kit.builtInIDs)
    func `a kit claims as law only what was read`(id: String) throws {
        let kit = try Kit.builtIn(id)
        for item in kit.items {
            let citation = item.citation
            #expect(citation.confidence != .verified || citation.isInstrumentSeen, "\(id)/\(item.id)")
            #expect((citation.confidence == .house) == (id == "house"), "\(id)/\(item.id)")
            // Where the text was not seen no number is given, except that each type of ballot needs its stencil.
            if !citation.isInstrumentSeen, item.id != "stencils" {
                #expect(item.quantity?.text == "notSeen", "\(id)/\(item.id)")
            }
        }
    }
}
