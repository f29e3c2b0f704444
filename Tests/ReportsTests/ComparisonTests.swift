import AccessAudit
import Foundation
import PrecinctModel
import Reports
import Testing
import Wording

/// Two groups of packs side by side, in words and as JSON.
struct ComparisonTests {
    private func heading() throws -> ComparisonHeading {
        ComparisonHeading(
            try SamplePrecinct.heading(packs: ["kz", "kz-bld"]), try SamplePrecinct.heading(packs: ["ada"]))
    }

    private func verdicts(_ sample: SamplePrecinct = SamplePrecinct()) throws -> (
        PrecinctVerdict, PrecinctVerdict
    ) {
        let heading = try heading()
        return (try sample.verdict(heading.left), try sample.verdict(heading.right))
    }

    /// A precinct of which nothing is known: both groups leave every grade open.
    private func unvisited() throws -> (PrecinctVerdict, PrecinctVerdict) {
        var sample = SamplePrecinct()
        sample.facts = []
        return try verdicts(sample)
    }

    private func full(_ language: Language) throws -> String {
        let (left, right) = try verdicts()
        var stream = ComparisonJSONStream(try heading(), texts: Texts(language), isFull: true)
        return stream.opening() + stream.precinct(left, right) + stream.closing()
    }

    @Test(arguments: Language.allCases)
    func `the output is as its schema says`(language: Language) throws {
        let schema = try SchemaReader(named: "comparison.schema.json")
        #expect(try schema.problems(in: full(language)) == [])
        #expect(try !schema.problems(in: full(language).replacing("\"sides\":", with: "\"side\":")).isEmpty)
        let (left, right) = try verdicts()
        let (blank, empty) = try unvisited()
        var stream = ComparisonJSONStream(try heading(), texts: Texts(language), isFull: false)
        let many =
            stream.opening() + stream.precinct(left, right) + stream.precinct(blank, empty)
            + stream.closing()
        #expect(try schema.problems(in: many) == [])
    }

    @Test func `only precincts whose grades differ are listed among many, and all are counted`() throws {
        let (left, right) = try verdicts()
        let (blank, empty) = try unvisited()
        var stream = ComparisonJSONStream(try heading(), texts: Texts(.en), isFull: false)
        _ = stream.opening()
        #expect(stream.precinct(blank, empty).isEmpty)
        #expect(stream.precinct(left, right).contains("433630000/60"))
        #expect(stream.closing().contains("\"precincts\":2,\"differing\":1"))
        var table = ComparisonTable(try heading(), texts: Texts(.en), width: 100)
        #expect(table.row(of: blank, empty).isEmpty)
        #expect(table.row(of: left, right).contains(" ↔ "))
        #expect(table.closing().contains("Precincts with different verdicts: 1 of 2"))
    }

    @Test func `both requirements stand as written beside what was measured`() throws {
        let (left, right) = try verdicts()
        let text = ComparisonText(try heading(), texts: Texts(.en), width: 120).text(of: left, right)
        for words in [
            "433630000/60: kz+kz-bld beside ada", "ramp-slope · ramp/main", "Found: 13.5%",
            "kz-bld: slope <= ", "ada: slope <= ", "Rules that come out differently",
            "Rules that come out the same", "only one of them has such a rule", "has no such rule",
            "the requirements differ",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `a differing headline names what decided it and what the other group makes of that`() throws {
        let (left, right) = try verdicts()
        let text = ComparisonText(try heading(), texts: Texts(.en), width: 120).text(of: left, right)
        let secrecy = try #require(
            text.components(separatedBy: "• Secrecy of the ballot: ").dropFirst().first)
        #expect(secrecy.hasPrefix("different"))
        #expect(secrecy.contains("kz+kz-bld: VIOLATED"))
        #expect(secrecy.contains("ada: has no such rule (only one of them has such a rule)"))
    }

    @Test func `kazakh says the same in its own words`() throws {
        let (left, right) = try verdicts()
        let text = ComparisonText(try heading(), texts: Texts(.kk), width: 120).text(of: left, right)
        for words in ["kz+kz-bld және ada қатар", "Нәтижесі әртүрлі ережелер", "талаптары әртүрлі"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("Rules that"))
    }
}
