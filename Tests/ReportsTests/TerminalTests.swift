import AccessAudit
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// What an inspector reads on a terminal.
struct TerminalTests {
    @Test func `a precinct reads from the verdict to what to do next`() throws {
        let heading = try SamplePrecinct.heading(packs: ["kz-bld"], moment: .registry)
        let text = try SamplePrecinct().report(heading).text(Texts(.en), width: 100)
        let wanted = [
            "*** SAMPLE DATA.", "Polling place 433630000/60: accessibility and secrecy of the ballot",
            "  As of: 2026-09-21 19:13 (Asia/Qyzylorda)", "  Registry revision: 17",
            "!! ACT NOW: not accessible: voters who use a wheelchair, voters who walk with difficulty",
            "?? NOT CONFIRMED: nobody can say yet:", "First broken link: entrance", "that apply", "Decided: ",
            "• Voters who use a wheelchair: NOT ACCESSIBLE", "    Rests on: law or binding norm",
            "    Decided by: failed: Running slope of the ramp (Ramp “main”)", "    Broken: entrance → ramp",
            "Failed (", "CRITICAL: failed. Running slope of the ramp — Ramp “main”",
            "kz-bld/ramp-slope · ramp/main",
            "Ramp “main”: running slope; Found: 13.5%; Required: at most 8%; missed by 5.5%",
            "    Source: Building norm: SP RK 3.06-101-2012", "text not seen)", "    What to do: ",
            "    Takes: building works", "Not confirmed (",
            "SERIOUS, PERHAPS CRITICAL: can't tell. Clear width of the entrance door",
            "    Why: established too weakly: must be measured or looked at on site",
            "    as declared: would pass",
            "    Source: From memory, not law:",
            "    Measure next: Door “main”: clear width", "What to look at next (", "[ ] ",
        ]
        var rest = text
        for line in wanted {
            let found = rest.components(after: line)
            #expect(found != nil, "“\(line)” is missing or out of order")
            rest = found.map(String.init) ?? rest
        }
    }

    @Test(arguments: Language.allCases, [60, 80, 132])
    func `no line is wider than the terminal`(language: Language, width: Int) throws {
        let heading = try SamplePrecinct.heading()
        let sample = SamplePrecinct()
        let one = try sample.report(heading).text(Texts(language), width: width)
        var two = AuditReport(heading: heading, verdicts: [], panoramas: [:])
        two.verdicts = [try sample.verdict(heading), try sample.verdict(heading)]
        for line in (one + (width < 80 ? "" : two.text(Texts(language), width: width))).split(separator: "\n")
        {
            #expect(String(line).displayWidth <= width, "\(line)")
        }
    }

    @Test func `columns of a district line up`() throws {
        let heading = try SamplePrecinct.heading()
        for language in Language.allCases {
            var table = DistrictText(heading, texts: Texts(language), width: 100)
            var rows: [String] = []
            for (number, name) in ["Ұлы дала", "田中", "e\u{301}cole", "👾", "x"].enumerated() {
                var sample = SamplePrecinct()
                sample.number = "\(number)"
                sample.name = name
                rows.append(table.row(of: try sample.verdict(heading)))
            }
            let widths = Set(rows.map { String($0.dropLast()).displayWidth })
            #expect(widths.count == 1, "\(language): \(widths)")
        }
    }

    @Test func `colour adds no words`() throws {
        let heading = try SamplePrecinct.heading()
        let report = try SamplePrecinct().report(heading)
        let coloured = report.text(Texts(.ru), style: .ansi)
        #expect(coloured.contains("\u{1B}[1;31m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == report.text(Texts(.ru)))
    }

    @Test func `strangers' names cannot command the terminal`() throws {
        let heading = try SamplePrecinct.heading(packs: ["kz"])
        var table = DistrictText(heading, texts: Texts(.en))
        for sample in HostileNames.precincts() {
            let report = try sample.report(heading)
            let row = table.row(of: try #require(report.verdicts.first))
            #expect(row.filter { $0 == "\n" }.count == 1)
            for text in [report.text(Texts(.en)), row] {
                let forbidden = text.unicodeScalars.contains {
                    ($0.properties.generalCategory == .control && $0 != "\n") || $0 == "\u{202E}"
                        || $0 == "\u{2028}"
                }
                #expect(!forbidden, "\(sample.name ?? "")")
            }
        }
    }

    @Test func `widths are counted as terminals count them`() {
        #expect("Қазалы".displayWidth == 6)
        #expect("田中".displayWidth == 4)
        #expect("e\u{301}".displayWidth == 1)
        #expect("👾".displayWidth == 2)
        #expect("Қазалы ауданы".fitted(to: 8) == "Қазалы …")
        #expect("田中さん".fitted(to: 4) == "田… ")
        #expect("one two three".wrapped(to: 8) == ["one two", "three"])
    }
}
