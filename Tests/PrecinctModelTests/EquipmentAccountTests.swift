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

    @Test mutating func `a count from before a lot went missing is not known of what was found`() throws {
        try notes.note(
            "kitItem/pens.quantity=12", "kitItem/pens.workingQuantity=9", method: .measured, daysAgo: 9)
        try notes.note("kitItem/pens.condition=missing", daysAgo: 5)
        try notes.note("kitItem/pens=present", daysAgo: 2)
        #expect(try audited("workingQuantity", of: "kitItem/pens").causes == .missing)
        #expect(try audited("quantity", of: "kitItem/pens").causes == .missing)
        let item = try notes.item()
        #expect(item.count == nil)
        #expect(item.lastCount == 12)
        #expect(item.pieces == Interval(Rational(1), .infinity))
        #expect(item.workingPieces.low == .zero)
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

    @Test mutating func `of a lot seen broken no piece works, and once mended its pieces are to be counted`()
        throws
    {
        try notes.note("kitItem/safe.workingQuantity=3", method: .measured, daysAgo: 9)
        try notes.note("kitItem/safe.condition=broken", daysAgo: 5)
        let broken = try audited("workingQuantity", of: "kitItem/safe")
        #expect(broken.value == .number(Interval(.zero)))
        #expect(broken.causes.isEmpty)
        try notes.note("kitItem/safe.condition=working", daysAgo: 2)
        #expect(try audited("workingQuantity", of: "kitItem/safe").causes == .missing)
        #expect(try audited("working", of: "kitItem/safe").value == .boolean(2))
    }

    @Test mutating func `a failed trial that has aged does not let an older count hold again`() throws {
        try notes.note(
            "kitItem/pens.quantity=12", "kitItem/pens.workingQuantity=9", method: .measured, daysAgo: 20)
        try notes.note("kitItem/pens.working=false", daysAgo: 16)
        let working = try audited("workingQuantity", of: "kitItem/pens")
        #expect(working.causes == .expired)
        #expect(working.lastKnown == .number(Interval(.zero)))
        #expect(try notes.item().workingPieces == Interval(.zero, Rational(12)))
    }

    @Test mutating func `a count of none says that it does not work`() throws {
        try notes.note("kitItem/pens.working=true", daysAgo: 5)
        try notes.note("kitItem/pens.workingQuantity=0", method: .measured, daysAgo: 2)
        #expect(try audited("working", of: "kitItem/pens").value == .boolean(1))
    }

    @Test mutating func `a count that may have been none is not lifted to one`() throws {
        try notes.note("seat/1.quantity=0", "seat/1.quantity=5", method: .measured)
        #expect(try notes.item().pieces == Interval(.zero, Rational(5)))
        var aged = ThingNotes()
        try aged.note("seat/1.quantity=0", method: .measured, daysAgo: 40)
        try aged.note("seat/1=present")
        #expect(try aged.item().pieces == Interval(.zero, .infinity))
        var told = ThingNotes()
        try told.note("seat/1.quantity=0", method: .declared)
        #expect(try told.item().pieces == Interval(.zero, .infinity))
        var some = ThingNotes()
        try some.note("seat/1.quantity=4", method: .measured, daysAgo: 40)
        #expect(try some.item().pieces == Interval(Rational(1), .infinity))
    }

    @Test mutating func `a loss somebody only told of leaves what was seen at that moment`() throws {
        try notes.note("lamp/1.condition=missing", method: .declared, daysAgo: 3)
        try notes.note("lamp/1.batteryPowered=true", daysAgo: 3)
        let item = try notes.item()
        #expect(item.element.presence.value == .boolean(2))
        #expect(item.standing == .held)
    }

    @Test mutating func `a thing tried and missed at one moment is a contradiction`() throws {
        try notes.note("lamp/1.condition=missing", "lamp/1.working=true", daysAgo: 3)
        #expect(try notes.item().element.presence.causes == .conflict)
        #expect(try audited("working").value != .boolean(1))
        // What was merely written down beside the loss does not make the thing be there.
        var written = ThingNotes()
        try written.note(
            "lamp/1.condition=missing", "lamp/1.inventoryNumber=L-1", "lamp/1.faultReason=stolen")
        #expect(try written.item().standing == .missing)
    }

    @Test mutating func `a thing found again after its list was called whole opens the list`() throws {
        let lamps = try #require(Vocabulary.builtIn.index(of: "lamp"))
        try notes.note("lamp/1.condition=working", daysAgo: 9)
        try notes.note("lamp/1.condition=missing", daysAgo: 6)
        try notes.note("complete lamp", daysAgo: 5)
        #expect(notes.dossier.lists[lamps].isWhole)
        try notes.note("lamp/1=present", daysAgo: 2)
        #expect(!notes.dossier.lists[lamps].isWhole)
    }

    @Test mutating func `hearsay that a thing is gone does not take it off a list called whole`() throws {
        let lamps = try #require(Vocabulary.builtIn.index(of: "lamp"))
        try notes.note("lamp/1.condition=working", daysAgo: 9)
        try notes.note("lamp/1=absent", method: .declared, daysAgo: 6)
        try notes.note("complete lamp", daysAgo: 5)
        try notes.note("lamp/1.working=true", daysAgo: 2)
        #expect(notes.dossier.lists[lamps].isWhole)
    }

    @Test
    mutating func `where a booth stood before somebody saw that there is none is not known of its return`()
        throws
    {
        try notes.note("booth/1.facesWindow=false", daysAgo: 5)
        try notes.note("none booth", daysAgo: 3)
        try notes.note("booth/1=present", daysAgo: 2)
        #expect(try audited("facesWindow", of: "booth/1").causes == .missing)
        var told = ThingNotes()
        try told.note("booth/1.facesWindow=false", daysAgo: 5)
        try told.note("none booth", method: .declared, daysAgo: 3)
        #expect(try told.item().fact("facesWindow").value == .boolean(1))
    }
}
