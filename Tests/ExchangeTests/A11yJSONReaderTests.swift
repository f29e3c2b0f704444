import Exchange
import Foundation
import PrecinctModel
import Testing
import Wording

struct A11yJSONReaderTests {
    private static let date = Instant(seconds: 1_795_000_000)

    private func read(_ text: String, area: String? = "kazaly", date: Instant? = date) throws -> Brought {
        try Brought(text, as: .a11yjson, area: area, date: date)
    }

    private func place(_ accessibility: String) -> String {
        #"{"properties": {"category": "school", "originalId": "60", "accessibility": {\#(accessibility)}}}"#
    }

    /// What a foreign place declares, as facts of the command line.
    private func facts(_ accessibility: String) throws -> [String] {
        let entry = try #require(try read(place(accessibility)).entries.first)
        #expect(entry.observations.allSatisfy { $0.method == .declared && $0.observedAt == Self.date })
        return entry.observations.map { observation in
            switch observation.statement {
            case .value(let attribute, let value): "\(observation.element).\(attribute)=\(value.text)"
            case .present(let isThere): "\(observation.element)=\(isThere ? "present" : "absent")"
            case .parent(let parent): "\(observation.element).of=\(parent)"
            case .none: "\(observation.element.kind)=none"
            case .complete: "\(observation.element.kind)=complete"
            }
        }
    }

    private func losses(_ accessibility: String) throws -> [String] {
        try read(place(accessibility)).losses.lines.map(\.subject)
    }

    private func exported(_ sample: SampleEntry) -> String {
        written(
            A11yJSONWriter(asOf: SampleEntry.now, texts: Language.allCases.map { Texts($0) }), sample.entry
        ).text
    }

    private var inspected: SampleEntry {
        get throws {
            var sample = SampleEntry()
            try sample.add(
                "entrance/main.main=true", "ramp/main.of=entrance/main", by: .seen, inspection: "v1")
            try sample.add("ramp/main.temporary=false", "door/main.of=entrance/main", by: .seen)
            try sample.add("door/main.type=sliding", "lift/1.type=stairChair", "ramp=complete", by: .seen)
            try sample.add(
                "ramp/main.slope=9,5", "door/main.clearWidth=870 ± 3 mm", "entrance/main.stepCount=3",
                instrument: "tapeMeasure", inspection: "v1", reason: "again", evidence: ["photo:1"])
            try sample.add("parking=none", "hearingLoop/1=present", by: .seen)
            try sample.add("booth/1.tableHeight=76 cm", "stairs/x.handrailSides=2")
            return sample
        }
    }

    @Test func `what we wrote comes back with who observed it, when and how`() throws {
        let sample = try inspected
        let batch = try read(exported(sample), area: nil, date: nil)
        let entry = try #require(batch.entries.first)
        #expect(entry.precinct.reference.description == "kazaly/060" && entry.precinct.name == "№ 60")
        #expect(entry.premises == sample.premises && entry.status == "active")
        let found = Set(entry.observations)
        let wanted = sample.entry.observations.map(\.unnumbered).filter { $0.element.kind != "stairs" }
        #expect(found == Set(wanted))
        #expect(batch.losses.isEmpty)
    }

    @Test func `a property that somebody changed is no longer what the inspector saw`() throws {
        let text = exported(try inspected).replacing(#"{"value": 870, "#, with: #"{"value": 920, "#)
        let batch = try read(text, date: Self.date)
        let entry = try #require(batch.entries.first)
        let widths = entry.observations.filter {
            if case .value("clearWidth", _) = $0.statement { true } else { false }
        }
        #expect(widths.count == 1)
        #expect(widths[0].method == .declared && widths[0].observer == "tester")
        #expect(batch.losses.lines.map(\.subject) == ["x-pandus.facts"])
        #expect(batch.losses.lines.first?.examples == ["kazaly/060 door/main.clearWidth"])
        #expect(
            entry.observations.contains {
                $0.statement == .parent(ElementReference(kind: "entrance", id: "main"))
            })
    }

    @Test func `a property that somebody took out takes its fact with it`() throws {
        let text = exported(try inspected).replacing(#""isSliding": true,"#, with: "")
        let entry = try #require(try read(text).entries.first)
        #expect(
            !entry.observations.contains {
                if case .value("type", .choice("sliding")) = $0.statement { true } else { false }
            })
    }

