import Exchange
import PrecinctModel
import Testing
import Wording

struct IdentityLossTests {
    /// A precinct of which a registry knows everything but facts.
    private var entry: ExportEntry {
        var entry = SampleEntry().entry
        entry.sameAs = ["cec": "KZ-1"]
        entry.premisesSameAs = ["osm": "way/1"]
        entry.premisesArea = "aral"
        entry.areas = [ImportBatch.Area(code: "kazaly", name: "Kazaly")]
        entry.commissions = [
            ImportBatch.Commission(id: "kazaly-tec", name: "TEC", area: "kazaly")
        ]
        return entry
    }

    private func lost(by stream: some ExportStream) -> [String] {
        written(stream, entry).losses.lines.map(\.subject).sorted()
    }

    @Test func `a table of facts counts all that is known of who a precinct is`() throws {
        #expect(
            lost(by: FactTable(hasMark: false)) == [
                "areas", "commissions", "precinct.areaName", "precinct.commission", "precinct.name",
                "precinct.sameAs", "precinct.status", "premises.address", "premises.area", "premises.id",
                "premises.sameAs", "premises.venue",
            ])
        let line = try #require(
            written(FactTable(hasMark: false), entry).losses.lines.first { $0.subject == "precinct.sameAs" })
        #expect(line.reason == .noField && line.examples == ["kazaly/060 cec=KZ-1"])
    }

    @Test func `every other form counts what it has no field for`() {
        #expect(
            lost(by: PrecinctTable(columns: FactColumns(), hasMark: false)) == [
                "areas", "commissions", "precinct.areaName", "precinct.sameAs", "premises.area",
                "premises.sameAs",
            ])
        #expect(
            lost(by: GeoJSONWriter(asOf: SampleEntry.now)) == [
                "areas", "commissions", "precinct.sameAs", "premises.area", "premises.sameAs",
            ])
        #expect(
            lost(by: A11yJSONWriter(asOf: SampleEntry.now, texts: [Texts(.en)])) == [
                "areas", "commissions", "premises.area", "premises.sameAs",
            ])
    }

    @Test func `a dossier counts nothing and names one area one way`() throws {
        let (text, losses) = written(DossierWriter(isArray: false), entry)
        #expect(losses.isEmpty)
        let root = try json(text)
        #expect(root["precinct"]?["areaName"]?.string == "Kazaly")
        let found = try Brought(text, as: .dossier)
        #expect(found.areas == [ImportBatch.Area(code: "kazaly", name: "Kazaly")])
        #expect(found.entries.first?.precinct.commission == "kazaly-tec")
    }
}
