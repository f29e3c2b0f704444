import Exchange
import PrecinctModel
import Testing
import Wording

struct A11yJSONWriterTests {
    private func place(_ sample: SampleEntry) throws -> (properties: JSONNode, losses: LossReport) {
        let writer = A11yJSONWriter(asOf: SampleEntry.now, texts: Language.allCases.map { Texts($0) })
        let (text, losses) = written(writer, sample.entry)
        return (try #require(try json(text)["features"]?.items?.first?["properties"]), losses)
    }

    private func accessibility(_ sample: SampleEntry) throws -> JSONNode? {
        try place(sample).properties["accessibility"]
    }

    private func entrance(_ sample: SampleEntry) throws -> JSONNode {
        try #require(try accessibility(sample)?["entrances"]?.items?.first?["properties"])
    }

    @Test func `left out is unknown, null is none, false is no`() throws {
        var sample = SampleEntry()
        try sample.add("parking=none", "toilet=none", "hearingLoop=none", by: .seen)
        try sample.add("entrance/main.main=false", by: .seen)
        let found = try #require(try accessibility(sample))
        #expect(found["parking"]?.isNull == true && found["restrooms"]?.isNull == true)
        #expect(found["hasInductionLoop"]?.entered == "false")
        #expect(found["pathways"] == nil && found["tables"] == nil && found["desks"] == nil)
        #expect(try entrance(sample)["isMainEntrance"]?.entered == "false")
        #expect(try place(sample).properties["category"]?.string == "polling_station")
    }

    @Test func `an amount has its unit and its plus or minus`() throws {
        var sample = SampleEntry()
        try sample.add(
            "path/gate.clearWidth=185 ± 1 cm", "path/gate.slope=1:12", "path/gate.crossSlope=2.5 %")
        let pathways = try #require(try accessibility(sample)?["pathways"])
        #expect(pathways["width"]?["value"]?.entered == "185" && pathways["width"]?["unit"]?.string == "cm")
        #expect(pathways["width"]?["precision"]?.entered == "1")
        #expect(pathways["surface"]?["lateralSlope"]?["unit"]?.string == "percent")
        // Its digits do not end; what was read off the instrument stands beside them.
        #expect(pathways["surface"]?["longitudinalSlope"]?["value"]?.entered == "8.333333")
        #expect(pathways["surface"]?["longitudinalSlope"]?["rawValue"]?.string == "1:12")
    }

    @Test func `names are texts by language and never bare`() throws {
        var sample = SampleEntry()
        try sample.add("entrance/main.main=true", by: .seen)
        let name = try #require(try entrance(sample)["name"])
        #expect(name.members?.map(\.key) == ["kk", "ru", "en"])
        #expect(try place(sample).properties["name"]?["und"]?.string == "№ 60")
        sample.name = nil
        #expect(try place(sample).properties["name"]?["ru"]?.string?.hasSuffix("060") == true)
    }

    @Test func `beside a fixed ramp the removable one is left unsaid`() throws {
        var sample = SampleEntry()
        try sample.add("entrance/main.stepCount=3", "ramp/main.slope=8 %")
        try sample.add("ramp/main.of=entrance/main", "ramp/main.temporary=false", "ramp=complete", by: .seen)
        let found = try entrance(sample)
        #expect(found["hasFixedRamp"]?.entered == "true" && found["hasRemovableRamp"] == nil)
        #expect(found["slopeAngle"]?["value"]?.entered == "8")
        #expect(found["isLevel"]?.entered == "false")
    }

    @Test func `a removable ramp is said, and that there is no fixed one only if the list is whole`() throws {
        var sample = SampleEntry()
        try sample.add("entrance/main.stepCount=3")
        try sample.add("ramp/main.of=entrance/main", "ramp/main.temporary=true", by: .seen)
        #expect(try entrance(sample)["hasRemovableRamp"]?.entered == "true")
        #expect(try entrance(sample)["hasFixedRamp"] == nil)
        try sample.add("ramp=complete", by: .seen)
        #expect(try entrance(sample)["hasFixedRamp"]?.entered == "false")
    }

    @Test func `rampUnknownIsNotARamp`() throws {
        var sample = SampleEntry()
        try sample.add("entrance/main.stepCount=3")
        #expect(try entrance(sample)["hasFixedRamp"] == nil)
        #expect(try entrance(sample)["hasRemovableRamp"] == nil)
        // Somebody said that there is one: that is not knowing it.
        try sample.add("ramp/main=present", "ramp/main.of=entrance/main", by: .declared)
        #expect(try entrance(sample)["hasFixedRamp"] == nil)
        #expect(try entrance(sample)["hasRemovableRamp"] == nil)
        #expect(try accessibility(sample)?["availableEquipment"] == nil)
        // A ramp of which nobody knows whether it is fixed is none of the two.
        try sample.add("ramp/main=present", by: .seen)
        #expect(try entrance(sample)["hasFixedRamp"] == nil)
        #expect(try entrance(sample)["hasRemovableRamp"] == nil)
    }

    @Test func `no ramp is said only where somebody established it`() throws {
        var sample = SampleEntry()
        try sample.add("entrance/main.stepCount=0")
        #expect(try entrance(sample)["isLevel"] == nil, "a ramp may lead up to it")
        try sample.add("ramp=none", by: .seen)
        #expect(try entrance(sample)["hasFixedRamp"]?.entered == "false")
        #expect(try entrance(sample)["isLevel"]?.entered == "true")
    }

    @Test func `a broken loop is neither there nor absent`() throws {
        var sample = SampleEntry()
        try sample.add("hearingLoop/1.working=false", by: .seen)
        #expect(try accessibility(sample)?["hasInductionLoop"] == nil)
    }

    @Test func `a grade is never derived, and never written from hearsay`() throws {
        let kinds = Vocabulary.builtIn.kinds.map { kind in
            kind.id != "premises"
                ? kind
                : ElementKind(
                    id: kind.id, owner: kind.owner, isSingle: true, isEquipment: false, link: nil,
                    presenceShelfLife: nil, presenceNeedsSight: false,
                    attributes: [
                        Attribute(
                            id: "wheelchairAccess", type: .choice(["full", "assisted", "none"]),
                            plausible: nil,
                            needsMeasurement: true, shelfLife: nil, tolerances: [:],
                            mappings: ["a11yjson": "Accessibility.wheelchairAccessibilityGrade"])
                    ])
        }
        var sample = SampleEntry()
        sample.vocabulary = Vocabulary(version: "test", kinds: kinds)
        #expect(try accessibility(sample)?["wheelchairAccessibilityGrade"] == nil)
        try sample.add("premises.wheelchairAccess=full", by: .declared)
        let (properties, losses) = try place(sample)
        #expect(properties["accessibility"]?["wheelchairAccessibilityGrade"] == nil)
        #expect(losses.lines.map(\.reason) == [.notKnown])
        try sample.add("premises.wheelchairAccess=assisted", by: .seen)
        #expect(try accessibility(sample)?["wheelchairAccessibilityGrade"]?.string == "partially")
    }

    @Test func `where there is room for one, the one on the step-free route stands there`() throws {
        var sample = SampleEntry()
        try sample.add("path/gate.clearWidth=2 m", "path/yard.clearWidth=1 m")
        #expect(try accessibility(sample)?["pathways"] == nil)
        try sample.add("path/yard.onAccessibleRoute=true", by: .seen)
        let (properties, losses) = try place(sample)
        #expect(properties["accessibility"]?["pathways"]?["width"]?["value"]?.entered == "1")
        #expect(losses.lines.contains { $0.subject == "path.clearWidth" && $0.reason == .oneOnly })
    }

    @Test func `what the format has no field for is counted by attribute`() throws {
        var sample = SampleEntry()
        try sample.add("booth/1.facesWindow=true", "booth/2.facesWindow=false", by: .seen)
        try sample.add(
            "booth/1.tableHeight=76 cm", "booth/2.tableHeight=76 cm", "door/hall.clearWidth=900 mm")
        let losses = try place(sample).losses
        let line = try #require(losses.lines.first { $0.subject == "booth.facesWindow" })
        #expect(line.reason == .noField && line.count == 2)
        #expect(losses.lines.contains { $0.subject == "door.clearWidth" && $0.reason == .noField })
        for language in Language.allCases {
            let texts = Texts(language)
            #expect(losses.text(texts).contains("door.clearWidth: 1"))
            #expect(losses.summary(texts)?.contains("\(losses.count)") == true)
        }
        #expect(try json(losses.json).items?.count == losses.lines.count)
    }
}
