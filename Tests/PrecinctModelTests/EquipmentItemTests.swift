import PrecinctModel
import Testing

/// What is known of one thing.
struct EquipmentItemTests {
    private var notes = ThingNotes()

    private func count(_ low: Int64, _ high: Int64?) -> Interval {
        Interval(Rational(low), high.map { Rational($0) } ?? .infinity)
    }

    @Test mutating func `a thing nobody looked at is in no known condition and surely one piece`() throws {
        try notes.note("magnifier/1.inventoryNumber=N-5", method: .document)
        let item = try notes.item()
        #expect(item.inventoryNumber == "N-5")
        #expect(item.condition.causes == .missing)
        #expect(item.works.value == .boolean(3))
        #expect(item.pieces == count(1, 1))
        #expect(item.workingPieces == count(0, 1))
    }

    @Test mutating func `a condition past its shelf life is not known any more`() throws {
        try notes.note("magnifier/1.condition=working", daysAgo: 31)
        let item = try notes.item()
        #expect(item.condition.causes == .expired)
        #expect(item.works.value == .boolean(3))
        #expect(item.workingPieces == count(0, 1))
        #expect(item.standing == .held)
    }

    @Test mutating func `a condition that was only declared is not known`() throws {
        try notes.note("magnifier/1.condition=working", method: .declared)
        #expect(try notes.item().works.causes == .declaredOnly)
        #expect(try notes.item().workingPieces == count(0, 1))
    }

    @Test mutating func `what needs repair does not count as working`() throws {
        try notes.note("magnifier/1.condition=needsRepair")
        #expect(try notes.item().works.value == .boolean(1))
        #expect(try notes.item().workingPieces == count(0, 0))
    }

    @Test mutating func `of a condition and a trial the newer counts`() throws {
        try notes.note("lamp/1.condition=working", daysAgo: 5)
        try notes.note("lamp/1.working=false", daysAgo: 2)
        #expect(try notes.item().works.value == .boolean(1))
        try notes.note("lamp/1.condition=working", daysAgo: 1)
        #expect(try notes.item().works.value == .boolean(2))
    }

    @Test mutating func `a newer trial that failed and has aged leaves an older good condition open`() throws
    {
        // A trial counts for 14 days, a condition for 30.
        try notes.note("lamp/1.condition=working", daysAgo: 20)
        try notes.note("lamp/1.working=false", daysAgo: 16)
        #expect(try notes.item().works.value == .boolean(3))
    }

    @Test mutating func `an older good condition does not outlast an aged trial that agreed`() throws {
        try notes.note("lamp/1.condition=working", daysAgo: 20)
        try notes.note("lamp/1.working=true", daysAgo: 16)
        #expect(try notes.item().works.value == .boolean(3))
        #expect(try notes.item().works.lastKnown == .boolean(2))
    }

    @Test mutating func `two answers of one moment are a contradiction`() throws {
        try notes.note("lamp/1.condition=working", "lamp/1.working=false")
        #expect(try notes.item().works.causes == .conflict)
    }

    @Test mutating func `a count is pieces, a declared one is at least one piece`() throws {
        try notes.note("kitItem/pens.quantity=12", method: .measured)
        #expect(try notes.item().pieces == count(12, 12))
        var told = ThingNotes()
        try told.note("kitItem/pens.quantity=12", method: .declared)
        #expect(try told.item().pieces == count(1, nil))
        #expect(try told.item().lastCount == 12)
        #expect(try told.item().count == nil)
    }

    @Test mutating func `a count of working pieces never exceeds the pieces`() throws {
        try notes.note("kitItem/pens.quantity=12", "kitItem/pens.workingQuantity=9", method: .measured)
        #expect(try notes.item().workingPieces == count(9, 9))
        try notes.note("kitItem/pens.quantity=8", method: .measured, daysAgo: 0)
        #expect(try notes.item().workingPieces == count(8, 8))
    }

    @Test mutating func `a lot found broken since it was counted has no working piece`() throws {
        try notes.note("kitItem/safe.workingQuantity=1", method: .measured, daysAgo: 9)
        try notes.note("kitItem/safe.condition=broken", daysAgo: 2)
        #expect(try notes.item().workingPieces == count(0, 0))
    }

    @Test mutating func `a count of working pieces that aged says nothing of how many work`() throws {
        try notes.note("kitItem/pens.quantity=12", method: .measured)
        try notes.note("kitItem/pens.workingQuantity=9", method: .measured, daysAgo: 40)
        #expect(try notes.item().workingPieces == count(0, 12))
    }

    @Test mutating func `of one moment what was learnt last counts for faults and finds`() throws {
        try notes.note("lamp/1.condition=broken", "lamp/1.faultReason=bulb", daysAgo: 3)
        try notes.note("lamp/1.condition=working", daysAgo: 3, reason: "mended")
        #expect(try notes.item().faultReason == nil)
        try notes.note("lamp/1.condition=missing", daysAgo: 2, reason: "count")
        try notes.note("lamp/1.condition=working", "lamp/1.working=true", daysAgo: 2, reason: "count")
        try notes.note("lamp/1=present", daysAgo: 2, reason: "count")
        #expect(try notes.item().standing == .held)
        #expect(try notes.item().works.value == .boolean(2))
    }

    @Test mutating func `a fault is history once the thing works`() throws {
        try notes.note(
            "lamp/1.condition=broken", "lamp/1.faultReason=bulb", "lamp/1.repairDueOn=2026-12-01", daysAgo: 9)
        #expect(try notes.item().faultReason == "bulb")
        #expect(try notes.item().repairDueOn?.description == "2026-12-01")
        try notes.note("lamp/1.condition=working", daysAgo: 2)
        #expect(try notes.item().faultReason == nil)
        #expect(try notes.item().repairDueOn == nil)
    }
}
