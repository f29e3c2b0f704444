import Exchange
import PrecinctModel
import Testing

struct GeoJSONTests {
    /// A vocabulary whose buildings have coordinates.
    private static let mapped: Vocabulary = {
        func degrees(_ id: String) -> Attribute {
            Attribute(
                id: id, type: .number(.degree), plausible: nil, needsMeasurement: false, shelfLife: nil,
                tolerances: [:], mappings: [:])
        }
        let kinds = Vocabulary.builtIn.kinds.map { kind in
            kind.id != "premises"
                ? kind
                : ElementKind(
                    id: kind.id, owner: kind.owner, isSingle: true, isEquipment: false, link: nil,
                    presenceShelfLife: nil, presenceNeedsSight: false,
                    attributes: kind.attributes.filter { !["latitude", "longitude"].contains($0.id) }
                        + [degrees("latitude"), degrees("longitude")])
        }
        return Vocabulary(version: "test", kinds: kinds)
    }()

    private func feature(_ sample: SampleEntry) throws -> JSONNode {
        let text = written(GeoJSONWriter(asOf: SampleEntry.now), sample.entry).text
        return try #require(try json(text)["features"]?.items?.first)
    }

    @Test func `longitude stands first, and no crs is named`() throws {
        var sample = SampleEntry()
        sample.vocabulary = Self.mapped
        try sample.add("premises.latitude=45.762", "premises.longitude=-62.105", by: .declared)
        let text = written(GeoJSONWriter(asOf: SampleEntry.now), sample.entry).text
        let root = try json(text)
        #expect(root["type"]?.string == "FeatureCollection" && root["crs"] == nil)
        let feature = try #require(root["features"]?.items?.first)
        #expect(feature["type"]?.string == "Feature" && feature["id"]?.string == "kazaly/060")
        #expect(feature["geometry"]?["type"]?.string == "Point")
        #expect(feature["geometry"]?["coordinates"]?.items?.map(\.entered) == ["-62.105", "45.762"])
    }

    @Test func `a precinct without coordinates keeps its place with a null geometry`() throws {
        var half = SampleEntry()
        half.vocabulary = Self.mapped
        try half.add("premises.latitude=45.762")
        for sample in [SampleEntry(), half] {
            #expect(try feature(sample)["geometry"]?.isNull == true)
        }
        var off = SampleEntry()
        off.vocabulary = Self.mapped
        try off.add("premises.latitude=95", "premises.longitude=10")
        #expect(try feature(off)["geometry"]?.isNull == true)
    }

    @Test func `what is not known never stands among the facts`() throws {
        var sample = SampleEntry()
        try sample.add("ramp/main.slope=9.5", "precinct.registeredVoters=1180")
        try sample.add("door/main.clearWidth=900 mm", by: .declared)
        try sample.add("path/gate.state=clear", by: .seen, at: Instant(seconds: 1_700_000_000))
        try sample.add("lift=none", "ramp=complete", by: .seen)
        let properties = try #require(try feature(sample)["properties"])
        let facts = try #require(properties["facts"])
        #expect(facts["ramp/main.slope"]?.string == "9.5 %")
        #expect(facts["ramp/main"]?.string == "present")
        #expect(facts["door/main.clearWidth"] == nil && facts["path/gate.state"] == nil)
        let unknown = try #require(properties["unknown"])
        #expect(unknown["door/main.clearWidth"]?.items?.map(\.string) == ["declaredOnly"])
        #expect(unknown["path/gate.state"]?.items?.map(\.string) == ["expired"])
        #expect(properties["none"]?.items?.map(\.string) == ["lift"])
        #expect(properties["complete"]?.items?.map(\.string) == ["ramp"])
        #expect(properties["voters"]?.entered == "1180")
        #expect(properties["asOf"]?.string == "2026-11-24T12:00:00+05:00")
        #expect(properties["number"]?.string == "060" && properties["address"]?.string == "Мектеп к-сі 1")
    }

    @Test func `rampUnknownIsNotARamp`() throws {
        var sample = SampleEntry()
        try sample.add("entrance/main.stepCount=3")
        try sample.add("ramp/main=present", by: .declared)
        let properties = try #require(try feature(sample)["properties"])
        let facts = properties["facts"]?.members?.map(\.key) ?? []
        #expect(!facts.contains { $0.hasPrefix("ramp") })
        #expect(properties["unknown"]?["ramp/main"] != nil)
        #expect(properties["none"]?.items?.isEmpty == true)
    }

    @Test func `no precinct at all is a collection without features`() throws {
        let root = try json(written(GeoJSONWriter(asOf: SampleEntry.now)).text)
        #expect(root["features"]?.items?.isEmpty == true)
    }
}
