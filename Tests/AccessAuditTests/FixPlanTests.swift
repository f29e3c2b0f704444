import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing

/// What a plan carries where, and whom it leaves alone.
struct FixPlanTests {
    private var village = Village()

    private static func wants(_ kind: String, _ filter: String = "working") -> RuleText {
        RuleText("has-\(kind)", "any(\(kind) where \(filter))", severity: "critical", categories: "[vision]")
            .with { $0.fix = "temporary" }
    }

    private static func kit(_ quantity: Int) throws -> Kit {
        let text = """
            pandus: kit/1
            id: test
            version: 1.0.0
            binding: law
            whole: true
            instruments: {law: {title: t, seen: true}}
            items:
              - id: only
                kind: magnifier
                quantity: \(quantity)
                citation: {instrument: law, clause: null, confidence: verified}
                title: t
            """
        return try Kit(YAMLNode(parsing: text), sha256: "", file: "kit.yaml", vocabulary: .builtIn)
    }

    /// Precinct 1 has so many magnifiers that work, precinct 2 none.
    private mutating func share(_ count: Int) throws {
        for index in 1...count { try village.own("1", "magnifier/\(index)", "M-\(index)") }
        village.complete("1", "magnifier")
        village.none("2", "magnifier")
    }

    @Test mutating func `what surely works and is not needed goes to who lacks it`() throws {
        try share(2)
        let plan = village.plan(try Village.audit(Self.wants("magnifier")))
        #expect(plan.list == ["M-1 1>2"])
        #expect(plan.moves.first?.settles.count == 1)
        #expect(plan.needs.map(\.answer) == [.moved])
        #expect(try plan.rungs("2", .vision) == [.criticalFailed, .met, .met, .met, .met])
        #expect(try plan.rungs("1", .vision) == [.met, .met, .met, .met, .met])
    }

    @Test mutating func `nobody gives away the last one a rule wants`() throws {
        try share(1)
        let plan = village.plan(try Village.audit(Self.wants("magnifier")))
        #expect(plan.list.isEmpty)
        #expect(plan.needs.map(\.answer) == [.nothingToSpare])
        #expect(try plan.outlook("2").holdings[.vision]?.obstacle == .nothingToSpare)
        #expect(try plan.rungs("2", .vision).allSatisfy { $0 == .criticalFailed })
    }

    @Test(arguments: [(2, 2, []), (2, 3, ["M-1 1>2"]), (0, 1, ["M-1 1>2"])])
    mutating func `nobody is left short of a required kit`(needed: Int, there: Int, list: [String]) throws {
        try share(there)
        // The rule itself is no reason for precinct 1 to keep any.
        let rule = Self.wants("magnifier").with { $0.when = "registeredVoters < 100" }
        try village.note("1", ["precinct.registeredVoters": "500"])
        try village.note("2", ["precinct.registeredVoters": "50"])
        #expect(village.plan(try Village.audit(rule), kits: [try Self.kit(needed)]).list == list)
    }

    @Test mutating func `a thing that does not surely work is never offered`() throws {
        try village.own("1", "magnifier/1", "M-1")
        try village.note("1", ["magnifier/2.inventoryNumber": "M-2"])
        try village.note("1", ["magnifier/2.working": "true"], method: .declared)
        try village.own("1", "magnifier/3", "M-3", working: "false")
        try village.note("1", ["magnifier/4.inventoryNumber": "M-4"])
        try village.note("1", ["magnifier/4.working": "true"], daysAgo: 300)
        for answer in ["true", "false"] {
            try village.note("1", ["magnifier/5.working": answer], method: .seen, daysAgo: 2)
        }
        try village.note("1", ["magnifier/5.inventoryNumber": "M-5"])
        village.none("2", "magnifier")
        let rule = try Village.audit(Self.wants("magnifier"))
        #expect(village.plan(rule).list.isEmpty)
        // One more that works, though no list can name it, makes the first one free.
        try village.note("1", ["magnifier/6.working": "true"])
        #expect(village.plan(rule).list == ["M-1 1>2"])
    }

    @Test mutating func `what lies in a store goes before what anybody holds`() throws {
        try share(2)
        try village.own("9", "magnifier/9", "M-9")
        let stored = try village.stored("9", "M-9")
        village.none("8", "magnifier")
        village.giveOnly("9")
        let plan = village.plan(try Village.audit(Self.wants("magnifier")), stored: [stored])
        #expect(plan.list == ["M-9 store>2", "M-1 1>8"])
    }

