import PrecinctModel
import Testing

/// Who holds a thing.
struct EquipmentStandingTests {
    private var notes = ThingNotes()

    @Test mutating func `what was taken away stays gone however long ago that was`() throws {
        try notes.note("magnifier/1.condition=working", daysAgo: 50)
        try notes.note("magnifier/1=absent", daysAgo: 40)
        #expect(try notes.item().standing == .gone)
    }

    @Test mutating func `none of a kind takes every thing of it away`() throws {
        try notes.note("magnifier/1.condition=working", daysAgo: 5)
        try notes.note("none magnifier", daysAgo: 1)
        #expect(try notes.item().standing == .gone)
    }

    @Test mutating func `what was not found is missing, and the audit does not see it`() throws {
        try notes.note("magnifier/1.condition=working", daysAgo: 5)
        try notes.note("magnifier/1.condition=missing", "magnifier/1.faultReason=stolen", daysAgo: 1)
        #expect(try notes.item().standing == .missing)
        #expect(try notes.item().faultReason == "stolen")
        #expect(notes.dossier.elements(of: "magnifier").isEmpty)
    }

    @Test mutating func `what was found again is there, in a condition nobody has looked at`() throws {
        try notes.note("magnifier/1.working=true", daysAgo: 5)
        try notes.note("magnifier/1.condition=missing", daysAgo: 3)
        try notes.note("magnifier/1=present", daysAgo: 1)
        let item = try notes.item()
        #expect(item.standing == .held)
        #expect(item.condition.causes == .missing)
        #expect(item.works.value == .boolean(3))
        #expect(notes.dossier.elements(of: "magnifier").count == 1)
    }

    @Test mutating func `a thing that is only said to be gone still stands where it was seen`() throws {
        try notes.note("magnifier/1.condition=working", daysAgo: 5)
        try notes.note("magnifier/1=absent", method: .declared, daysAgo: 1)
        #expect(try notes.item().standing == .held)
    }

    @Test mutating func `where a thing stood before it was away says nothing of where it stands now`() throws
    {
        try notes.note("booth/1.facesWindow=false", "booth/1.wheelchair=true", daysAgo: 9)
        try notes.note("booth/1=absent", daysAgo: 5)
        try notes.note("booth/1=present", daysAgo: 4)
        #expect(try notes.item().fact("facesWindow").causes == .missing)
        #expect(try notes.item().fact("wheelchair").value == .boolean(2))
        let booth = ElementReference(kind: "booth", id: "1")
        #expect(notes.dossier.fact(of: booth, "facesWindow")?.causes == .missing)
        try notes.note("booth/1.facesWindow=true", daysAgo: 3)
        #expect(notes.dossier.fact(of: booth, "facesWindow")?.value == .boolean(2))
        // Hearsay that it is gone takes nothing away.
        try notes.note("booth/1=absent", method: .declared, daysAgo: 2)
        #expect(notes.dossier.fact(of: booth, "facesWindow")?.value == .boolean(2))
    }

    @Test mutating func `only equipment is a thing`() throws {
        try notes.note("ramp/main.rise=300mm", "booth/1=present", method: .measured)
        #expect(notes.items.map(\.reference.description) == ["booth/1"])
    }
}
