import Foundation
import Testing

/// What stands before a better verdict, and why two groups of packs differ, asked of the built program.
struct AuditQuestionTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61", name: "Club"))
    }

    private func ask(_ arguments: String...) throws -> Workplace.Outcome {
        try place.run(["audit"] + arguments + ["--registry", "r"])
    }

    // MARK: Why not full

    @Test(arguments: ["en", "ru", "kk"])
    func `the way to the top is told in every language with the exit code of the audit`(language: String)
        throws
    {
        let audit = try ask("60")
        let steps = try ask("60", "--why-not-full", "wheelchair", "--lang", language)
        #expect(steps.status == audit.status)
        #expect(steps.complaint.isEmpty)
        let heads = [
            "en": "Step 1 of", "ru": "Шаг 1 из", "kk": "1-қадам",
        ]
        #expect(steps.output.contains(try #require(heads[language])))
        #expect(steps.output.contains("kz-bld/ramp-slope · ramp/main"))
    }

    @Test func `the json of the way is as documented and follows packs, date and stage`() throws {
        let schema = try SchemaKeys(named: "steps.schema.json")
        let arguments = ["60", "--why-not-full", "wheelchair", "--pack", "kz-bld", "--pack", "ada"]
        let outcome = try place.run(
            ["audit"] + arguments + [
                "--as-of", "2026-03-01", "--moment", "voting", "--format", "json", "--registry", "r",
            ])
        let object = try outcome.object()
        let audit = try #require(object["audit"] as? [String: Any])
        #expect(audit["moment"] as? String == "voting")
        #expect((audit["packs"] as? [[String: Any]])?.map { $0["id"] as? String } == ["kz-bld", "ada"])
        let steps = try #require(object["steps"] as? [[String: Any]])
        #expect(!steps.isEmpty)
        #expect(steps.flatMap { schema.faults(in: $0, as: "step").filter { $0.contains("lacks") } } == [])
    }

    @Test func `the steps change when the ramp is mended`() throws {
        func rules() throws -> [String] {
            let object = try ask("60", "--why-not-full", "wheelchair", "--format", "json").object()
            let steps = object["steps"] as? [[String: Any]] ?? []
            let items = steps.flatMap { $0["items"] as? [[String: Any]] ?? [] }
            return items.flatMap { $0["findings"] as? [[String: Any]] ?? [] }.map {
                "\($0["rule"] ?? "") \($0["element"] ?? "")"
            }
        }
        #expect(try rules().contains("ramp-slope ramp/main"))
        try place.succeed(
            "observe", "60", "ramp/main.slope=5%", "--method", "measured", "--by", "A", "--registry", "r")
        #expect(try !rules().contains("ramp-slope ramp/main"))
    }

    @Test func `a category that is none, no precinct or all of them is wrong usage`() throws {
        for arguments in [
            ["60", "--why-not-full", "everybody"], ["--why-not-full", "wheelchair"],
            ["--all", "--why-not-full", "wheelchair"],
        ] {
            let outcome = try place.run(["audit"] + arguments + ["--registry", "r"])
            #expect(outcome.status == 64, "\(arguments)")
            #expect(outcome.output.isEmpty && outcome.complaints.count == 1)
        }
    }

    // MARK: Compare

    @Test(arguments: ["en", "ru", "kk"])
    func `two groups stand side by side in every language`(language: String) throws {
        let outcome = try ask("--compare", "kz+kz-bld", "ada", "60", "--lang", language)
        #expect([2, 3].contains(outcome.status))
        #expect(outcome.complaint.isEmpty)
        let words = [
            "en": "Rules that come out differently", "ru": "Правила с разным результатом",
            "kk": "Нәтижесі әртүрлі ережелер",
        ]
        for word in [try #require(words[language]), "kz+kz-bld", "kz-bld: slope <= ", "ada: slope <= "] {
            #expect(outcome.output.contains(word), "\(word)")
        }
    }

    @Test func `the precinct may stand before the groups or behind them`() throws {
        let behind = try ask("--compare", "kz+kz-bld", "ada", "60")
        let before = try ask("60", "--compare", "kz+kz-bld", "ada")
        let twice = try ask("--compare", "kz+kz-bld", "--compare", "ada", "60")
        #expect(behind.output == before.output && behind.output == twice.output)
        #expect(behind.output.contains("KZ-43/60"))
    }

    @Test func `the json of a comparison is as documented`() throws {
        let schema = try SchemaKeys(named: "comparison.schema.json")
        let one = try ask("--compare", "kz+kz-bld", "ada", "60", "--format", "json").object()
        let precinct = try #require((one["precincts"] as? [[String: Any]])?.first)
        #expect(schema.faults(in: precinct, as: "precinct").filter { $0.contains("lacks") } == [])
        #expect((precinct["rules"] as? [Any])?.isEmpty == false)
        let many = try ask("--compare", "kz+kz-bld", "ada", "--all", "--format", "json").object()
        let summary = try #require(many["summary"] as? [String: Any])
        #expect(schema.faults(in: summary, as: "summary").filter { $0.contains("lacks") } == [])
        #expect(summary["precincts"] as? Int == 2)
        let listed = try #require(many["precincts"] as? [[String: Any]])
        #expect(listed.count == summary["differing"] as? Int)
        #expect(listed.allSatisfy { $0["rules"] == nil })
    }

    @Test func `many precincts are counted by the kind of difference, and those with other verdicts named`()
        throws
    {
        // So steep that the building norm makes it critical; the election law says nothing of slopes.
        try place.succeed(
            "observe", "60", "ramp/main.slope=13.5%", "--method", "measured", "--by", "A", "--registry", "r")
        for choice in [["--all"], ["--area", "KZ-43"], ["--all", "--area", "KZ-43"]] {
            let outcome = try place.run(
                ["audit", "--compare", "kz-bld", "kz"] + choice + ["--registry", "r"])
            #expect(outcome.status == 2)
            for words in [
                "• KZ-43/60", "• KZ-43/61", "not accessible (law or binding norm) ↔ not confirmed",
                "Precincts with different verdicts: 2 of 2", "only one of them has such a rule: ",
            ] {
                #expect(outcome.output.contains(words), "\(choice) \(words)")
            }
        }
        let kazakh = try ask("--compare", "kz-bld", "kz", "--all", "--lang", "kk")
        #expect(kazakh.output.contains("Бағасы әртүрлі учаскелер: 2 / 2"))
        #expect(try ask("--compare", "kz-bld", "kz", "--area", "KZ-99").status == 1)
    }

    @Test func `a pack beside itself differs in nothing`() throws {
        let outcome = try ask("--compare", "kz-bld", "kz-bld", "60", "--format", "json").object()
        let summary = try #require(outcome["summary"] as? [String: Any])
        #expect(summary["differing"] as? Int == 0)
        #expect((summary["rules"] as? [String: Int])?["other"] == 0)
        let differences = try #require(summary["differences"] as? [String: [String: Int]])
        #expect(differences.values.allSatisfy { $0["other"] == 0 && $0["same"] == 0 })
    }

    @Test func `one group, an unknown pack, two precincts or another question beside it are refused`() throws
    {
        for arguments in [
            ["--compare", "kz"], ["--compare", "kz", "ada"], ["--compare", "kz", "adaa", "60"],
            ["--compare", "kz+", "ada", "60"], ["--compare", "kz", "ada", "60", "61"],
            ["--compare", "kz", "ada", "60", "--all"], ["--compare", "kz", "ada", "60", "--pack", "house"],
            ["--compare", "kz", "ada", "60", "--why-not-full", "vision"],
        ] {
            let outcome = try place.run(["audit"] + arguments + ["--registry", "r"])
            #expect(outcome.status == 64, "\(arguments)")
            #expect(outcome.output.isEmpty && outcome.complaints.count == 1, "\(arguments)")
        }
    }
}
