import AccessAudit
import Foundation
import PrecinctModel
import Testing
import Wording

/// Every word a value, a pack or an instrument can be, in every language.
struct ValueTextTests {
    @Test(arguments: Language.allCases)
    func `every choice of an attribute can be named`(language: Language) {
        let texts = Texts(language)
        for kind in Vocabulary.builtIn.kinds {
            for attribute in kind.attributes {
                guard case .choice(let values) = attribute.type else { continue }
                let own = "vocabulary/kinds/\(kind.id)/attributes/\(attribute.id)"
                let common = "vocabulary/equipmentAttributes/\(attribute.id)"
                for value in values {
                    let text = texts["\(own)/values/\(value)"] ?? texts["\(common)/values/\(value)"]
                    #expect(text?.isEmpty == false, "\(own)/values/\(value)")
                }
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `every pack and every instrument it cites has a title`(language: Language) throws {
        let texts = Texts(language)
        for id in RulePack.builtInIDs {
            #expect(texts["pack/\(id)/title"]?.isEmpty == false, "\(id)")
            for rule in try RulePack.builtIn(id).rules {
                let path = "pack/\(id)/instruments/\(rule.citation.instrument)/title"
                #expect(texts[path]?.isEmpty == false, "\(rule.id): \(path)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `nothing said keeps a gap nobody fills or an edge of blanks`(language: Language) {
        let texts = Texts(language)
        for key in TextKey.allCases {
            let text = texts(key)
            #expect(text == text.trimmingCharacters(in: .whitespacesAndNewlines), "\(key.rawValue)")
            let opening = text.count { $0 == "{" }
            let whole = text.matches(of: /\{[a-z][A-Za-z]*\}/).count
            #expect(opening == whole, "\(key.rawValue): \(text)")
        }
    }
}
