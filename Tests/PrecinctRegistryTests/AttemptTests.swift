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
