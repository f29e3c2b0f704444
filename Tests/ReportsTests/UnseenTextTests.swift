import AccessAudit
import Foundation
import Reports
import Testing
import Wording

/// Whether every report says which texts nobody here has seen.
struct UnseenTextTests {
    private static let title = [
        Language.en: "CEC Resolution of 21.12.2018 No. 24/217",
        .ru: "Постановление ЦИК от 21.12.2018 № 24/217", .kk: "ОСК-ның 21.12.2018 № 24/217",
    ]

    /// A report whose findings all passed or do not apply still says it, above them.
    @Test(arguments: Language.allCases)
    func `text, page and JSON name the unseen texts of a pack`(language: Language) throws {
        let texts = Texts(language)
        let title = try #require(Self.title[language])
        var sample = SamplePrecinct()
        sample.facts = []
        let report = try sample.report(SamplePrecinct.heading(packs: ["kz-cec"]))
        let said = texts(.reportLawNotSeen).prefix(1).uppercased() + texts(.reportLawNotSeen).dropFirst()
        let terminal = report.text(texts).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(terminal.contains("\(said): \(title)"))
        #expect(report.html(texts).contains("\(said): \(title)"))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(report.json(texts).utf8)) as? [String: Any])
        let packs = try #require((json["audit"] as? [String: Any])?["packs"] as? [[String: Any]])
        let unseen = try #require(packs.first?["notSeen"] as? [[String: String]])
        #expect(unseen.map { $0["instrument"] } == ["kz-cec-24-217", "kz-cec-21-183"])
        #expect(unseen.first?["title"]?.hasPrefix(title) == true)
    }

    @Test func `a pack whose texts were all seen says nothing of the kind`() throws {
        let report = try SamplePrecinct().report(SamplePrecinct.heading(packs: ["house"]))
        let texts = Texts(.en)
        #expect(!report.text(texts).contains("ext not seen"))
        #expect(report.json(texts).contains("\"notSeen\":[]"))
    }
}
