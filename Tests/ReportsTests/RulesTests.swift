import AccessAudit
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// Rules and explanations in every form, language and width.
struct RulesTests {
    private static func report() throws -> ExplanationReport {
        let sample = SamplePrecinct()
        let heading = try SamplePrecinct.heading(moment: .voting)
        let dossier = try sample.dossier(heading)
        let explanations = heading.audit.packs.indices.flatMap { pack in
            heading.audit.packs[pack].rules.indices.flatMap {
                heading.audit.explanations(of: $0, pack: pack, in: dossier)
            }
        }
        return ExplanationReport(
            heading: heading, verdict: try sample.verdict(heading), explanations: explanations)
    }

    @Test(arguments: Language.allCases)
    func `every rule of every pack fits the schema, listed and in full`(language: Language) throws {
        let schema = try SchemaReader(named: "rules.schema.json")
        let packs = try RulePack.builtInIDs.map { try RulePack.builtIn($0) }
        let json = RuleJSON(RuleSelection(of: packs), texts: Texts(language))
        let list = try schema.problems(in: json.list)
        #expect(list.isEmpty, "\(list.prefix(3))")
        let cards = try schema.problems(in: json.cards)
        #expect(cards.isEmpty, "\(cards.prefix(3))")
    }

    @Test(arguments: Language.allCases)
    func `every explanation of a precinct fits the schema`(language: Language) throws {
        let report = try Self.report()
        let problems = try SchemaReader(named: "rules.schema.json").problems(in: report.json(Texts(language)))
        #expect(problems.isEmpty, "\(problems.prefix(3))")
    }

    @Test(arguments: Language.allCases)
    func `text keeps within a narrow terminal and means the same without colour`(language: Language) throws {
        let texts = Texts(language)
        let report = try Self.report()
        let text = report.text(texts, width: 40)
        let packs = try RulePack.builtInIDs.map { try RulePack.builtIn($0) }
        let rules = RuleText(RuleSelection(of: packs), texts: texts, width: 40)
        for page in [text, rules.list, rules.cards] {
            // Only a word longer than a line may stand out of it.
            for line in page.split(separator: "\n").map(String.init) where line.displayWidth > 40 {
                #expect(line.split(separator: " ").contains { $0.count > 15 }, "\(line)")
            }
        }
        for outcome in Outcome.allCases
        where report.explanations.contains(where: { $0.finding.outcome == outcome }) {
            #expect(text.contains("\(texts(.rulesOutcome)): \(texts(outcome))"), "\(outcome)")
        }
        let styled = report.text(texts, style: .ansi, width: 40)
        #expect(styled.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text)
    }

    @Test func `a source is told once and referred to afterwards`() throws {
        let report = try Self.report()
        let chosen = report.explanations.filter {
            report.heading.audit.rule(of: $0.finding).id == "ramp-slope" && $0.finding.outcome == .failed
        }
        let one = ExplanationReport(
            heading: report.heading, verdict: report.verdict, explanations: try [#require(chosen.first)])
        let text = one.text(Texts(.en), width: 200)
        #expect(text.contains("(source above)"))
        let sources = text.split(separator: "\n").filter { $0.contains("running slope: ") }
        #expect(sources.count == 1, "\(sources)")
    }

    @Test func `hostile texts of a pack cannot write to the terminal`() throws {
        let remark = PackRemark(
            .hint, Problem(.packsHintId, ["id": "a\u{1B}[2Jb"], at: Place(file: "x\u{1B}[31m.yaml", line: 1)))
        let text = LintReport([("x.yaml", [remark])], texts: Texts(.en)).text
        #expect(!text.contains("\u{1B}"))
    }
}
