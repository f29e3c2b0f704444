import AccessAudit
import PrecinctModel
@testable import Reports
import Testing
import Wording

/// Every word a report may print exists in every language.
struct WordsTests {
    private func check<Word: Worded>(_ type: Word.Type, _ texts: Texts) {
        for word in Word.allCases {
            let text = texts["\(Word.topic).\(word.rawValue)"]
            #expect(text?.isEmpty == false, "\(Word.topic).\(word.rawValue) in \(texts.language)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every case of every word list has a text`(language: Language) {
        let texts = Texts(language)
        check(Outcome.self, texts)
        check(Severity.self, texts)
        check(AccessGrade.self, texts)
        check(SecrecyGrade.self, texts)
        check(Category.self, texts)
        check(Basis.self, texts)
        check(Binding.self, texts)
        check(Confidence.self, texts)
        check(FixClass.self, texts)
        check(AuditMoment.self, texts)
        check(AccessLink.self, texts)
        check(ObservationMethod.self, texts)
        for (cause, name) in Causes.named {
            #expect(texts["cause.\(name)"]?.isEmpty == false, "cause.\(name)")
            #expect(texts.reasons(cause) == [texts["cause.\(name)"]])
        }
        for unit in Unit.allCases where unit != .one {
            #expect(texts["unit.\(unit)"]?.isEmpty == false, "unit.\(unit)")
        }
        for grade in AccessGrade.allCases { #expect(texts.short(grade) != texts(grade), "\(grade)") }
    }

    @Test(arguments: Language.allCases)
    func `every instrument of the vocabulary has a name`(language: Language) {
        let texts = Texts(language)
        let ids = Vocabulary.builtIn.kinds.flatMap(\.attributes).flatMap(\.tolerances.keys)
        for id in Set(ids) { #expect(texts["instrument.\(id)"]?.isEmpty == false, "instrument.\(id)") }
    }

    @Test func `languages do not share their sentences`() throws {
        let (kk, ru, en) = (Texts(.kk), Texts(.ru), Texts(.en))
        for key in TextKey.allCases where key.rawValue.hasPrefix("report.") {
            #expect(en[key.rawValue] != ru[key.rawValue] || gapsOnly(en[key.rawValue]), "\(key)")
            #expect(en[key.rawValue] != kk[key.rawValue] || gapsOnly(en[key.rawValue]), "\(key)")
        }
    }

    private func gapsOnly(_ text: String?) -> Bool { text?.contains("{") ?? false }

    @Test func `numbers and units follow the language`() throws {
        let slope = try #require(Rational(decimal: "0.095"))
        #expect(Texts(.en).amount(slope, .percent) == "9.5%")
        #expect(Texts(.ru).amount(slope, .percent) == "9,5\u{A0}%")
        #expect(Texts(.kk).amount(Rational(850), .millimetre) == "850\u{A0}мм")
        #expect(Texts(.en).interval(.everything, .millimetre) == "unknown")
    }

    @Test func `a share says 100 only when all is decided`() {
        var counts = OutcomeCounts()
        counts.passed = 999
        counts.untested = 1
        #expect(Texts(.en).share(counts) == "99% (999 of 1000)")
        #expect(Texts(.en).share(OutcomeCounts()) == "nothing applies")
    }
}
