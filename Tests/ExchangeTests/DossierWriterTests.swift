import Exchange
import PrecinctModel
import Testing
import Wording

struct DossierWriterTests {
    private static let clock = LocalTime(identifier: "Asia/Qyzylorda") ?? .utc
    private static let now = Instant(seconds: 1_795_503_600)

    private func entry(_ observations: [Observation], asOf: Instant = now) -> ExportEntry {
        ExportEntry(
            precinct: Precinct(
                reference: PrecinctReference(area: "kazaly", number: "060"), name: "№ 60",
                areaName: "Қазалы ауданы"),
            premises: Premises(id: "school", address: "Мектеп к-сі 1", venue: "Мектеп"),
            observations: observations, asOf: asOf, localTime: Self.clock)
    }

    private func written(_ entries: [ExportEntry], isArray: Bool = false) -> String {
        var writer = DossierWriter(isArray: isArray)
        return writer.opening() + entries.map { writer.text(of: $0) }.joined() + writer.closing()
    }

    private func observation(
        _ element: String, _ statement: Observation.Statement, _ method: ObservationMethod = .seen,
        at seconds: Int64 = 1_790_000_000, inspection: String? = nil
    ) throws -> Observation {
        Observation(
            element: try ElementReference(parsing: element, in: .builtIn), statement: statement,
            method: method, observedAt: Instant(seconds: seconds), observer: "A. Inspector",
            inspection: inspection)
    }

    private func value(_ text: String, _ attribute: String, _ kind: String) throws -> Observation.Statement {
        let kind = try #require(Vocabulary.builtIn.kind(kind))
        let slot = try #require(kind.slot(of: attribute))
        return .value(
            attribute: attribute,
            try ObservedValue(parsing: text, as: kind.attributes[slot], of: kind))
    }

