import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct ElectionTests {
    let sample: SampleRegistry
    let start = SampleRegistry.start
    let day: CalendarDay

    init() throws {
        sample = try SampleRegistry()
        day = try #require(CalendarDay(iso: "2026-12-20"))
        let election = Election(id: "district-2026", name: "Аудан", day: day, area: "4336")
        try sample.write { try $0.addElection(election) }
    }

    private func precinct(_ number: String, area: String = "4336") -> PrecinctReference {
        PrecinctReference(area: area, number: number)
    }

    private func participants(at seconds: Int64 = 1_000, knownAt: Int64? = nil) throws -> [String] {
        try sample.registry.participants(
            of: "district-2026", asOf: start.adding(seconds: seconds),
            knownAt: knownAt.map(start.adding)
        ).map(\.description)
    }

    private func set(_ status: PrecinctEntry.Status, of number: String, at seconds: Int64 = 10) throws {
        var entry = try sample.registry.precinct(precinct(number))
        entry.status = status
        try sample.write(at: start.adding(seconds: seconds)) { try $0.updatePrecinct(entry) }
    }

    @Test func `the precincts of its area take part that are in use or kept ready`() throws {
        #expect(try participants() == ["4336/9", "4336/10", "4336/60", "4336/061"])
        try set(.draft, of: "9")
        try set(.alternate, of: "10")
        try set(.retired, of: "60")
        #expect(try participants() == ["4336/10", "4336/061"])
        // By the states they had then.
        #expect(try participants(at: 9) == ["4336/9", "4336/10", "4336/60", "4336/061"])
    }

    @Test func `a precinct can be included or excluded by name`() throws {
        try sample.write(at: start.adding(seconds: 10)) { change in
            try change.setParticipation(of: precinct("9", area: "4340"), in: "district-2026", takesPart: true)
            try change.setParticipation(of: precinct("10"), in: "district-2026", takesPart: false)
        }
        #expect(try participants() == ["4336/9", "4336/60", "4336/061", "4340/9"])
        for (reference, takesPart) in [
            (precinct("60"), true), (precinct("10"), false), (precinct("9", area: "4340"), true),
        ] {
            #expect(
                try sample.registry.takesPart(
                    reference, in: "district-2026", asOf: start.adding(seconds: 1_000)) == takesPart)
        }
        #expect(
            try sample.registry.exceptions(of: "district-2026").map(\.precinct.description) == [
                "4336/10", "4340/9",
            ])
        try sample.write(at: start.adding(seconds: 20)) { change in
            try change.setParticipation(of: precinct("10"), in: "district-2026", takesPart: true)
        }
        #expect(try participants().contains("4336/10"))
        #expect(try !participants(knownAt: 19).contains("4336/10"))
        #expect(try participants(knownAt: 9) == ["4336/9", "4336/10", "4336/60", "4336/061"])
        let before = try sample.registry.revision()
        try sample.write { change in
            try change.setParticipation(of: precinct("10"), in: "district-2026", takesPart: true)
        }
        #expect(try sample.registry.revision() == before)
    }

    @Test func `a draft included by name takes part and a retired one never does`() throws {
        try set(.draft, of: "9")
        try set(.retired, of: "10")
        try sample.write(at: start.adding(seconds: 20)) { change in
            for number in ["9", "10"] {
                try change.setParticipation(of: precinct(number), in: "district-2026", takesPart: true)
            }
        }
        #expect(try participants() == ["4336/9", "4336/60", "4336/061"])
    }

    @Test func `the dossiers of an election are those of the precincts that take part`() throws {
        try sample.write(at: start.adding(seconds: 10)) { change in
            try change.addElection(Election(id: "all", name: "Бәрі", day: day))
            try change.setParticipation(of: precinct("60"), in: "all", takesPart: false)
        }
        func found(_ election: String, area: String? = nil) throws -> [String] {
            var found: [String] = []
            try sample.registry.forEachBatch(
                area: area, election: election, asOf: start.adding(seconds: 100), size: 2
            ) { found += $0.map(\.precinct.reference.description) }
            return found
        }
        #expect(try found("district-2026") == ["4336/9", "4336/10", "4336/60", "4336/061"])
        #expect(try found("all") == ["4336/9", "4336/10", "4336/061", "4340/9"])
        #expect(try found("all", area: "4340") == ["4340/9"])
    }

    @Test func `a day that was put off was what it was`() throws {
        var election = try sample.registry.election("district-2026")
        election.day = CalendarDay(sinceEpoch: day.sinceEpoch + 7)
        try sample.write(at: start.adding(seconds: 10)) { try $0.updateElection(election) }
        #expect(try sample.registry.election("district-2026").day == election.day)
        #expect(try sample.registry.election("district-2026", knownAt: start.adding(seconds: 9)).day == day)
        #expect(try sample.registry.elections(knownAt: start.adding(seconds: -1)).isEmpty)
        #expect(sample.registry.verify().issues.isEmpty)
    }

    @Test func `what cannot be is refused by name`() throws {
        let cases: [(TextKey, (RegistryTransaction) throws -> Void)] = [
            (.electionExists, { try $0.addElection(Election(id: "district-2026", name: "x", day: day)) }),
            (.electionId, { try $0.addElection(Election(id: "Выборы", name: "x", day: day)) }),
            (.electionId, { try $0.addElection(Election(id: "", name: "x", day: day)) }),
            (.electionName, { try $0.addElection(Election(id: "x", name: " ", day: day)) }),
            (.registryNoArea, { try $0.addElection(Election(id: "x", name: "x", day: day, area: "zzzz")) }),
            (
                .electionUnknownNear,
                { try $0.setParticipation(of: precinct("60"), in: "district-2027", takesPart: true) }
            ),
            (.electionUnknown, { try $0.updateElection(Election(id: "z", name: "x", day: day)) }),
            (
                .registryNoPrecinct,
                {
                    try $0.setParticipation(
                        of: precinct("ж", area: "zz"), in: "district-2026", takesPart: true)
                }
            ),
        ]
        let before = try sample.registry.revision()
        for (key, body) in cases {
            #expect(try problem { try sample.write(body) }.message.key == key, "\(key)")
        }
        #expect(try sample.registry.revision() == before)
        let unknown = try problem { _ = try sample.registry.participants(of: "z", asOf: start) }
        #expect(unknown.message.key == .electionUnknown)
    }
}
