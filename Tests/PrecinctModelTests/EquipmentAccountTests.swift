import PrecinctModel
import Testing

/// What the audit reads of a thing of which several things were said.
struct EquipmentAccountTests {
    private var notes = ThingNotes()

    private func audited(_ attribute: String, of element: String = "lamp/1") throws -> Fact {
        let reference = try ElementReference(parsing: element, in: .builtIn)
        let fact = try #require(notes.dossier.fact(of: reference, attribute))
        let item = try #require(notes.items.first { $0.reference == reference })
        #expect(item.fact(attribute).value == fact.value)
        return fact
    }

    @Test mutating func `a thing seen broken does not work, whatever an older trial said`() throws {
        try notes.note("lamp/1.working=true", daysAgo: 9)
        try notes.note("lamp/1.condition=broken", daysAgo: 2)
        let works = try audited("working")
        #expect(works.value == .boolean(1))
        #expect(works.causes.isEmpty)
        #expect(works.observation?.statement == .value(attribute: "working", .boolean(false)))
    }

    @Test mutating func `a trial from before a thing went missing says nothing of what was found`() throws {
        try notes.note("lamp/1.working=true", daysAgo: 9)
        try notes.note("lamp/1.condition=missing", daysAgo: 5)
        try notes.note("lamp/1=present", daysAgo: 2)
        #expect(try audited("working").causes == .missing)
        #expect(try audited("condition").causes == .missing)
    }

    @Test mutating func `hearsay neither mends nor breaks nor loses what was tried`() throws {
        try notes.note("lamp/1.working=false", "lamp/1.faultReason=bulb", daysAgo: 9)
        try notes.note("lamp/1.condition=working", method: .declared, daysAgo: 5)
        #expect(try audited("working").value == .boolean(1))
        #expect(try notes.item().faultReason == "bulb")
        try notes.note("lamp/1.working=true", daysAgo: 4)
        try notes.note("lamp/1.condition=missing", method: .declared, daysAgo: 3)
        #expect(try audited("working").value == .boolean(2))
        #expect(try notes.item().standing == .held)
    }

    @Test mutating func `hearsay beside an aged trial does not hide that it failed when last tried`() throws {
        try notes.note("lamp/1.working=false", daysAgo: 20)
        try notes.note("lamp/1.condition=working", method: .declared, daysAgo: 2)
        let works = try audited("working")
        #expect(works.causes == .expired)
        #expect(works.lastKnown == .boolean(1))
    }

    @Test mutating func `an older good word does not count again across a failure, though a newer one aged`()
        throws
    {
        // A trial counts for 14 days, a condition for 30.
        try notes.note("lamp/1.condition=working", daysAgo: 25)
        try notes.note("lamp/1.working=false", daysAgo: 20)
        try notes.note("lamp/1.working=true", daysAgo: 16)
        #expect(try audited("working").causes == .expired)
    }

    @Test mutating func `a trial and a condition of one visit that disagree are a contradiction`() throws {
        try notes.note("lamp/1.working=true", "lamp/1.condition=needsRepair")
        #expect(try audited("working").causes == .conflict)
        #expect(try audited("working").value == .boolean(3))
    }

    @Test mutating func `two ways of not working are no contradiction`() throws {
        try notes.note("lamp/1.condition=needsRepair", "lamp/1.condition=broken")
        #expect(try audited("working").value == .boolean(1))
        #expect(try audited("working").causes.isEmpty)
    }

    @Test mutating func `that a thing is in working order holds no longer than a trial of it`() throws {
        // A trial counts for 14 days, a condition for 30: a look is no better than a trial.
        try notes.note("lamp/1.condition=working", daysAgo: 16)
        let works = try audited("working")
        #expect(works.causes == .expired)
        #expect(works.lastKnown == .boolean(2))
        #expect(try audited("condition").causes.isEmpty)
        #expect(try notes.item().settledCondition == "working")
        #expect(try notes.item().workingPieces == Interval(.zero, Rational(1)))
        var broken = ThingNotes()
        try broken.note("lamp/1.condition=broken", daysAgo: 16)
        #expect(try broken.item().works.value == .boolean(1))
    }

    @Test mutating func `a condition that something said since contradicts is not settled`() throws {
        try notes.note("lamp/1.condition=working", daysAgo: 5)
        #expect(try notes.item().settledCondition == "working")
        try notes.note("lamp/1.working=false", daysAgo: 2)
        #expect(try notes.item().settledCondition == nil)
        var aged = ThingNotes()
        try aged.note("lamp/1.condition=working", daysAgo: 20)
        try aged.note("lamp/1.working=false", daysAgo: 16)
        #expect(try aged.item().settledCondition == nil)
        var lost = ThingNotes()
        try lost.note("lamp/1.condition=missing")
        #expect(try lost.item().settledCondition == "missing")
    }
}