    @Test(arguments: 1...60)
    func `whatever was observed comes back, and the same is known at every moment`(seed: Int) throws {
        var random = RandomObservations(seed: UInt64(seed))
        let observations = random.next(count: 20 + seed * 3)
        let text = written([entry(observations)])
        let batch = try read(text)
        let found = try #require(batch.entries.first?.observations)
        let wanted = Dictionary(grouping: observations.map(\.unnumbered)) { $0 }.mapValues(\.count)
        #expect(Dictionary(grouping: found) { $0 }.mapValues(\.count) == wanted)
        for moment in Set(observations.map(\.observedAt)).sorted() + [Self.now] {
            #expect(
                entry(found, asOf: moment).dossier.lines == entry(observations, asOf: moment).dossier.lines)
        }
        #expect(written([entry(found)]) == text, "what was read is written the same")
    }

    @Test func `a current value stands where a person looks for it, an older one under observations`() throws
    {
        let text = written([
            entry([
                try observation("ramp/side", .parent(ElementReference(kind: "entrance", id: "side"))),
                try observation("ramp/side", try value("9.5%", "slope", "ramp"), .measured),
                try observation(
                    "ramp/side", try value("7.5 %", "slope", "ramp"), .measured, at: 1_790_100_000),
                Observation(
                    element: Observation.list("lift"), statement: .none, method: .seen,
                    observedAt: Instant(seconds: 1_790_000_000), observer: "A. Inspector"),
            ])
        ])
        let node = try JSONReader.read(Array(text.utf8), file: "test")
        let ramp = try #require(node["elements"]?.items?.first)
        #expect(ramp["present"]?.string == "implied")
        #expect(ramp["of"]?["element"]?.string == "entrance/side")
        let slope = try #require(ramp["attributes"]?["slope"])
        #expect(slope["value"]?.entered == "7.5" && slope["unit"]?.string == "%")
        #expect(slope["observedAt"]?.string == "2026-09-22T23:00:00+05:00")
        #expect(node["none"]?.items?.first?["kind"]?.string == "lift")
        let older = try #require(node["observations"]?.items?.first)
        #expect(node["observations"]?.items?.count == 1)
        #expect(older["element"]?.string == "ramp/side" && older["attribute"]?.string == "slope")
        #expect(older["value"]?.entered == "9.5" && older["entered"]?.string == "9.5%")
        #expect(node["precinct"]?["number"]?.string == "060")
    }

    @Test func `what follows from an observation is not written as one, and none is lost for it`() throws {
        let day: Int64 = 86_400
        let observations = [
            try observation("lamp/1", try value("true", "working", "lamp")),
            try observation("lamp/1", try value("broken", "condition", "lamp"), at: 1_790_000_000 + day),
            try observation("kitItem/1", try value("broken", "condition", "kitItem")),
            try observation(
                "kitItem/1", try value("working", "condition", "kitItem"), at: 1_790_000_000 + day),
        ]
        let entry = entry(observations, asOf: Instant(seconds: 1_790_000_000 + 2 * day))
        let lamp = ElementReference(kind: "lamp", id: "1")
        #expect(entry.dossier.fact(of: lamp, "working")?.value == .boolean(1))
        let found = try read(written([entry])).entries[0].observations
        #expect(Set(found) == Set(observations))
        #expect(found.count == observations.count)
    }

    @Test func `no observation says that an element is there unless somebody said so`() throws {
        let batch = try read(
            written([entry([try observation("ramp/side", try value("9.5%", "slope", "ramp"))])]))
        #expect(batch.entries[0].observations.count == 1)
    }

    @Test func `two values of one moment keep the order in which they were recorded`() throws {
        let observations = [
            try observation("ramp/1", try value("9 %", "slope", "ramp"), .measured),
            try observation("ramp/1", try value("8 %", "slope", "ramp"), .measured),
            try observation("ramp/1", try value("8.5 %", "slope", "ramp"), .declared),
        ]
        let text = written([entry(observations)])
        #expect(text.contains("\"order\": 2"))
        #expect(try read(text).entries[0].observations == observations)
    }

    @Test func `areas, commissions, status and foreign ids come back`() throws {
        var entry = entry([])
        entry.status = "alternate"
        entry.commission = "tec"
        entry.areas = [
            ImportBatch.Area(code: "KZ", name: "Қазақстан", kind: "country", zone: "Asia/Almaty"),
            ImportBatch.Area(code: "kazaly", name: "Қазалы ауданы", parent: "KZ", kind: "district"),
        ]
        entry.commissions = [
            ImportBatch.Commission(id: "cec", kind: "central", name: "ОСК", area: "KZ"),
            ImportBatch.Commission(
                id: "tec", kind: "territorial", name: "АСК", area: "kazaly", parent: "cec"),
        ]
        entry.sameAs = ["osm": "node/1", "cec": "60"]
        entry.premisesArea = "KZ"
        entry.premisesSameAs = ["osm": "way/2"]
        let batch = try read(written([entry, entry.renumbered("61")], isArray: true))
        #expect(batch.areas == entry.areas)
        #expect(batch.commissions == entry.commissions)
        let found = batch.entries[0]
        #expect(found.status == "alternate" && found.precinct.commission == "tec")
        #expect(found.sameAs == entry.sameAs && found.premisesSameAs == entry.premisesSameAs)
        #expect(found.premisesArea == "KZ" && found.premises?.id == "school")
        #expect(batch.entries.map(\.precinct.reference.number) == ["060", "61"])
    }

    @Test func `a corrected value beside a forgotten text is refused`() throws {
        let text = written([entry([try observation("ramp/1", try value("9,5", "slope", "ramp"))])])
        #expect(text.contains("\"entered\": \"9,5\""))
        let found = problems { _ = try read(text.replacing("\"value\": 9.5", with: "\"value\": 7.5")) }
        #expect(found.map(\.message.key) == [.exchangeEntered])
        #expect(found.first?.place.field == "elements[0].slope")
    }

    @Test
    func `an observation that says nothing, a status nobody knows and two names of an area are refused`() {
        let head = #"{"pandus": "dossier/1", "date": "2026-11-20", "precinct": {"area": "A", "number": "1""#
        for (rest, key) in [
            (#"}, "observations": [{"element": "ramp/1"}]}"#, TextKey.exchangeStatement),
            (#", "status": "open"}}"#, .exchangeStatus),
            (
                #", "areaName": "B"}, "areas": [{"code": "A", "name": "C"}]}"#, .exchangeTwice
            ),
            (#"}, "observations": [{"none": "lift", "kind": "lift"}]}"#, .dossierKey),
        ] {
            #expect(problems { _ = try read(head + rest) }.map(\.message.key) == [key], "\(rest)")
        }
    }

    private func read(_ text: String) throws -> Brought { try Brought(text, as: .dossier) }
}

extension ExportEntry {
    /// The same precinct under another number.
    fileprivate func renumbered(_ number: String) -> ExportEntry {
        var precinct = dossier.precinct
        precinct.reference = PrecinctReference(area: precinct.reference.area, number: number)
        var copy = ExportEntry(
            precinct: precinct, premises: dossier.premises, observations: observations, asOf: dossier.asOf,
            localTime: dossier.localTime, status: status)
        (copy.areas, copy.commissions, copy.commission) = (areas, commissions, commission)
        return copy
    }
}
