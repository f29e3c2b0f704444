import AccessAudit
import Exchange
import PositionedYAML
import PrecinctModel
import Reports
import Testing
import Workflows
import Wording

/// A pack that asks what belongs to what has that on its form.
struct BelongingTests {
    private let school: School

    init() throws { school = try School() }

    private static let pack = """
        pandus: pack/1
        id: test
        version: 1.0.0
        binding: law
        instruments: {law: {title: t, seen: true}}
        rules:
          - id: rail
            each: ramp
            require: any(handrail of this where firm)
            severity: serious
            categories: [mobility]
            fix: works
            due: registry
            citation: {instrument: law, clause: null, confidence: verified}
            title: t
            remedy: r
        """

    private func checklist() throws -> Checklist {
        let pack = try RulePack(
            YAMLNode(parsing: Self.pack), sha256: "", file: "test.yaml", vocabulary: .builtIn)
        let heading = ReportHeading(
            audit: Audit(packs: [pack]), asOf: School.now, localTime: .utc, registryRevision: "1",
            isSample: false)
        return Checklist(try school.dossier(), sharing: [], heading: heading)
    }

    @Test func `the form asks whose a handrail is and takes the answer`() throws {
        try school.record("handrail/left.firm=true", method: .seen, daysAgo: 5)
        let lines = try checklist().lines(Texts(.en))
        let parent = try #require(lines.first { $0.element == "handrail/left" && $0.attribute == "of" })
        #expect(parent.choices.map(\.id) == ["ramp/main"])
        #expect(parent.known.isEmpty)
        #expect(lines.contains { $0.element == "handrail/?1" && $0.attribute == "of" })
        #expect(!lines.contains { $0.element.hasPrefix("ramp/") && $0.attribute == "of" })

        let text = PrintChecklist.csv(of: try checklist(), Texts(.en), delimiter: ",", hasMark: false)
        var form = try FilledForm(text)
        form.sign()
        form["handrail/left", "of"] = "ramp/main"
        #expect(try school.take(form.sheet).count(.accepted) == 1)
        let known = try checklist().lines(Texts(.en)).first {
            $0.element == "handrail/left" && $0.attribute == "of"
        }
        #expect(known?.known == "Ramp “main”")
    }
}
