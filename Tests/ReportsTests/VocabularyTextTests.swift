import Foundation
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// The vocabulary explains itself.
struct VocabularyTextTests {
    @Test(arguments: Language.allCases)
    func `every kind is listed once, under its link, in columns`(language: Language) {
        let texts = Texts(language)
        let lines = VocabularyText(texts: texts, width: 120).kinds.split(separator: "\n")
        for kind in Vocabulary.builtIn.kinds {
            let own = lines.filter { $0.hasPrefix("  \(kind.id) ") }
            #expect(own.count == 1, "\(kind.id)")
            #expect(own.first?.contains(texts.kind(kind.id)) == true, "\(kind.id)")
        }
        let label = Set(
            Vocabulary.builtIn.kinds.compactMap { kind -> Int? in
                guard let line = lines.first(where: { $0.hasPrefix("  \(kind.id) ") }),
                    let range = line.firstRange(of: texts.kind(kind.id))
                else { return nil }
                return String(line[..<range.lowerBound]).displayWidth
            })
        #expect(label.count == 1, "\(label)")
    }

    @Test(arguments: Language.allCases)
    func `a kind shows every attribute with its hint, values and instruments`(language: Language) throws {
        let texts = Texts(language)
        for kind in Vocabulary.builtIn.kinds {
            let page = VocabularyText(texts: texts, width: 10_000).describe(kind)
            for attribute in kind.attributes {
                #expect(page.contains("\n\(attribute.id) "), "\(kind.id).\(attribute.id)")
                #expect(page.contains(texts.hint(attribute.id, of: kind.id) ?? "?"))
                if case .choice(let ids) = attribute.type {
                    for id in ids {
                        #expect(page.contains("\(id) (\(texts.choice(id, attribute.id, of: kind.id)))"))
                    }
                }
                for instrument in attribute.tolerances.keys { #expect(page.contains("(\(instrument)) ± ")) }
                for field in attribute.mappings.values { #expect(page.contains(field)) }
            }
        }
        let ramp = try #require(Vocabulary.builtIn.kind("ramp"))
        let narrow = VocabularyText(texts: texts, width: 60).describe(ramp)
        let titles = Set(ramp.attributes.map { "\($0.id) " })
        for line in narrow.split(separator: "\n") where !titles.contains(where: line.hasPrefix) {
            #expect(String(line).displayWidth <= 60, "\(line)")
        }
    }

    @Test func `the JSON is as its schema says and holds everything`() throws {
        let text = VocabularyJSON().text(of: Vocabulary.builtIn.kinds)
        #expect(try SchemaReader(named: "vocabulary.schema.json").problems(in: text).isEmpty)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let kinds = try #require(root["kinds"] as? [[String: Any]])
        #expect(kinds.compactMap { $0["id"] as? String } == Vocabulary.builtIn.kinds.map(\.id))
        let attributes = kinds.flatMap { $0["attributes"] as? [[String: Any]] ?? [] }
        #expect(attributes.count == Vocabulary.builtIn.kinds.reduce(0) { $0 + $1.attributes.count })
        let slope = attributes.first { $0["id"] as? String == "slope" && $0["tolerances"] != nil }
        #expect((slope?["unit"] as? String) == "%")
    }

    @Test func `lengths of time take the form of their language`() {
        let day: Int64 = 86_400
        let russian = [2, 5, 11, 21, 22, 25, 59].map { Texts(.ru).span($0 * day) }
        #expect(russian == ["2 дня", "5 дней", "11 дней", "21 день", "22 дня", "25 дней", "59 дней"])
        #expect(Texts(.ru).span(3_600) == "1 час")
        #expect(Texts(.ru).span(24 * 3_600) == "24 часа")
        #expect(Texts(.ru).span(365 * day) == "1 год")
        #expect(Texts(.ru).span(5 * 365 * day) == "5 лет")
        #expect(Texts(.ru).span(23 * 365 * day) == "23 года")
        #expect(Texts(.en).span(60 * day) == "2 months")
        #expect(Texts(.en).span(364 * day) == "12 months")
        #expect(Texts(.en).span(3_599) == "under an hour")
        #expect(Texts(.kk).span(5 * day) == "5 күн")
    }
}
