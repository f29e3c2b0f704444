import AccessAudit
import PrecinctModel
import Reports
import Testing
import Wording

/// A fix plan in words and as JSON.
struct FixPlanTests {
    private static let things = [
        "magnifier/1.working = true", "magnifier/1.inventoryNumber = M-1", "magnifier/2.working = true",
        "magnifier/2.inventoryNumber = M-2", "complete magnifier", "kitItem/1.type = portableRamp",
        "kitItem/1.working = true", "kitItem/1.inventoryNumber = R-1",
    ]

    private func site(_ number: String, _ lines: [String], isWanted: Bool) throws -> PlanningSite {
        let observations = try SamplePrecinct(facts: lines).observations()
        return PlanningSite(
            precinct: Precinct(reference: PrecinctReference(area: "D", number: number)), premises: nil,
            localTime: .utc, observations: observations, isWanted: isWanted)
    }

    private func plan(_ heading: ReportHeading) throws -> FixPlan {
        let needy = SamplePrecinct.usual + ["none magnifier", "none stencil", "none kitItem"]
        return FixPlanner(audit: heading.audit, kits: [], asOf: SamplePrecinct.asOf).plan(
            district: "D",
            sites: [
                try site("1", needy, isWanted: true), try site("2", Self.things, isWanted: false),
            ])
    }

    @Test(arguments: Language.allCases)
    func `the output is as its schema says`(language: Language) throws {
        let heading = try SamplePrecinct.heading(packs: ["kz", "kz-cec", "kz-bld", "house"])
        var stream = FixPlanJSONStream(heading, texts: Texts(language))
        let plan = try plan(heading)
        let text = stream.opening() + stream.district(plan) + stream.closing()
        let schema = try SchemaReader(named: "fix-plan.schema.json")
        #expect(try schema.problems(in: text) == [])
        let broken = text.replacing("\"findings\":", with: "\"finds\":")
        #expect(try !schema.problems(in: broken).isEmpty)
    }

    @Test func `moves, remedies, what is lacking and the grades stand in this order`() throws {
        let heading = try SamplePrecinct.heading(packs: ["kz", "kz-cec", "kz-bld", "house"])
        var page = FixPlanText(heading, texts: Texts(.en), width: 120)
        let plan = try plan(heading)
        let text = page.opening() + page.district(plan) + page.closing()
        var rest = text[...]
        for words in [
            "Fix plan", "District D", "To carry: ", "Temporary or organisational measure (",
            "Building works (", "Lacking, with none to spare in the district: ", "Kit item: safe × 1",
            "What becomes of the verdicts", "D/1", "Voters who use a wheelchair: NOT ACCESSIBLE → ",
            "Look first: ", "Precincts planned for: 1", "after the moves 0; with the temporary measures 0",
        ] {
            let found = try #require(rest.firstRange(of: words), "\(words) in \(text)")
            rest = rest[found.upperBound...]
        }
        #expect(!text.contains("{"))
    }
}