    @Test mutating func `most voters come first, and unknown ones last and never as nought`() throws {
        try share(2)
        for number in ["3", "4", "5"] { village.none(number, "magnifier") }
        try village.note("3", ["precinct.votersBlind": "0", "precinct.votersLowVision": "0"])
        try village.note("4", ["precinct.votersBlind": "2", "precinct.votersLowVision": "5"])
        try village.note("5", ["precinct.registeredVoters": "5"])
        let plan = village.plan(try Village.audit(Self.wants("magnifier")))
        #expect(plan.list == ["M-1 1>4"])
        #expect(plan.needs.map(\.precinct.number) == ["4", "5", "3", "2"])
        #expect(plan.needs.map(\.voters.count) == [7, 5, 0, nil])
        #expect(plan.needs.map(\.voters.basis) == [.counted, .registered, .counted, .unknown])
    }

    @Test mutating func `equals are served in the order of the precincts, whatever was learnt first`() throws
    {
        try share(3)
        for number in ["4", "3"] { village.none(number, "magnifier") }
        let rule = try Village.audit(Self.wants("magnifier"))
        #expect(village.plan(rule).list == ["M-1 1>2", "M-2 1>4"])
        #expect(village.plan(rule).list == village.plan(rule).list)
    }

    @Test mutating func `a lot gives piece by piece and keeps what its holder needs`() throws {
        try village.own("1", "magnifier/lot", "M-LOT")
        try village.note("1", ["magnifier/lot.quantity": "3"])
        village.complete("1", "magnifier")
        for number in ["2", "3", "4"] { village.none(number, "magnifier") }
        let plan = village.plan(try Village.audit(Self.wants("magnifier")))
        #expect(plan.list == ["M-LOT 1>2", "M-LOT 1>3"])
        #expect(plan.moves.map(\.pieces) == [1, 1])
    }

    @Test mutating func `where a thing has to be put in its place the rule is only to be confirmed`() throws {
        for index in 1...2 {
            try village.own("1", "lamp/\(index)", "L-\(index)")
            try village.note(
                "1", ["lamp/\(index).location": "booth", "lamp/\(index).purpose": "reading"])
        }
        village.none("2", "lamp")
        let rule = Self.wants("lamp", "purpose = reading and location = booth and working")
        let plan = village.plan(try Village.audit(rule))
        #expect(plan.list == ["L-1 1>2"])
        #expect(plan.moves.first?.opens.count == 1)
        #expect(plan.needs.map(\.answer) == [.movedToConfirm])
        #expect(try plan.rungs("2", .vision) == [.criticalFailed] + Array(repeating: .criticalOpen, count: 4))
        let next = try plan.outlook("2").measureFirst.map(\.name.text)
        #expect(next.contains("lamp/1.location"), "\(next)")
    }

    @Test mutating func `who has a fitting thing that stands elsewhere puts it right and gets no other`()
        throws
    {
        try village.own("1", "lamp/1", "L-1")
        try village.own("2", "lamp/1", "L-2")
        try village.note("2", ["lamp/1.location": "hall"])
        village.complete("2", "lamp")
        let rule = Self.wants("lamp", "location = booth and working")
        village.giveOnly("1")
        let plan = village.plan(try Village.audit(rule))
        #expect(plan.list.isEmpty)
        #expect(plan.needs.map(\.answer) == [.ownThing])
        #expect(plan.remedies.count == 1)
    }

    @Test mutating func `nothing is taken from a building others vote in whom the plan does not see`() throws
    {
        for index in 1...2 {
            try village.own("1", "extinguisher/\(index)", "E-\(index)")
        }
        village.complete("1", "extinguisher")
        village.none("2", "extinguisher")
        village.vote("1", in: "P-1")
        village.vote("2", in: "P-2")
        let rule = try Village.audit(Self.wants("extinguisher"))
        #expect(village.plan(rule, sharedBeyond: ["P-1"]).list.isEmpty)
        #expect(village.plan(rule).list == ["E-1 1>2"])
    }

    @Test mutating func `a lift is mended by works and carried nowhere`() throws {
        for index in 1...2 { try village.own("1", "lift/\(index)", "F-\(index)") }
        village.none("2", "lift")
        village.vote("1", in: "P-1")
        village.vote("2", in: "P-2")
        #expect(village.plan(try Village.audit(Self.wants("lift"))).list.isEmpty)
    }
}
