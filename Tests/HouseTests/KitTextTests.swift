import AccessAudit
import PrecinctModel
import Testing
import Wording

/// Every kit, item and instrument can be named in every language.
struct KitTextTests {
    @Test(arguments: Language.allCases)
    func `every kit, item and instrument has a title`(language: Language) throws {
        let texts = Texts(language)
        for id in Kit.builtInIDs {
            #expect(texts["kit/\(id)/title"]?.isEmpty == false, "\(id)")
            for item in try Kit.builtIn(id).items {
                #expect(texts["kit/\(id)/items/\(item.id)/title"]?.isEmpty == false, "\(id)/\(item.id)")
                let instrument = item.citation.instrument
                #expect(texts["kit/\(id)/instruments/\(instrument)/title"]?.isEmpty == false, "\(instrument)")
            }
        }
    }
}
