import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

struct ResolvingTests {
    let sample: SampleRegistry

    init() throws {
        sample = try SampleRegistry()
    }

    @Test func `a number is enough while only one precinct has it`() throws {
        #expect(try sample.registry.resolve("60") == SampleRegistry.sixty)
        #expect(try sample.registry.resolve("4336/60") == SampleRegistry.sixty)
        #expect(try sample.registry.resolve("061").number == "061")
    }

    @Test func `a number that several have lists them`() throws {
        let refused = try problem { _ = try sample.registry.resolve("9") }
        #expect(refused.message.key == .registryAmbiguous)
        #expect(refused.message.arguments["candidates"] == "4336/9, 4340/9")
        #expect(refused.message.arguments["count"] == "2")
    }

    @Test func `of very many only ten are listed`() throws {
        try sample.write { change in
            for index in 0..<12 {
                let area = "5\(index)"
                try change.addArea(Area(code: area, name: area, kind: .other))
                try change.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: area, number: "7")))
            }
        }
        let refused = try problem { _ = try sample.registry.resolve("7") }
        #expect(refused.message.key == .registryAmbiguousMore)
        #expect(refused.message.arguments["candidates"]?.split(separator: ",").count == 10)
    }

    @Test func `a retired precinct does not stand in the way of one in use`() throws {
        var entry = try sample.registry.precinct(PrecinctReference(area: "4340", number: "9"))
        entry.status = .retired
        try sample.write { try $0.updatePrecinct(entry) }
        #expect(try sample.registry.resolve("9").area == "4336")
    }

    @Test(arguments: [("61", "4336/061"), ("4336/61", "4336/061"), ("4340/60", "4336/60"), ("6", "4336/60")])
    func `a number nobody has names near ones`(text: String, near: String) throws {
        let refused = try problem { _ = try sample.registry.resolve(text) }
        #expect(refused.message.key == .registryNoPrecinctNear)
        #expect(refused.message.arguments["near"]?.contains(near) == true)
    }

    @Test func `nothing near is said plainly`() throws {
        let refused = try problem { _ = try sample.registry.resolve("тест") }
        #expect(refused.message.key == .registryNoPrecinct)
    }
}
