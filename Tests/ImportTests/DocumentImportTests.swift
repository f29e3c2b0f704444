import Exchange
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording
import Workflows

/// Dossiers and A11yJSON places as a registry takes them.
struct DocumentImportTests {
    let office: Office

    init() throws {
        office = try Office()
    }

    private func dossier(_ number: String, _ rest: String = "") -> String {
        #"{"pandus": "dossier/1", "date": "2026-11-20", "precinct": {"area": "A", "number": "\#(number)"}"#
            + rest + "}"
    }

    @Test func `one bad dossier refuses the whole file, and skipping takes the others`() throws {
        let text = "[\(dossier("1")),\n\(dossier("2", #", "none": ["lfit"]"#)),\n\(dossier("3"))]"
        let before = try office.registry.revision()
        let refused = try office.take(text, name: "d.json")
        #expect(refused.rejected.map(\.line) == [2])
        #expect(try office.registry.revision() == before)
        let skipped = try office.take(text, name: "d.json") { $0.skipsBadRows = true }
        #expect(skipped.rejected.count == 1)
        #expect(try office.precincts().map(\.reference.number) == ["1", "3"])
        // What was left out can be mended and brought in.
        let mended = try #require(skipped.rejected.first?.source).replacing("lfit", with: "lift")
        #expect(try office.take(mended, name: "d.json").rejected.isEmpty)
        #expect(try office.precincts().count == 3)
    }

    @Test func `a flaw far behind leaves nothing behind`() throws {
        let many = (1...1500).map { dossier("\($0)") }.joined(separator: ",\n")
        let before = try office.registry.revision()
        #expect(throws: Problem.self) { try office.take("[\(many),\n{\"pandus\" 1}]", name: "d.json") }
        #expect(try office.registry.revision() == before)
        #expect(try office.precincts().isEmpty)
    }

    @Test func `a dossier given twice is refused whole, to be written out`() throws {
        let again = dossier("1", #", "none": ["lift"]"#)
        let plan = try office.look("[\(dossier("1")),\n\(again)]", name: "d.json")
        #expect(plan.rejected.map(\.line) == [2])
        #expect(plan.rejected.first?.source.contains("lift") == true)
    }

    @Test func `what a place says in vain is told once it was read`() throws {
        let text = """
            [{"properties": {"originalId": "1", "phoneNumber": "7", "accessibility": {"hasInductionLoop": true}}},
             {"properties": {"originalId": "2", "phoneNumber": "8", "accessibility": {"hasInductionLoop": true}}}]
            """
        let looked = try office.look(text, name: "p.json") { $0.area = "A" }
        let taken = try office.take(text, name: "p.json") { $0.area = "A" }
        for plan in [looked, taken] {
            #expect(plan.about.losses.lines.map(\.subject) == ["phoneNumber"])
            #expect(plan.about.losses.count == 2)
        }
    }

    @Test func `every kind of a registry's areas and commissions is a word of a dossier`() throws {
        let areas = Area.Kind.allCases.map { #"{"code": "\#($0)", "kind": "\#($0)"}"# }
        let commissions = Commission.Kind.allCases.map { #"{"id": "\#($0)", "name": "x", "kind": "\#($0)"}"# }
        let text = dossier(
            "1",
            #", "areas": [\#(areas.joined(separator: ","))], "commissions": [\#(commissions.joined(separator: ","))]"#
        )
        let plan = try office.take(text, name: "d.json")
        #expect(plan.rejected.isEmpty)
        #expect(plan.areasAdded == Area.Kind.allCases.count + 1)
        #expect(plan.commissionsAdded == Commission.Kind.allCases.count)
        for area in try office.registry.areas() where area.code != "A" {
            #expect(area.kind.rawValue == area.code)
        }
    }
}
