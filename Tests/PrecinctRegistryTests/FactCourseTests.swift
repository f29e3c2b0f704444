import PrecinctModel
import PrecinctRegistry
import Testing

/// The whole course of one fact, and why the current value is the current one.
struct FactCourseTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty
    let start = SampleRegistry.start
    let ramp = ElementReference(kind: "ramp", id: "main")

    init() throws {
        sample = try SampleRegistry()
    }

    private func record(
        _ text: String, _ method: ObservationMethod = .measured, at seconds: Int64, visit: String? = nil,
        building: String = "school", recorded: Int64 = 1_000
    ) throws {
        let value = ObservedValue.number(try Quantity(parsing: text, unit: .percent))
        let observation = Observation.sample(
            .value(attribute: "slope", value), of: ramp, method: method, at: seconds, inspection: visit)
        try sample.write(at: start.adding(seconds: recorded)) {
            try $0.record([observation], of: .premises(building))
        }
    }

    private func course(asOf: Int64 = 5_000, knownAt: Int64? = nil) throws -> FactCourse {
        try sample.registry.course(
            of: sixty, ramp, .attribute("slope"), asOf: start.adding(seconds: asOf),
            knownAt: knownAt.map(start.adding), vocabulary: .builtIn)
    }

    private func standings(_ course: FactCourse) -> [String] {
        course.entries.map { entry in
            guard case .value(_, let value) = entry.observation.statement else { return "" }
            return "\(value.text) \(entry.standing)"
        }
    }

    @Test func `the newest of the highest rank is current and each other says why not`() throws {
        try record("12 %", .declared, at: 10)
        try record("9 %", at: 20)
        try record("8 %", at: 30)
        try record("11 %", .seen, at: 40)
        #expect(
            standings(try course()) == [
                "11 % outranked", "8 % current", "9 % superseded", "12 % superseded",
            ])
        #expect(
            standings(try course(asOf: 25)) == [
                "11 % later", "8 % later", "9 % current", "12 % superseded",
            ])
    }

    @Test func `two measurements of one visit that disagree are a conflict`() throws {
        try record("9 %", at: 20, visit: "v")
        try record("6 %", at: 30, visit: "v")
        let course = try course()
        #expect(standings(course) == ["6 % current", "9 % conflicting"])
        #expect(course.fact?.causes == .conflict)
    }

    @Test func `a trial does not stand against a condition that was seen since, nor hearsay after it`() throws
    {
        let lamp = ElementReference(kind: "lamp", id: "1")
        func record(_ attribute: String, _ value: ObservedValue, _ method: ObservationMethod, at: Int64)
            throws
        {
            try sample.write(at: start.adding(seconds: 1_000)) {
                try $0.record(
                    [.sample(.value(attribute: attribute, value), of: lamp, method: method, at: at)],
                    of: .precinct(sixty))
            }
        }
        func working() throws -> FactCourse {
            try sample.registry.course(
                of: sixty, lamp, .attribute("working"), asOf: start.adding(seconds: 5_000),
                vocabulary: .builtIn)
        }
        try record("working", .boolean(true), .seen, at: 10)
        #expect(try standings(working()) == ["true current"])
        try record("condition", .choice("broken"), .seen, at: 20)
        try record("working", .boolean(true), .declared, at: 30)
        let course = try working()
        #expect(standings(course) == ["true outranked", "true superseded"])
        #expect(course.fact?.value == .boolean(1))
        try record("working", .boolean(true), .seen, at: 40)
        try record("condition", .choice("broken"), .seen, at: 40)
        #expect(try standings(working()).first == "true conflicting")
    }

    @Test func `what was measured in another building is told apart`() throws {
        try record("9 %", at: 20)
        try sample.write(at: start.adding(seconds: 2_000)) {
            try $0.movePrecinct(sixty, to: "club", since: start.adding(seconds: 100))
        }
        try record("4 %", at: 200, building: "club", recorded: 3_000)
        #expect(standings(try course()) == ["4 % current", "9 % elsewhere"])
        #expect(standings(try course(knownAt: 1_999)) == ["9 % current"])
        #expect(try course().entries.map(\.change.command) == ["test", "test"])
    }

    @Test func `what a thing brought along later does not count before it came`() throws {
        let magnifier = ElementReference(kind: "magnifier", id: "1")
        let seen = Observation.sample(.value(attribute: "working", .boolean(true)), of: magnifier, at: 10)
        // Handed over at 2000: its facts keep the dates on which they were observed elsewhere.
        try sample.write(at: start.adding(seconds: 3_000)) { change in
            try change.record(
                [.sample(.present(true), of: magnifier, at: 2_000), seen], of: .precinct(sixty))
            try change.addCustody(
                CustodyEntry(
                    kind: "magnifier", inventoryNumber: "N-1", from: .store,
                    to: EquipmentPlace(.precinct(sixty), magnifier), quantity: nil,
                    at: start.adding(seconds: 2_000), reason: nil))
        }
        func course(asOf: Int64) throws -> FactCourse {
            try sample.registry.course(
                of: sixty, magnifier, .attribute("working"), asOf: start.adding(seconds: asOf),
                vocabulary: .builtIn)
        }
        let before = try course(asOf: 1_999)
        #expect(before.fact?.observation == nil)
        #expect(before.entries.map(\.standing) == [.later])
        #expect(try course(asOf: 2_000).entries.map(\.standing) == [.current])
    }

    @Test func `presence and parent have courses too`() throws {
        let entrance = ElementReference(kind: "entrance", id: "side")
        try sample.write { change in
            try change.record(
                [
                    .sample(.present(true), of: ramp, at: 1), .sample(.parent(entrance), of: ramp, at: 2),
                    .sample(.none, of: Observation.list("ramp"), at: 3),
                ], of: .premises("school"))
        }
        func statements(_ aspect: FactCourse.Aspect) throws -> [Observation.Statement] {
            try sample.registry.course(
                of: sixty, ramp, aspect, asOf: start.adding(seconds: 10), vocabulary: .builtIn
            ).entries.map(\.observation.statement)
        }
        #expect(try statements(.presence) == [.none, .present(true)])
        #expect(try statements(.parent) == [.parent(entrance)])
        #expect(try statements(.attribute("slope")).isEmpty)
    }
}
