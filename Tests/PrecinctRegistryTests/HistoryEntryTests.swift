import Foundation
import PrecinctModel
import PrecinctRegistry
import Testing

/// What each change made of whom.
struct HistoryEntryTests {
    let sample: SampleRegistry
    let sixty = SampleRegistry.sixty
    let start = SampleRegistry.start
    let ramp = ElementReference(kind: "ramp", id: "main")

    init() throws {
        sample = try SampleRegistry()
    }

    private func slope(_ text: String, _ method: ObservationMethod = .measured, at seconds: Int64 = 0) throws
        -> Observation
    {
        let value = ObservedValue.number(try Quantity(parsing: text, unit: .percent))
        return .sample(.value(attribute: "slope", value), of: ramp, method: method, at: seconds)
    }

    private func history(
        _ subject: HistoryScope.Subject, _ refine: (inout HistoryScope) -> Void = { _ in }
    ) throws -> [HistoryEntry] {
        var scope = HistoryScope(subject)
        refine(&scope)
        return try sample.registry.history(scope, vocabulary: .builtIn)
    }

    private func text(_ observation: Observation?) -> String? {
        guard case .value(_, let value) = observation?.statement else { return nil }
        return value.text
    }

    @Test func `an observation is told with the value it took the place of`() throws {
        try sample.write { try $0.record([slope("9 %")], of: .premises("school")) }
        try sample.write { try $0.record([slope("8 %", at: 10)], of: .premises("school")) }
        try sample.write { try $0.record([slope("20 %", .declared, at: 20)], of: .premises("school")) }
        try sample.write { try $0.record([slope("7 %", at: 5)], of: .premises("school")) }
        let entries = try history(.precinct(sixty))
        let told = entries.prefix(4).map { $0.observations[0] }
        #expect(told.map { text($0.observation) } == ["7 %", "20 %", "8 %", "9 %"])
        #expect(told.map { text($0.previous) } == ["8 %", "8 %", "9 %", nil])
        // An older measurement and a newer say-so both leave the 8 % standing.
        #expect(told.map(\.becameCurrent) == [false, false, true, true])
        #expect(told[0].owner == .premises("school"))
        #expect(entries[0].observationCount == 1)
    }

