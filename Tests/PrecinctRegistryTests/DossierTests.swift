import Foundation
import PrecinctModel
import PrecinctRegistry
import Testing

struct DossierTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty
    let ramp = ElementReference(kind: "ramp", id: "main")

    init() throws {
        sample = try SampleRegistry()
    }

    private func slope(_ text: String) throws -> Observation {
        let quantity = try Quantity(parsing: text, unit: .percent)
        return .sample(.value(attribute: "slope", .number(quantity)), of: ramp)
    }

    @Test func `a dossier has the names, the building, the clock and the facts`() throws {
        try sample.write { try $0.record([slope("1:12")], of: .premises("school")) }
        let dossier = try sample.registry.dossier(
            of: sixty, asOf: SampleRegistry.start, vocabulary: .builtIn)
        #expect(dossier.precinct.areaName == "Қазалы ауданы")
        #expect(dossier.precinct.commission == "Қазалы комиссиясы")
        #expect(dossier.premises == Premises(id: "school", address: "ул. Абая, 5", venue: "школа №18"))
        #expect(dossier.localTime.zone.identifier == "Asia/Qyzylorda")
        let twelfth = try #require(Rational(1, over: 12))
        #expect(dossier.fact(of: ramp, "slope")?.value == .number(Interval(twelfth)))
    }

    @Test func `the clock is that of the area where it has its own`() throws {
        let dossier = try sample.registry.dossier(
            of: PrecinctReference(area: "4340", number: "9"), asOf: SampleRegistry.start, vocabulary: .builtIn
        )
        #expect(dossier.localTime.zone.identifier == "Asia/Almaty")
        #expect(dossier.premises == nil)
    }

    @Test func `an area without a clock has that of the area around it`() throws {
        let village = PrecinctReference(area: "434010", number: "1")
        try sample.write { change in
            try change.addArea(Area(code: "434010", name: "Ауыл", parent: "4340", kind: .settlement))
            try change.addPrecinct(PrecinctEntry(reference: village))
        }
        let dossier = try sample.registry.dossier(
            of: village, asOf: SampleRegistry.start, vocabulary: .builtIn)
        #expect(dossier.localTime.zone.identifier == "Asia/Almaty")
    }

    @Test(arguments: [1, 2, 256])
    func `all dossiers come in order and equal the single ones`(size: Int) throws {
        try sample.write { change in
            try change.record([slope("5 %")], of: .premises("school"))
            for number in ["10", "9"] {
                try change.record(
                    [.sample(.present(true), of: ElementReference(kind: "booth", id: "1"))],
                    of: .precinct(PrecinctReference(area: "4336", number: number)))
            }
        }
        var found: [String] = []
        try sample.registry.forEachBatch(asOf: SampleRegistry.start, size: size) { batch in
            #expect(batch.count <= size)
            for source in batch {
                let reference = source.precinct.reference
                found.append(reference.description)
                let single = try sample.registry.observations(of: reference, upTo: SampleRegistry.start)
                #expect(source.observations.sorted { $0.sequence < $1.sequence } == single)
            }
        }
        #expect(found == ["4336/9", "4336/10", "4336/60", "4336/061", "4340/9"])
    }

    @Test func `an area and a status choose among the dossiers`() throws {
        var entry = try sample.registry.precinct(sixty)
        entry.status = .retired
        try sample.write { try $0.updatePrecinct(entry) }
        var found: [String] = []
        try sample.registry.forEachBatch(area: "4336", asOf: SampleRegistry.start) {
            found += $0.map(\.precinct.reference.number)
        }
        #expect(found == ["9", "10", "061"])
    }
}
