import AccessAudit
import Foundation
import PrecinctModel
import Reports
import Testing
import Wording

/// What stands before a better verdict, in words and as JSON.
struct StepsTests {
    private func text(_ category: Category, _ language: Language, packs: [String] = SamplePrecinct.packs)
        throws
        -> String
    {
        let heading = try SamplePrecinct.heading(packs: packs)
        return StepsText(heading, texts: Texts(language), width: 100)
            .text(category, of: try SamplePrecinct().verdict(heading))
    }

    private func json(_ category: Category, _ language: Language, packs: [String] = SamplePrecinct.packs)
        throws
        -> String
    {
        let heading = try SamplePrecinct.heading(packs: packs)
        return StepsJSON(heading, texts: Texts(language))
            .text(category, of: try SamplePrecinct().verdict(heading))
    }

    @Test(arguments: Language.allCases)
    func `the output of every category is as its schema says`(language: Language) throws {
        let schema = try SchemaReader(named: "steps.schema.json")
        for category in Category.allCases {
            #expect(try schema.problems(in: json(category, language)) == [], "\(category)")
        }
        let broken = try json(.wheelchair, language).replacing("\"to\":", with: "\"onto\":")
        #expect(try !schema.problems(in: broken).isEmpty)
    }

    @Test func `every finding of a step stands with figures, source, basis, remedy and what it takes`() throws
    {
        let english = try text(.wheelchair, .en)
        for words in [
            "NOT ACCESSIBLE (something critical failed)", "Step 1 of ", "kz-bld/ramp-slope · ramp/main",
            "Found: 13.5%; Required: at most 8%; missed by 5.5%", "Rests on: ", "What to do: ", "Takes: ",
            "What to look at next", "not law",
        ] {
            #expect(english.contains(words), "\(words)")
        }
    }

    @Test func `an open finding says why and asks for the fact with how to establish it`() throws {
        let english = try text(.vision, .en)
        for words in ["settle", "Why: ", "[ ] ", "a look is enough"] {
            #expect(english.contains(words), "\(words)")
        }
        #expect(try text(.secrecy, .en).contains("VIOLATED (something critical failed)"))
    }

    @Test func `kazakh speaks of the same steps in its own words`() throws {
        let kazakh = try text(.wheelchair, .kk)
        for words in ["1-қадам", "ҚОЛЖЕТІМСІЗ (өте ауыр бұзушылық бар)", "Негізі: ", "Не істеу керек: "] {
            #expect(kazakh.contains(words), "\(words)")
        }
        #expect(!kazakh.contains("Step") && !kazakh.contains("Шаг"))
    }

    @Test func `rules of several packs about one fact stand together and name the strictest`() throws {
        let packs = ["kz-bld", "ada", "ca"]
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json(.wheelchair, .en, packs: packs).utf8))
                as? [String: Any])
        let steps = try #require(object["steps"] as? [[String: Any]])
        let items = steps.flatMap { $0["items"] as? [[String: Any]] ?? [] }
        let slope = try #require(
            items.first {
                $0["subject"] as? String == "ramp/main.slope"
                    && ($0["findings"] as? [Any])?.count ?? 0 > 1
            })
        let strictest = try #require(slope["strictest"] as? String)
        let rules = (slope["findings"] as? [[String: Any]])?.compactMap { finding -> (String, Double)? in
            guard let pack = finding["pack"] as? String, let rule = finding["rule"] as? String,
                let most = (finding["required"] as? [String: Any])?["value"] as? Double
            else { return nil }
            return ("\(pack)/\(rule)", most)
        }
        #expect(rules?.min { $0.1 < $1.1 }?.1 == rules?.first { $0.0 == strictest }?.1)
        #expect(
            try text(.wheelchair, .en, packs: packs).contains("the strictest, which meets the others too"))
    }

    @Test func `where nothing is judged it says so and lists nothing`() throws {
        let english = try text(.cognitive, .en, packs: ["kz-bld"])
        #expect(english.contains("The chosen packs have no rule for it"))
        #expect(!english.contains("Step 1"))
    }
}
