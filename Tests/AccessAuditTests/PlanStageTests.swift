import AccessAudit
import PrecinctModel
import Testing
import Wording

/// What a plan promises for the grades, and what it never promises.
struct PlanStageTests {
    private var village = Village()

    private static let entrance = RuleText(
        "step-free", "any(ramp where type = solid)", severity: "critical", categories: "[wheelchair]",
        extra: "interim: [attendedPortableRamp, other]")

    @Test mutating func `an interim measure with what it needs lifts to conditional, and works further`()
        throws
    {
        village.none("1", "ramp")
        try village.own("2", "kitItem/1", "R-1")
        try village.note("2", ["kitItem/1.type": "portableRamp"])
        village.giveOnly("2")
        let plan = village.plan(try Village.audit(Self.entrance))
        #expect(plan.list == ["R-1 2>1"])
        #expect(plan.moves.first?.measure == "attendedPortableRamp")
        #expect(
            try plan.rungs("1", .wheelchair) == [
                .criticalFailed, .criticalFailed, .criticalCovered, .met, .met,
            ])
        #expect(plan.remedies.map(\.measure) == ["attendedPortableRamp", nil])
        #expect(plan.remedies.map(\.fix) == [.temporary, .works])
    }

    @Test mutating func `without what it needs, and as anything else, no measure is planned`() throws {
        village.none("1", "ramp")
        let plan = village.plan(try Village.audit(Self.entrance))
        // “other” may be anything, even carrying a voter.
        #expect(plan.remedies.map(\.measure) == [nil])
        #expect(
            try plan.rungs("1", .wheelchair) == [
                .criticalFailed, .criticalFailed, .criticalFailed, .met, .met,
            ])
    }

    @Test func `carrying a voter is no measure a pack can name`() throws {
        #expect(throws: Problems.self) {
            try Village.audit(Self.entrance.with { $0.extra = "interim: [carryVoter]" })
        }
    }

    @Test mutating func `nothing stands in for secrecy`() throws {
        try village.note("1", ["precinct.envelopeUsed": "false"])
        let rule = RuleText(
            "covered", "envelopeUsed", severity: "critical", categories: "[secrecy]",
            extra: "interim: [doorAttendant]")
        let plan = village.plan(try Village.audit(rule))
        #expect(plan.remedies.map(\.measure) == [nil])
        #expect(
            try plan.rungs("1", .secrecy) == [
                .criticalFailed, .criticalFailed, .criticalFailed, .met, .met,
            ])
    }

    @Test mutating func `what is not known is never counted on and is to be looked at first`() throws {
        village.none("1", "ramp")
        let plan = village.plan(
            try Village.audit(
                Self.entrance.with { $0.extra = "" },
                RuleText("covered", "envelopeUsed", severity: "critical", categories: "[wheelchair]")))
        #expect(
            try plan.rungs("1", .wheelchair) == [
                .criticalFailed, .criticalFailed, .criticalFailed, .criticalOpen, .criticalOpen,
            ])
        let outlook = try plan.outlook("1")
        #expect(outlook.holdings[.wheelchair]?.obstacle == .notKnown)
        #expect(outlook.measureFirst.map(\.name.text) == ["precinct.envelopeUsed"])
        #expect(plan.needs.map(\.answer).contains(.measure))
        #expect(plan.remedies.count == 1)
    }

    @Test mutating func `remedies stand by class, and within it by voters`() throws {
        for (number, voters) in [("1", "3"), ("2", "40")] {
            village.none(number, "ramp", "parking")
            try village.note(number, ["precinct.votersWheelchair": voters])
        }
        let parking = RuleText("parking", "present(parking)").with { $0.fix = "temporary" }
        let move = RuleText("room", "present(parking)").with { $0.fix = "relocate" }
        let plan = village.plan(try Village.audit(move, Self.entrance, parking))
        #expect(
            plan.remedies.map { "\($0.fix) \($0.precinct.number)" } == [
                "temporary 2", "temporary 1", "works 2", "works 1", "relocate 2", "relocate 1",
            ])
    }

    @Test mutating func `one measure does for several failures of a precinct`() throws {
        village.none("1", "ramp", "parking")
        let other = RuleText(
            "parking", "present(parking)", severity: "critical", extra: "interim: [invataxi, assistedRoute]")
        let route = Self.entrance.with { $0.extra = "interim: [assistedRoute]" }
        let plan = village.plan(try Village.audit(route, other))
        let measures = plan.remedies.filter { $0.measure != nil }
        #expect(measures.map(\.measure) == ["assistedRoute"])
        #expect(measures.first?.findings.count == 2)
        #expect(try plan.rungs("1", .wheelchair)[2] == .criticalCovered)
    }
}
