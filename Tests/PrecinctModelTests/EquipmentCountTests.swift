import PrecinctModel
import Testing

/// How many pieces of a lot there are and work, after all that was said of it.
struct EquipmentCountTests {
    private var notes = ThingNotes()

    private func audited(_ attribute: String, of element: String) throws -> Fact {
        let reference = try ElementReference(parsing: element, in: .builtIn)
        let fact = try #require(notes.dossier.fact(of: reference, attribute))
        let item = try #require(notes.items.first { $0.reference == reference })
        #expect(item.fact(attribute).value == fact.value)
        return fact
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

    @Test mutating func `of a lot that was mended no more than one piece is known to work`() throws {
        try notes.note("kitItem/pens.quantity=12", method: .measured, daysAgo: 9)
        try notes.note("kitItem/pens.condition=broken", daysAgo: 5)
        #expect(try notes.item().workingPieces == Interval(.zero))
        try notes.note("kitItem/pens.condition=working", daysAgo: 2)
        #expect(try notes.item().workingPieces == Interval(Rational(1), Rational(12)))
        try notes.note("kitItem/pens.workingQuantity=11", method: .measured)
        #expect(try notes.item().workingPieces == Interval(Rational(11)))
    }

    @Test mutating func `that a lot works does not make an aged count of its working pieces whole`() throws {
        try notes.note("kitItem/pens.quantity=12", method: .measured)
        try notes.note("kitItem/pens.workingQuantity=9", method: .measured, daysAgo: 40)
        try notes.note("kitItem/pens.condition=working")
        #expect(try notes.item().workingPieces == Interval(Rational(1), Rational(12)))
        var uncounted = ThingNotes()
        try uncounted.note("kitItem/pens.quantity=12", method: .measured)
        try uncounted.note("kitItem/pens.condition=working")
        #expect(try uncounted.item().workingPieces == Interval(Rational(12)))
    }

    @Test mutating func `whoever finds a lot broken, no piece of it passes as working`() throws {
        try notes.note("kitItem/pens.workingQuantity=7", method: .measured, daysAgo: 9)
        try notes.note("kitItem/pens.condition=broken", method: .derived)
        #expect(try notes.item().workingPieces == Interval(.zero))
    }

    @Test(arguments: [["true", "false"], ["false", "true"]])
    mutating func `of contrary trials of one moment neither says how many pieces work`(words: [String]) throws
    {
        try notes.note("kitItem/pens.quantity=12", method: .measured)
        for word in words { try notes.note("kitItem/pens.working=\(word)") }
        #expect(try audited("working", of: "kitItem/pens").causes == .conflict)
        #expect(try audited("workingQuantity", of: "kitItem/pens").causes == .missing)
        #expect(try notes.item().workingPieces == Interval(.zero, Rational(12)))
    }

    @Test mutating func `what was said in other words keeps the words that were said`() throws {
        try notes.note("lamp/1.condition=broken")
        let works = try audited("working", of: "lamp/1")
        #expect(works.value == .boolean(1))
        #expect(works.observation?.sourceText == "condition=broken")
        #expect(try audited("condition", of: "lamp/1").observation?.sourceText == nil)
    }
}
