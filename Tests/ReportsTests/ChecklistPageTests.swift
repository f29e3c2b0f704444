import AccessAudit
import PrecinctModel
import Reports
import Testing
import Wording

/// The printed form is well-formed, self-contained and readable without the paper.
struct ChecklistPageTests {
    private func page(_ sample: SamplePrecinct, _ language: Language, sharing: [PrecinctReference] = [])
        throws
        -> String
    {
        let heading = try SamplePrecinct.heading()
        return Checklist(try sample.dossier(heading), sharing: sharing, heading: heading).html(
            Texts(language))
    }

    @Test(arguments: Language.allCases)
    func `a form is sound`(language: Language) throws {
        let page = try page(SamplePrecinct(), language)
        let reader = MarkupReader(page)
        #expect(reader.problem == nil)
        #expect(reader.named("html").first?.attributes["lang"] == language.rawValue)
        #expect(reader.named("th").allSatisfy { $0.attributes["scope"] != nil })
        #expect(reader.named("table").count == reader.named("caption").count)
        #expect(reader.named("main").count == 1 && reader.named("h1").count == 1)
        #expect(reader.named("script").isEmpty && reader.named("link").isEmpty && reader.named("img").isEmpty)
        let ids = reader.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        for link in reader.elements.compactMap({ $0.attributes["href"] }) {
            #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
        }
        #expect(!page.contains("&lt;"))
        #expect(reader.text.contains(Texts(language)(.reportSample)))
        #expect(reader.text.contains(Texts(language)(.checklistInspector)))
    }

    @Test func `every question has boxes or a line, and a box for who could not look`() throws {
        let page = try page(SamplePrecinct(), .en)
        let rows = page.split(separator: "<tr id=\"q").dropFirst()
        #expect(rows.count > 100)
        for row in rows {
            let cells = row.split(separator: "<td")
            let answer = try #require(
                cells.first { $0.contains("class=\"box\"") || $0.contains("class=\"line") })
            #expect(!answer.isEmpty)
            let isName = row.contains("what do you call it?")
            #expect(isName || row.contains("<td class=\"unknown\"><span class=\"box\">?</span>"))
        }
    }

    @Test func `precincts that share the building are named`() throws {
        let neighbour = PrecinctReference(area: "433630000", number: "61")
        let text = MarkupReader(try page(SamplePrecinct(), .ru, sharing: [neighbour])).text
        #expect(text.contains("433630000/61"))
        #expect(!MarkupReader(try page(SamplePrecinct(), .ru)).text.contains("голосуют и другие участки"))
    }

    @Test func `strangers' names stay names`() throws {
        let plain = MarkupReader(try page(SamplePrecinct(), .kk)).elements.count
        for sample in HostileNames.precincts() {
            let reader = MarkupReader(try page(sample, .kk))
            #expect(reader.problem == nil, "\(sample.name ?? "")")
            #expect(reader.elements.count == plain, "\(sample.name ?? "")")
        }
    }

    @Test func `a precinct of which nothing is known still gets its form`() throws {
        var sample = SamplePrecinct()
        sample.facts = []
        sample.premises = nil
        let reader = MarkupReader(try page(sample, .en))
        #expect(reader.problem == nil)
        #expect(reader.text.contains("the building is not recorded"))
        #expect(!reader.text.contains("EXPIRED 1"))
    }
}
