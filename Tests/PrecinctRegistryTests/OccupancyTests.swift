import PrecinctModel
import PrecinctRegistry
import Testing

struct OccupancyTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty
    let start = SampleRegistry.start

    init() throws {
        sample = try SampleRegistry()
        let ramp = Observation.sample(.present(true), at: -1_000)
        try sample.write { change in
            try change.record([ramp], of: .premises("school"))
            try change.record([ramp, ramp], of: .premises("club"))
        }
        let sixty = sixty
        let moved = start.adding(seconds: 100)
        try sample.write(at: start.adding(seconds: 500)) {
            try $0.movePrecinct(sixty, to: "club", since: moved)
        }
    }

    private func building(asOf: Int64, knownAt: Int64? = nil) throws -> String? {
        try sample.registry.premises(
            of: sixty, asOf: start.adding(seconds: asOf), knownAt: knownAt.map(start.adding)
        )?.premises.id
    }

    @Test func `a precinct is in the building of the moment`() throws {
        #expect(try building(asOf: 99) == "school")
        #expect(try building(asOf: 100) == "club")
        #expect(try sample.registry.observations(of: sixty, upTo: start.adding(seconds: 99)).count == 1)
        #expect(try sample.registry.observations(of: sixty, upTo: start.adding(seconds: 100)).count == 2)
    }

    @Test func `a move not yet recorded was not known`() throws {
        #expect(try building(asOf: 100, knownAt: 499) == "school")
        #expect(try building(asOf: 100, knownAt: 500) == "club")
    }

    @Test func `a correction of the same moment counts`() throws {
        let moved = start.adding(seconds: 100)
        try sample.write(at: start.adding(seconds: 600)) {
            try $0.movePrecinct(sixty, to: "school", since: moved)
        }
        #expect(try building(asOf: 100) == "school")
        #expect(try building(asOf: 100, knownAt: 599) == "club")
    }

    @Test func `the precincts that share a building are those of the moment`() throws {
        let before = start.adding(seconds: 99)
        #expect(try sample.registry.precinctsSharing("school", asOf: before).map(\.number) == ["9", "60"])
        let after = start.adding(seconds: 100)
        #expect(try sample.registry.precinctsSharing("school", asOf: after).map(\.number) == ["9"])
        #expect(try sample.registry.precinctsSharing("club", asOf: after).map(\.number) == ["60"])
        var buildings: [String: String] = [:]
        try sample.registry.forEachPrecinct(asOf: after) {
            buildings[$0.entry.reference.description] = $0.premises?.id
        }
        #expect(buildings == ["4336/60": "club", "4336/9": "school"])
    }
}
