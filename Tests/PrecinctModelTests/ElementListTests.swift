import PrecinctModel
import Testing

struct ElementListTests {
    private func ids(_ list: ElementList) -> [String] { list.elements.map(\.reference.id) }

    @Test func `a kind nobody spoke of is neither there nor absent`() {
        let list = Notebook().list("ramp")
        #expect(list.elements.isEmpty)
        #expect(!list.isWhole)
        #expect(list.causes == .missing)
    }

    @Test func `none means that somebody established there are none`() {
        var notes = Notebook()
        notes.note("ramp/*", .none)
        let list = notes.list("ramp")
        #expect(list.elements.isEmpty)
        #expect(list.isWhole)
        #expect(list.observation?.statement == Observation.Statement.none)
    }

    @Test func `a later none retires the elements seen before`() {
        var notes = Notebook()
        notes.note("ramp/main", .present(true), daysAgo: 9)
        notes.note("ramp/*", .none, daysAgo: 2)
        #expect(notes.list("ramp").elements.isEmpty)
        #expect(notes.list("ramp").isWhole)
    }

    @Test func `complete means that the listed ones are all`() {
        var notes = Notebook()
        for id in ["10", "2", "1"] { notes.note("booth/\(id)", .present(true)) }
        #expect(!notes.list("booth").isWhole)
        notes.note("booth/*", .complete)
        #expect(notes.list("booth").isWhole)
        #expect(ids(notes.list("booth")) == ["1", "2", "10"])
    }

    @Test func `an element first seen after the list was called complete makes it open again`() {
        var notes = Notebook()
        notes.note("booth/1", .present(true), daysAgo: 9)
        notes.note("booth/*", .complete, daysAgo: 9)
        notes.note("booth/2", .present(true), daysAgo: 2)
        let list = notes.list("booth")
        #expect(ids(list) == ["1", "2"])
        #expect(!list.isWhole)
        #expect(list.causes.contains(.missing))
    }

    @Test func `an element of the visit that called the list complete leaves it whole`() {
        var notes = Notebook()
        notes.note("booth/*", .complete, daysAgo: 3, inspection: "autumn")
        notes.note("booth/1", .present(true), daysAgo: 2, inspection: "autumn")
        #expect(notes.list("booth").isWhole)
    }

    @Test func `looking again at a known element leaves a complete list whole`() {
        var notes = Notebook()
        notes.note("booth/1", .present(true), daysAgo: 9)
        notes.note("booth/*", .complete, daysAgo: 9)
        notes.note("booth/1", .present(true), daysAgo: 2)
        #expect(notes.list("booth").isWhole)
    }

    @Test func `an element seen after none is there and the list is open`() {
        var notes = Notebook()
        notes.note("booth/*", .none, daysAgo: 9)
        notes.note("booth/1", .present(true), daysAgo: 2)
        let list = notes.list("booth")
        #expect(ids(list) == ["1"])
        #expect(list.elements[0].presence.value == .boolean(2))
        #expect(!list.isWhole)
    }

    @Test func `none that was only declared is not absence`() {
        var notes = Notebook()
        notes.note("ramp/*", .none, .declared)
        let list = notes.list("ramp")
        #expect(!list.isWhole)
        #expect(list.causes == .declaredOnly)
    }

    @Test func `none that was declared does not retire a ramp somebody saw`() {
        var notes = Notebook()
        notes.note("ramp/main", .present(true), .seen, daysAgo: 9)
        notes.note("ramp/*", .none, .declared, daysAgo: 2)
        #expect(ids(notes.list("ramp")) == ["main"])
        #expect(notes.list("ramp").elements[0].presence.value == .boolean(2))
    }

    @Test func `a list called complete long ago is no longer whole but was`() {
        var notes = Notebook()
        notes.note("booth/1", .present(true), daysAgo: 40)
        notes.note("booth/*", .complete, daysAgo: 40)
        let list = notes.list("booth")
        #expect(!list.isWhole)
        #expect(list.wasWhole)
        #expect(list.causes == .expired)
        #expect(list.elements[0].presence.causes == .expired)
    }

    @Test func `an element somebody saw removed is gone`() {
        var notes = Notebook()
        notes.note("booth/1", .present(true), daysAgo: 9)
        notes.note("booth/2", .present(true), daysAgo: 9)
        notes.note("booth/1", .present(false), daysAgo: 2)
        #expect(ids(notes.list("booth")) == ["2"])
    }

    @Test func `measuring a ramp proves that it is there`() throws {
        var notes = Notebook()
        try notes.ramp("slope", "8 %", .measured)
        #expect(notes.list("ramp").elements[0].presence.value == .boolean(2))
    }

    @Test func `the single element of a kind is always there and its list whole`() {
        let list = Notebook().list("precinct")
        #expect(ids(list) == ["precinct"])
        #expect(list.isWhole)
        #expect(list.elements[0].presence.value == .boolean(2))
    }
}
