import Exchange
import PrecinctModel
import Testing
import Wording

struct TableTests {
    private func table(_ sample: SampleEntry) throws -> (table: ReadTable, losses: LossReport) {
        var columns = FactColumns()
        columns.add(sample.entry.dossier)
        let (text, losses) = written(PrecinctTable(columns: columns, hasMark: false), sample.entry)
        return (try ReadTable(text), losses)
    }

    private func facts(_ sample: SampleEntry) throws -> [[String: String]] {
        let text = written(FactTable(hasMark: false), sample.entry).text
        let table = try ReadTable(text)
        return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0.cells)) }
    }

    @Test func `numbers stand in the unit of their attribute and columns in the order of the vocabulary`()
        throws
    {
        var sample = SampleEntry()
        try sample.add("booth/10.onAccessibleRoute=true", "booth/2.onAccessibleRoute=false", by: .seen)
        try sample.add("ramp/main.slope=1:16", "ramp/main.rise=78 cm", "ramp/main.clearWidth=900 ± 5 mm")
        try sample.add("precinct.registeredVoters=1180", by: .document)
        let (table, losses) = try table(sample)
        let wanted = [
            "precinct.registeredVoters", "ramp/main.slope", "ramp/main.rise", "ramp/main.clearWidth",
            "booth/2.onAccessibleRoute", "booth/10.onAccessibleRoute",
        ]
        #expect(Array(table.header.dropFirst(8)) == wanted)
        #expect(Array(table.rows[0].cells.dropFirst(8)) == ["1180", "6.25", "780", "900", "false", "true"])
        #expect(losses.lines.first { $0.reason == .tolerance }?.subject == "ramp.clearWidth")
        #expect(losses.lines.first { $0.reason == .provenance }?.count == 6)
    }

    @Test func `a digit that would be lost stands as it was entered`() throws {
        var sample = SampleEntry()
        try sample.add("ramp/main.slope=1:12")
        #expect(try table(sample).table.rows[0].cells.last == "1:12")
    }

    @Test func `what is not known is a blank cell and a counted loss`() throws {
        var sample = SampleEntry()
        try sample.add("door/main.clearWidth=900 mm", by: .declared)
        try sample.add("path/gate.state=clear", by: .seen, at: Instant(seconds: 1_700_000_000))
        try sample.add("lift=none", by: .seen)
        let (table, losses) = try table(sample)
        #expect(table.header.count == 8)
        let lines = Dictionary(uniqueKeysWithValues: losses.lines.map { ("\($0.subject) \($0.reason)", $0) })
        #expect(
            lines["door.clearWidth notKnown"]?.examples == ["kazaly/060 door/main.clearWidth: declaredOnly"])
        #expect(lines["path.state notKnown"]?.examples == ["kazaly/060 path/gate.state: expired"])
        #expect(lines["lift lists"]?.count == 1)
    }

    @Test func `a table of facts says how each was established, and whether it is known`() throws {
        var sample = SampleEntry()
        try sample.add(
            "ramp/main.slope=9.5 ± 0.1 %", instrument: "digitalLevel", inspection: "v1", reason: "again",
            evidence: ["photo:1", "photo:2"])
        try sample.add("ramp/main.of=entrance/side", "lift=none", "booth/1=present", by: .seen)
        try sample.add("door/main.clearWidth=900 mm", by: .declared)
        let rows = try facts(sample)
        func row(_ element: String, _ attribute: String) -> [String: String]? {
            rows.first { $0["element"] == element && $0["attribute"] == attribute }
        }
        let slope = try #require(row("ramp/main", "slope"))
        #expect(slope["ref"] == "kazaly/060" && slope["value"] == "9.5" && slope["unit"] == "%")
        #expect(slope["tolerance"] == "0.1" && slope["method"] == "measured")
        #expect(slope["observedAt"] == "2026-11-23T10:00:00+05:00" && slope["observer"] == "A. Inspector")
        #expect(slope["instrument"] == "digitalLevel" && slope["inspection"] == "v1")
        #expect(slope["reason"] == "again" && slope["evidence"] == "photo:1 photo:2")
        #expect(slope["known"] == "true" && slope["causes"] == "")
        #expect(row("ramp/main", "of")?["value"] == "entrance/side")
        #expect(row("lift", "")?["value"] == "none")
        #expect(row("booth/1", "")?["value"] == "present")
        let door = try #require(row("door/main", "clearWidth"))
        #expect(door["known"] == "false" && door["causes"] == "declaredOnly")
    }

    @Test(arguments: Language.allCases)
    func `a legend names every column in the reader's language`(language: Language) throws {
        var sample = SampleEntry()
        try sample.add("ramp/main.slope=8 %", "ramp/side.slope=9 %")
        var columns = FactColumns()
        columns.add(sample.entry.dossier)
        let legend = TableLegend(Texts(language))
        let table = try ReadTable(legend.text(of: columns))
        #expect(table.rows.count == 9)
        #expect(table.rows.allSatisfy { !$0.cells[2].isEmpty })
        #expect(table.rows.last?.cells.first == "ramp/*.slope" && table.rows.last?.cells[3] == "%")
        let facts = try ReadTable(legend.textOfFacts)
        #expect(facts.rows.count == 16 && facts.rows.allSatisfy { !$0.cells[1].isEmpty })
    }
}
