import AccessAudit
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// Pages are well-formed, self-contained, readable by a screen reader, and closed to strangers' markup.
struct PageTests {
    @Test func `values are escaped and literals are not`() {
        let name = "<b a='\"'>&\u{0}\u{FFFE}"
        let page: HTML = "<p title=\"\(name)\">\(name)\(7)</p>"
        let escaped = "&lt;b a=&#39;&quot;&#39;&gt;&amp;\u{FFFD}\u{FFFD}"
        #expect(page.text == "<p title=\"\(escaped)\">\(escaped)7</p>")
    }

    @Test(arguments: Language.allCases)
    func `a precinct's page is sound`(language: Language) throws {
        let page = try SamplePrecinct().report(SamplePrecinct.heading()).html(Texts(language))
        let reader = MarkupReader(page)
        #expect(reader.problem == nil)
        expectAccessible(reader, language)
        #expect(reader.named("h1").count == 1)
        #expect(reader.named("h3").count > 10)
        #expect(reader.named("img").allSatisfy { $0.attributes["alt"]?.isEmpty == false })
        #expect(!page.contains("&lt;"), "markup was escaped as if it were a value")
        #expect(page.contains(Texts(language)(.reportSample)))
    }

    @Test(arguments: Language.allCases)
    func `a district's page is sound`(language: Language) throws {
        let heading = try SamplePrecinct.heading()
        let verdicts = try ["1", "2", "3"].map { number in
            var sample = SamplePrecinct()
            sample.number = number
            if number == "2" { sample.facts = [] }
            return try sample.verdict(heading)
        }
        let page = AuditReport(heading: heading, verdicts: verdicts).html(Texts(language))
        let reader = MarkupReader(page)
        #expect(reader.problem == nil)
        expectAccessible(reader, language)
        #expect(!page.contains("&lt;"))
    }

    private func expectAccessible(_ reader: MarkupReader, _ language: Language) {
        #expect(reader.named("html").first?.attributes["lang"] == language.rawValue)
        #expect(reader.named("th").allSatisfy { $0.attributes["scope"] != nil })
        #expect(reader.named("table").count == reader.named("caption").count)
        #expect(reader.named("main").count == 1 && reader.named("nav").count == 1)
        #expect(reader.named("script").isEmpty && reader.named("link").isEmpty)
        #expect(
            reader.elements.allSatisfy { $0.attributes["onload"] == nil && $0.attributes["onerror"] == nil })
        let ids = reader.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count, "ids are unique")
        for element in reader.elements {
            if let target = element.attributes["aria-labelledby"] {
                #expect(ids.contains(target), "\(target)")
            }
            if let link = element.attributes["href"], link.hasPrefix("#") {
                #expect(ids.contains(String(link.dropFirst())), "\(link)")
            }
        }
    }

    @Test func `strangers' names stay names`() throws {
        let heading = try SamplePrecinct.heading()
        let plain = MarkupReader(try SamplePrecinct().report(heading).html(Texts(.ru))).elements.count
        var verdicts: [PrecinctVerdict] = []
        for sample in HostileNames.precincts() {
            let report = try sample.report(heading)
            verdicts += report.verdicts
            let reader = MarkupReader(report.html(Texts(.ru)))
            #expect(reader.problem == nil, "\(sample.name ?? "")")
            #expect(reader.elements.count == plain, "\(sample.name ?? "")")
        }
        let district = MarkupReader(AuditReport(heading: heading, verdicts: verdicts).html(Texts(.kk)))
        #expect(district.problem == nil)
        #expect(
            district.named("script").isEmpty && district.named("svg").isEmpty && district.named("img").isEmpty
        )
    }

    @Test func `a link can only be a file beside the page`() throws {
        let heading = try SamplePrecinct.heading()
        let row = DistrictRow(try SamplePrecinct().verdict(heading), page: "javascript:alert(1)")
        #expect(
            DistrictPage(heading, texts: Texts(.en)).row(row).text.contains(
                "href=\"javascript%3Aalert%281%29\""))
        #expect(HTML.path("//elsewhere/60.html") == "elsewhere/60.html")
    }

    @Test func `what does not apply shows what proves it`() throws {
        let page = try SamplePrecinct().report(SamplePrecinct.heading()).html(Texts(.en))
        let section = try #require(page.components(after: "<section id=\"inapplicable\">"))
        #expect(section.contains("Lift: there are none — seen"))
    }
}

extension String {
    /// What follows a text within the string.
    func components(after mark: String) -> Substring? {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return rest.dropFirst(mark.count) }
            guard let next = rest.dropFirst().firstIndex(of: mark.first ?? " ") else { return nil }
            rest = rest[next...]
        }
        return nil
    }
}
