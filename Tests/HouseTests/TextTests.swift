import AccessAudit
import EmbeddedSchemas
import Foundation
import PanoramaImaging
import PrecinctModel
import Testing
import Wording

/// Every text a person reads, in every language.
struct TextTests {
    private static let tables = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let source =
                switch language {
                case .kk: EmbeddedTexts.kk
                case .ru: EmbeddedTexts.ru
                case .en: EmbeddedTexts.en
                }
            let lines = source.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }
            return (
                language,
                Dictionary(
                    lines.map { (String($0[0]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
            )
        })

    @Test(arguments: Language.allCases)
    func `every key of the interface has a text`(language: Language) throws {
        let table = try #require(Self.tables[language])
        for key in TextKey.allCases { #expect(table[key.rawValue]?.isEmpty == false, "\(key.rawValue)") }
    }

    @Test func `the languages have the same keys and the same gaps`() throws {
        let english = try #require(Self.tables[.en])
        for language in [Language.kk, .ru] {
            let other = try #require(Self.tables[language])
            #expect(Set(other.keys) == Set(english.keys))
            for (key, text) in english {
                #expect(gaps(text) == gaps(other[key] ?? ""), "\(language) \(key)")
            }
        }
    }

    private func gaps(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z][A-Za-z]*)\}/).map { String($0.output.1) })
    }

    @Test func `kazakh sentences are not russian ones`() throws {
        let kazakh = try #require(Self.tables[.kk])
        let russian = try #require(Self.tables[.ru])
        let letters = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
        for key in TextKey.allCases {
            let text = try #require(kazakh[key.rawValue])
            guard text.split(separator: " ").count > 5 else { continue }
            #expect(text != russian[key.rawValue], "\(key.rawValue)")
            #expect(text.contains { letters.contains($0) }, "\(key.rawValue)")
        }
    }

    @Test func `every diagnostic of a panorama can be said`() {
        for code in DiagnosticCode.allCases {
            #expect(TextKey(rawValue: "panorama.\(code.rawValue)") != nil, "\(code.rawValue)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every kind, attribute and rule can be named`(language: Language) throws {
        let texts = Texts(language)
        for kind in Vocabulary.builtIn.kinds {
            #expect(texts[kind.labelPath] != nil, "\(kind.id)")
            for attribute in kind.attributes {
                let own = "vocabulary/kinds/\(kind.id)/attributes/\(attribute.id)"
                let common = "vocabulary/equipmentAttributes/\(attribute.id)"
                for part in ["label", "hint"] {
                    #expect(texts["\(own)/\(part)"] ?? texts["\(common)/\(part)"] != nil, "\(own)/\(part)")
                }
            }
        }
        for id in RulePack.builtInIDs {
            for rule in try RulePack.builtIn(id).rules {
                for part in ["title", "remedy"] {
                    #expect(texts["pack/\(id)/rules/\(rule.id)/\(part)"] != nil, "\(id)/\(rule.id)/\(part)")
                }
            }
        }
    }

    @Test func `no text is kept that nothing says`() throws {
        // Topics whose keys are put together while the program runs: a word's topic and its own id.
        let built: Set = [
            "panorama", "outcome", "severity", "grade", "secrecy", "category", "basis", "binding",
            "confidence",
            "fix", "moment", "link", "method", "cause", "unit", "instrument", "column",
            "rung", "effort", "difference",
        ]
        let sources = try Repository.swiftFiles(in: "Sources").filter { !$0.contains("+Generated") }
            .map(Repository.text).joined(separator: "\n")
        for key in TextKey.allCases where !built.contains(String(key.rawValue.prefix { $0 != "." })) {
            #expect(sources.contains(".\(key)"), "\(key.rawValue)")
        }
    }
}
