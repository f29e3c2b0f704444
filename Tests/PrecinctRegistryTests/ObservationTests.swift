import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct ObservationTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty

    init() throws {
        sample = try SampleRegistry()
    }

    static let values: [ObservedValue] = [
        .number(read("1:12", .percent)), .number(read("32 in", .millimetre)),
        .number(read("32 ± 1/8 in".replacing("1/8", with: "0.125"), .millimetre)),
        .number(read("9,5 %", .percent)),
        .number(read("-0.000001 m", .metre)), .number(read("9223372036854775807", .one)),
        .number(read("5 lbf", .newton)), .boolean(true), .boolean(false), .choice("concrete"),
        .date(CalendarDay(sinceEpoch: 20_000)), .text("Кіреберіс «жақ»\n\t'; DROP TABLE \u{1F9D1}"),
    ]

    private static func read(_ text: String, _ unit: Unit) -> Quantity {
        (try? Quantity(parsing: text, unit: unit)) ?? Quantity(value: .zero, unit: .one, text: "unreadable")
    }

    @Test(arguments: values)
    func `every value comes back exactly as it was given`(value: ObservedValue) throws {
        #expect(value.text != "unreadable")
        let given = Observation.sample(
            .value(attribute: "a", value), instrument: "tape", inspection: "v1", reason: "өлшеу",
            evidence: ["photo:ab\"c", "құжат/2"])
        try sample.write { try $0.record([given], of: .premises("school")) }
        var expected = given
        expected.sequence = 1
        #expect(try sample.registry.observations(of: .premises("school")) == [expected])
        guard case .value(_, .number(let found)) = expected.statement else { return }
        guard case .number(let quantity) = value else { return }
        #expect(found.text == quantity.text)
        #expect(found.tolerance == quantity.tolerance)
    }

    @Test func `every statement comes back`() throws {
        let list = Observation.list("lift")
        let given: [Observation] = [
            .sample(.present(true)), .sample(.present(false)),
            .sample(.parent(ElementReference(kind: "entrance", id: "side"))),
            .sample(.parent(ElementReference(single: "votingRoom"))),
            .sample(.none, of: list), .sample(.complete, of: list, method: .seen),
        ]
        try sample.write { try $0.record(given, of: .precinct(sixty)) }
        let found = try sample.registry.observations(of: .precinct(sixty))
        #expect(found.map(\.sequence) == [1, 2, 3, 4, 5, 6])
        #expect(found.map(\.statement) == given.map(\.statement))
        #expect(found.map(\.element) == given.map(\.element))
        #expect(found.map(\.method) == given.map(\.method))
    }

    @Test func `an observation without observer or of an unknown owner is refused`() throws {
        var nobody = Observation.sample(.present(true))
        nobody.observer = ""
        #expect(
            try problem { try sample.write { try $0.record([nobody], of: .premises("school")) } }.message.key
                == .registryObservationInvalid)
        let endless = Observation.sample(
            .value(attribute: "a", .number(Quantity(value: .infinity, unit: .metre, text: "∞"))))
        #expect(
            try problem { try sample.write { try $0.record([endless], of: .premises("school")) } }.message.key
                == .registryObservationInvalid)
        #expect(
            try problem { try sample.write { try $0.record([], of: .premises("x")) } }.message.key
                == .registryNoPremises)
        #expect(
            try problem {
                try sample.write {
                    try $0.record([], of: .precinct(PrecinctReference(area: "43", number: "60")))
                }
            }.message.key == .registryNoPrecinctNear)
    }

    @Test func `a text with NUL is refused wherever it would enter`() throws {
        let nul = "a\0b"
        let item = ElementReference(kind: "booth", id: nul)
        var observations = [
            Observation.sample(.value(attribute: "a", .text(nul))), .sample(.present(true), of: item),
            .sample(.present(true), instrument: nul), .sample(.present(true), inspection: nul),
            .sample(.present(true), reason: nul), .sample(.present(true), evidence: [nul]),
        ]
        var observed = Observation.sample(.present(true))
        observed.observer = nul
        observations.append(observed)
        let before = try sample.registry.revision()
        for observation in observations {
            let refused = try problem {
                try sample.write { try $0.record([observation], of: .premises("school")) }
            }
            #expect(refused.message.key == .enteringNul)
            #expect(refused.message.arguments["text"] == "a\u{2400}")
        }
        let new = PrecinctReference(area: "43", number: "1")
        let others: [(RegistryTransaction) throws -> Void] = [
            { try $0.addArea(Area(code: "44", name: nul, kind: .region)) },
            { try $0.addPremises(PremisesEntry(premises: Premises(id: "x", address: nul), area: "43")) },
            { try $0.addPremises(PremisesEntry(premises: Premises(id: "x", venue: nul), area: "43")) },
            { try $0.addPremises(PremisesEntry(premises: Premises(id: nul), area: "43")) },
            { try $0.addPremises(PremisesEntry(premises: Premises(id: "x"), area: nul)) },
            { try $0.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: nul, number: "1"))) },
            { try $0.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: "43", number: nul))) },
            { try $0.addPrecinct(PrecinctEntry(reference: new, name: nul)) },
            { try $0.addPrecinct(PrecinctEntry(reference: new, commission: nul)) },
            {
                try $0.updatePrecinct(PrecinctEntry(reference: SampleRegistry.sixty, name: nul))
            },
        ]
        for body in others {
            #expect(try problem { try sample.write(body) }.message.key == .enteringNul)
        }
        #expect(
            try problem {
                try sample.registry.write(
                    actor: "a", command: "c", reason: nul, now: SampleRegistry.start
                ) { try $0.addArea(Area(code: "44", name: "x", kind: .region)) }
            }.message.key == .enteringNul)
        #expect(try sample.registry.revision() == before)
    }

    @Test func `a precinct has its own observations and those of its building`() throws {
        let booth = ElementReference(kind: "booth", id: "1")
        try sample.write { change in
            try change.record([.sample(.present(true))], of: .premises("school"))
            try change.record([.sample(.present(true), of: booth)], of: .precinct(sixty))
            try change.record(
                [.sample(.present(true), of: booth)],
                of: .precinct(PrecinctReference(area: "4336", number: "9")))
        }
        let found = try sample.registry.observations(of: sixty, upTo: SampleRegistry.start)
        #expect(found.map(\.element.description) == ["ramp/main", "booth/1"])
        #expect(found.map(\.sequence) == [1, 2])
    }

    @Test func `the two clocks cut off what was observed and what was recorded later`() throws {
        let start = SampleRegistry.start
        try sample.write(at: start.adding(seconds: 100)) {
            try $0.record(
                [.sample(.present(true), at: 0), .sample(.present(true), at: 50)], of: .premises("school"))
        }
        try sample.write(at: start.adding(seconds: 200)) {
            try $0.record([.sample(.present(false), at: 10)], of: .premises("school"))
        }
        func count(asOf: Int64, knownAt: Int64?) throws -> Int {
            try sample.registry.observations(
                of: sixty, upTo: start.adding(seconds: asOf), knownAt: knownAt.map(start.adding)
            ).count
        }
        #expect(try count(asOf: 50, knownAt: nil) == 3)
        #expect(try count(asOf: 49, knownAt: nil) == 2)
        #expect(try count(asOf: 50, knownAt: 199) == 2)
        #expect(try count(asOf: 50, knownAt: 99) == 0)
    }

    @Test func `the elements anybody saw are known, lists are not elements`() throws {
        try sample.write { change in
            try change.record(
                [
                    .sample(.present(true), of: ElementReference(kind: "ramp", id: "side")),
                    .sample(.present(true)),
                    .sample(.none, of: Observation.list("lift")),
                ], of: .premises("school"))
        }
        let owner = Owner.premises("school")
        #expect(try sample.registry.elements(of: owner).map(\.description) == ["ramp/main", "ramp/side"])
        #expect(try sample.registry.elements(of: owner, kind: "lift").isEmpty)
    }

    @Test func `a clock set back does not alter what was known`() throws {
        let start = SampleRegistry.start
        try sample.write(at: start.adding(seconds: 100)) {
            try $0.addArea(Area(code: "44", name: "x", kind: .other))
        }
        try sample.write(at: start) { change in
            #expect(change.recordedAt == start.adding(seconds: 100))
            try change.record([.sample(.present(true))], of: .premises("school"))
        }
        #expect(
            try sample.registry.observations(of: sixty, upTo: start, knownAt: start.adding(seconds: 99))
                .isEmpty)
    }
}
