import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

/// Parts of a change that may fail by themselves.
struct AttemptTests {
    let sample: SampleRegistry

    init() throws {
        sample = try SampleRegistry()
    }

    private func area(_ code: String) -> Area { Area(code: code, name: code, kind: .other) }

    @Test func `a part that fails is undone and the rest stays`() throws {
        let (_, revision) = try sample.registry.commit(
            actor: "a", command: "c", now: SampleRegistry.start
        ) { change in
            try change.attempt { try change.addArea(area("44")) }
            _ = try problem {
                try change.attempt {
                    try change.addArea(area("45"))
                    try change.addArea(area("44"))
                }
            }
            try change.addArea(area("46"))
        }
        #expect(
            try sample.registry.areas().map(\.code).filter { $0.hasPrefix("4") && $0.count == 2 } == [
                "43", "44", "46",
            ])
        #expect(try revision == sample.registry.revision())
        #expect(sample.registry.verify().issues.isEmpty)
    }

    @Test func `observations of a part that fails are gone, and the chain covers those that stay`() throws {
        let booth = ElementReference(kind: "magnifier", id: "1")
        func number(_ text: String) -> Observation {
            .sample(.value(attribute: "inventoryNumber", .text(text)), of: booth, method: .seen)
        }
        let nine = Owner.precinct(PrecinctReference(area: "4336", number: "9"))
        let sixty = Owner.precinct(SampleRegistry.sixty)
        try sample.write { change in
            try change.record([.sample(.present(true))], of: .premises("school"))
            try change.attempt { try change.record([number("N-1")], of: sixty) }
            _ = try problem {
                try change.attempt {
                    try change.record([number("N-2")], of: nine)
                    try change.addArea(area("43"))
                }
            }
            // What a failed part gave away is free again.
            try change.attempt { try change.record([number("N-2")], of: nine) }
        }
        #expect(try sample.registry.observations(of: nine).count == 1)
        let report = sample.registry.verify()
        #expect(report.issues.isEmpty)
        #expect(report.observations == 3)
    }

    @Test func `a number that is taken fails its own part only`() throws {
        let item = ElementReference(kind: "magnifier", id: "1")
        let number = Observation.sample(
            .value(attribute: "inventoryNumber", .text("N-1")), of: item, method: .seen)
        let nine = Owner.precinct(PrecinctReference(area: "4336", number: "9"))
        try sample.write { change in
            try change.attempt { try change.record([number], of: .precinct(SampleRegistry.sixty)) }
            let refused = try problem { try change.attempt { try change.record([number], of: nine) } }
            #expect(refused.message.key == .equipmentNumberTaken)
            try change.attempt { try change.record([.sample(.present(true))], of: .premises("school")) }
        }
        #expect(try sample.registry.observations(of: nine).isEmpty)
        #expect(try sample.registry.observations(of: .premises("school")).count == 1)
        #expect(sample.registry.verify().issues.isEmpty)
    }

    @Test func `a change of which every part failed leaves no trace`() throws {
        let before = try sample.registry.revision()
        let (_, revision) = try sample.registry.commit(
            actor: "a", command: "c", now: SampleRegistry.start
        ) { change in
            for _ in 0..<3 {
                _ = try problem {
                    try change.attempt {
                        try change.addArea(area("45"))
                        try change.addArea(area("43"))
                    }
                }
            }
        }
        #expect(revision == nil)
        #expect(try sample.registry.revision() == before)
        #expect(sample.registry.verify().issues.isEmpty)
    }
}