    @Test func `identity rows are told before and after, by the names people use`() throws {
        let registry = sample.registry
        try sample.write(at: start.adding(seconds: 10)) { change in
            var entry = try registry.precinct(SampleRegistry.sixty)
            entry.name = "жаңа"
            entry.status = .retired
            entry.sameAs = [ExternalID(system: "cec", id: "77")]
            try change.updatePrecinct(entry)
            try change.movePrecinct(SampleRegistry.sixty, to: "club", since: start.adding(seconds: 5))
        }
        let entry = try #require(try history(.precinct(sixty)).first)
        let bySubject = Dictionary(entry.revisions.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
        let precinct = try #require(bySubject["precinct"])
        #expect(precinct.name == "4336/60")
        #expect(!precinct.isNew)
        #expect(
            precinct.fields == [
                .init(name: "name", before: "№60", after: "жаңа"),
                .init(name: "status", before: "active", after: "retired"),
            ])
        let move = try #require(bySubject["occupancy"])
        #expect(move.isNew)
        #expect(move.name == "4336/60")
        #expect(move.fields.contains(.init(name: "premisesID", before: nil, after: "club")))
        #expect(
            move.fields.contains(
                .init(name: "since", before: nil, after: start.adding(seconds: 5).description)))
        #expect(bySubject["externalID"]?.fields.contains { $0.after == "77" } == true)
        #expect(entry.revisionCount == 3)
    }

    @Test func `the changes of a building a precinct has left stay in its history`() throws {
        try sample.write { try $0.movePrecinct(sixty, to: "club", since: start) }
        try sample.write { try $0.record([slope("9 %")], of: .premises("school")) }
        try sample.write { try $0.record([slope("5 %")], of: .premises("club")) }
        #expect(try history(.precinct(sixty)).map(\.change.id) == [5, 4, 3, 2])
        #expect(try history(.premises("club")).map(\.change.id) == [5, 3, 2])
        #expect(try history(.premises("school")).map(\.change.id) == [4, 2])
        let other = PrecinctReference(area: "4340", number: "9")
        #expect(try history(.precinct(other)).map(\.change.id) == [2])
    }

    @Test func `an element, a date, a page and a limit choose among the changes`() throws {
        let door = Observation.sample(.present(true), of: ElementReference(kind: "door", id: "main"))
        try sample.write(at: start.adding(seconds: 10)) {
            try $0.record([slope("9 %"), door], of: .premises("school"))
        }
        try sample.write(at: start.adding(seconds: 20)) { try $0.record([door], of: .premises("school")) }
        let ofRamp = try history(.precinct(sixty)) { $0.kind = "ramp" }
        #expect(ofRamp.map(\.change.id) == [3])
        #expect(ofRamp[0].observations.map(\.observation.element) == [ramp])
        #expect(ofRamp[0].revisions.isEmpty)
        #expect(
            try history(.registry) {
                $0.kind = "ramp"
                $0.element = "side"
            }.isEmpty)
        #expect(try history(.registry) { $0.since = start.adding(seconds: 20) }.map(\.change.id) == [4])
        #expect(try history(.registry) { $0.before = 3 }.map(\.change.id) == [2, 1])
        #expect(try history(.registry) { $0.limit = 1 }.map(\.change.id) == [4])
        let short = try history(.registry) { $0.rowLimit = 1 }
        #expect(short[1].observations.count == 1)
        #expect(short[1].observationCount == 2)
        #expect(short[2].revisions.count == 1)
        #expect(short[2].revisionCount > 10)
    }

    @Test func `what was handed over stands in the history of both, by the names people use`() throws {
        let item = ElementReference(kind: "portableRamp", id: "1")
        let other = PrecinctReference(area: "4340", number: "9")
        func hand(_ from: EquipmentPlace, _ to: EquipmentPlace) throws {
            try sample.write { change in
                try change.addCustody(
                    CustodyEntry(
                        kind: item.kind, inventoryNumber: "N-1", from: from, to: to, quantity: nil, at: start,
                        reason: nil))
            }
        }
        try hand(EquipmentPlace(.precinct(other), item), EquipmentPlace(.premises("club"), item))
        try hand(EquipmentPlace(.premises("club"), item), EquipmentPlace(.premises("school"), item))
        #expect(try history(.premises("club")).map(\.change.id) == [4, 3, 2])
        #expect(try history(.premises("school")).map(\.change.id) == [4, 2])
        #expect(try history(.precinct(other)).map(\.change.id) == [3, 2])
        // 60 votes in the school.
        #expect(try history(.precinct(sixty)).map(\.change.id) == [4, 2])
        let fields = try #require(try history(.premises("club")).first?.revisions.first).fields
        #expect(fields.contains(.init(name: "fromPremisesID", before: nil, after: "club")))
        #expect(fields.contains(.init(name: "toPremisesID", before: nil, after: "school")))
    }

    @Test func `a precinct's panorama is told once, without its files`() throws {
        let stored = try sample.registry.media.store(bytes: Data("picture".utf8), suffix: "jpg")
        let entry = PanoramaEntry(precinct: sixty, original: stored, fileName: "зал.jpg", width: 2, height: 1)
        let rendition = RenditionEntry(media: stored, width: 1, height: 1)
        _ = try sample.write { try $0.addPanorama(entry, renditions: [rendition]) }
        try sample.write { try $0.setState(.published, of: entry.id) }
        let entries = try history(.precinct(sixty))
        #expect(
            entries[0].revisions.map(\.fields) == [
                [.init(name: "state", before: "draft", after: "published")]
            ])
        #expect(entries[1].revisions.map(\.subject) == ["panorama"])
        #expect(try history(.registry)[1].revisions.map(\.subject) == ["panorama"])
    }
}