    @Test func `a foreign place declares what our vocabulary has`() throws {
        #expect(
            try facts(
                #""parking": {"count": 8, "forWheelchairUsers": {"count": 2, "width": "3.5 m"}}, "restrooms": null"#
            ) == [
                "parking/a1=present", "parking/a1.total=8", "parking/a1.accessible=2",
                "parking/a1.bayWidth=3.5 m", "toilet=none",
            ])
        #expect(
            try facts(
                #""entrances": [{"properties": {"isMainEntrance": true, "isLevel": true, "door": {"width": {"value": 90, "unit": "cm", "precision": 1}, "isRevolving": true}}}]"#
            ) == [
                "entrance/main=present", "entrance/main.main=true", "entrance/main.stepCount=0",
                "door/main.of=entrance/main", "door/main=present", "door/main.clearWidth=90 ± 1 cm",
                "door/main.type=revolving",
            ])
        #expect(
            try facts(
                #""entrances": [{"properties": {"hasRemovableRamp": true, "slopeAngle": "6 percent"}}]"#) == [
                    "entrance/a1=present", "ramp/a1.of=entrance/a1", "ramp/a1.temporary=true",
                    "ramp/a1.slope=6 %",
                ])
        #expect(try facts(#""hasInductionLoop": true"#) == ["hearingLoop/a1=present"])
        #expect(
            try facts(#""hasInductionLoop": false, "pathways": null"#) == ["hearingLoop=none", "path=none"])
        #expect(
            try facts(
                #""availableEquipment": [{"category": "elevator", "cabinWidth": "110cm", "isWorking": false}]"#
            ) == [
                "lift/a1=present", "lift/a1.type=passenger", "lift/a1.cabWidth=110 cm",
                "lift/a1.working=false",
            ])
    }

    @Test func `an address and an id say where the place is`() throws {
        let text = """
            [{"properties": {"category": "school", "originalId": "KZ-43/3.10", "name": {"ru": "Школа № 5"},
              "address": {"text": {"kk": "Абай көшесі, 5"}}, "accessibility": {"hasInductionLoop": true}}}]
            """
        let entry = try #require(try read(text, area: nil).entries.first)
        #expect(entry.precinct.reference == PrecinctReference(area: "KZ-43", number: "3.10"))
        #expect(entry.premises == Premises(id: "", address: "Абай көшесі, 5", venue: "Школа № 5"))
        #expect(!entry.hasPremisesID)
    }

    @Test(arguments: [
        (#""pathways": {"width": ">150cm"}"#, "accessibility.pathways.width"),
        (
            #""pathways": {"width": {"value": 150, "operator": "~", "unit": "cm"}}"#,
            "accessibility.pathways.width.operator"
        ),
        (#""pathways": {"width": {"value": 150}}"#, "accessibility.pathways.width.value"),
        (#""pathways": {"width": "150"}"#, "accessibility.pathways.width"),
        (#""pathways": {"isKerbstoneFree": true}"#, "accessibility.pathways.isKerbstoneFree"),
        (#""entrances": [{"properties": {"hasFixedRamp": false}}]"#, "accessibility.entrances.hasFixedRamp"),
        (#""entrances": [{"properties": {"isLevel": false}}]"#, "accessibility.entrances.isLevel"),
        (#""entrances": [{"properties": {"slopeAngle": "6 %"}}]"#, "accessibility.entrances.slopeAngle"),
        (
            #""entrances": [{"properties": {"stairs": {"hasHandRail": true}}}]"#,
            "accessibility.entrances.stairs.hasHandRail"
        ),
        (#""desks": [{"fixedHeight": "90 cm"}]"#, "accessibility.desks.fixedHeight"),
        (#""desks": null"#, "accessibility.desks"),
        (#""wifi": {"ssid": "x"}"#, "accessibility.wifi.ssid"),
        (#""wheelchairAccessibilityGrade": "perfect""#, "accessibility.wheelchairAccessibilityGrade"),
        (
            #""availableEquipment": [{"category": "bodyScanner"}]"#,
            "accessibility.availableEquipment.category"
        ),
    ])
    func `what we cannot take is listed and never dropped`(accessibility: String, path: String) throws {
        #expect(try losses(accessibility).contains(path))
    }

    @Test func `a range is its middle, give or take half of it`() throws {
        let found = try facts(#""restrooms": [{"toilet": {"heightOfBase": "40 .. 45cm"}}]"#)
        #expect(found.last == "toilet/a1.seatHeight=42.5 ± 2.5 cm")
        #expect(
            try facts(#""pathways": {"width": {"min": 90, "max": 100, "unit": "centimeter"}}"#).last
                == "path/a1.clearWidth=95 ± 5 cm")
    }

    @Test(arguments: [
        (#""x-pandus": "x""#, "x-pandus", TextKey.dossierField),
        (#""x-pandus": {"areaName": 1}"#, "x-pandus.areaName", .dossierField),
        (#""x-pandus": {"area": "a", "number": [1]}"#, "x-pandus.number", .dossierField),
        (#""x-pandus": {"premises": 1}"#, "x-pandus.premises", .dossierField),
        (#""x-pandus": {"facts": []}"#, "x-pandus.facts", .dossierField),
        (#""x-pandus": {"asOf": "yesterday"}"#, "x-pandus.asOf", .dossierDate),
    ])
    func `what is ours and of a wrong kind is refused`(member: String, field: String, key: TextKey) {
        let text = #"{"properties": {"originalId": "60", "accessibility": {}, \#(member)}}"#
        let found = problems { _ = try read(text) }
        #expect(found.map(\.message.key) == [key])
        #expect(found.first?.place.field == field)
    }

    @Test func `what is ours and means nothing is counted, and null says nothing`() throws {
        let found = try read(
            #"{"properties": {"originalId": "60", "accessibility": {}, "x-pandus": {"colour": "red"}}}"#)
        #expect(found.losses.lines.map(\.subject) == ["x-pandus.colour"])
        let silent = try read(#"{"properties": {"originalId": "60", "accessibility": {}, "x-pandus": null}}"#)
        #expect(silent.entries.count == 1 && silent.losses.isEmpty)
    }

    @Test func `the commission comes back, and a note on access stands with the place`() throws {
        var sample = SampleEntry()
        try sample.add("premises.accessNote=Ворота со двора", by: .declared)
        let text = exported(sample)
        #expect(try json(text)["features"]?.items?.first?["properties"]?["description"] != nil)
        let entry = try #require(try read(text, area: nil, date: nil).entries.first)
        #expect(entry.precinct.commission == "kazaly-tec" && entry.precinct.areaName == "Қазалы ауданы")
        #expect(entry.observations == sample.entry.observations.map(\.unnumbered))
    }

    @Test func `what is missing is asked for`() throws {
        let open = place(#""hasInductionLoop": true"#)
        #expect(problems { _ = try read(open, date: nil) }.map(\.message.key) == [.a11yjsonDate])
        #expect(problems { _ = try read(open, area: nil) }.map(\.message.key) == [.a11yjsonArea])
        let nameless = #"{"properties": {"category": "x", "accessibility": {}}}"#
        #expect(problems { _ = try read(nameless) }.map(\.message.key) == [.a11yjsonWhich])
        #expect(problems { _ = try read(#"{"features": []}"#) }.map(\.message.key) == [.a11yjsonNothing])
        let later =
            #"{"properties": {"category": "x", "x-pandus": {"pandus": "a11yjson/2"}, "accessibility": {}}}"#
        #expect(problems { _ = try read(later) }.map(\.message.key) == [.a11yjsonVersion])
        #expect(
            problems { _ = try read(open, date: Instant(seconds: 1_900_000_000)) }.map(\.message.key)
                == [.dossierFuture])
    }

    @Test func `a dossier and any other JSON is not taken for a place`() throws {
        for text in [
            #"{"pandus": "dossier/1"}"#, "[]", "1", #"{"features": [{"properties": {"name": "x"}}]}"#,
        ] { #expect(!A11yJSONReader.recognises(try json(text)), "\(text)") }
        #expect(A11yJSONReader.recognises(try json(place(""))))
    }

    /// Every leaf of the standard's own example is taken or listed.
    @Test(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
    func `of the example of the standard nothing is dropped`() throws {
        let bytes = try SharedData.bytes("standards/a11yjson/json/placeInfo.json")
        let batch = try read(String(decoding: bytes, as: UTF8.self), area: "x")
        let entry = try #require(batch.entries.first)
        #expect(entry.observations.count > 40)
        let lost = Set(batch.losses.lines.map(\.subject))
        #expect(lost.contains("accessibility.wifi.ssid") && lost.contains("phoneNumber"))
        #expect(!lost.contains("accessibility.entrances.isMainEntrance"))
    }
}
