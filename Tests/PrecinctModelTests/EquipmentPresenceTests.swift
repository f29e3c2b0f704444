import PrecinctModel
import Testing

/// Whether a thing is there, where what was said of it disagrees.
struct EquipmentPresenceTests {
    private var notes = ThingNotes()

    private func audited(_ attribute: String, of element: String = "lamp/1") throws -> Fact {
        let reference = try ElementReference(parsing: element, in: .builtIn)
        let fact = try #require(notes.dossier.fact(of: reference, attribute))
        let item = try #require(notes.items.first { $0.reference == reference })
        #expect(item.fact(attribute).value == fact.value)
        return fact
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

    @Test mutating func `what describes a thing and does not need it in sight leaves it missing`() throws {
        try notes.note(
            "kitItem/safe.type=safe", "kitItem/safe.condition=missing", "kitItem/safe.working=false")
        try notes.note("kitItem/safe.requiredQuantity=2", "kitItem/safe.quantity=0", method: .measured)
        #expect(try notes.item().standing == .missing)
        #expect(notes.dossier.elements(of: "kitItem").isEmpty)
        try notes.note("kitItem/safe.quantity=2", method: .measured)
        #expect(try notes.item().element.presence.causes == .conflict)
    }

    @Test mutating func `a thing gone so long that nobody relies on it opens the list when it is back`()
        throws
    {
        let lamps = try #require(Vocabulary.builtIn.index(of: "lamp"))
        try notes.note("lamp/1=absent", daysAgo: 50)
        try notes.note("lamp/2.working=true", daysAgo: 9)
        try notes.note("complete lamp", daysAgo: 5)
        #expect(notes.dossier.lists[lamps].isWhole)
        try notes.note("lamp/1.working=true", daysAgo: 2)
        #expect(!notes.dossier.lists[lamps].isWhole)
    }

    @Test mutating func `what a missing thing belongs to does not bring it back`() throws {
        try notes.note("lamp/7.condition=missing")
        try notes.note(.parent(ElementReference(kind: "booth", id: "1")), of: "lamp/7")
        #expect(try notes.item().standing == .missing)
    }
}
