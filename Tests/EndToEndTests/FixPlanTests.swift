import Foundation
import Testing

/// A plan, what it promises, and what comes of it when it is carried out with the built program.
struct FixPlanTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(
            SampleDossier(), SampleDossier(number: "61", name: "Club"),
            SampleDossier(area: "KZ-44", number: "7", name: "Library"))
        for precinct in ["KZ-43/61", "KZ-44/7"] {
            for number in 1...2 {
                try add(precinct, "magnifier/\(number)", "M-\(precinct.suffix(1))-\(number)")
                try add(precinct, "lamp/\(number)", "L-\(precinct.suffix(1))-\(number)")
            }
            try observe(precinct, "--complete", "magnifier", "--complete", "lamp")
        }
        for number in 1...2 {
            try observe("KZ-43/61", "lamp/\(number).purpose=reading", "lamp/\(number).location=booth")
        }
        try add("KZ-43/61", "kitItem/ramp", "R-1")
        try observe("KZ-43/61", "kitItem/ramp.type=portableRamp")
        try observe("KZ-43/60", "--none", "magnifier", "--none", "lamp", "--none", "kitItem")
        try place.write(Self.pack, to: "mine.yaml")
    }

    /// What a blind voter and one in a wheelchair need here.
    private static let pack = """
        pandus: pack/1
        id: mine
        version: 1.0.0
        binding: law
        instruments: {law: {title: t, seen: true}}
        rules:
          - {id: magnifier, require: any(magnifier where working), severity: critical, categories: [vision],
             fix: temporary, due: registry, citation: {instrument: law, clause: null, confidence: verified},
             title: Magnifier, remedy: Bring one}
          - {id: lamp, require: any(lamp where purpose = reading and location = booth and working),
             severity: serious, categories: [cognitive], fix: temporary, due: registry,
             citation: {instrument: law, clause: null, confidence: verified}, title: Lamp, remedy: Put one}
          - {id: slope, each: ramp, require: slope <= 8 %, severity: critical, categories: [wheelchair],
             fix: works, due: registry, interim: [attendedPortableRamp],
             citation: {instrument: law, clause: null, confidence: verified}, title: Slope, remedy: Rebuild}

        """

    private func add(_ precinct: String, _ thing: String, _ number: String) throws {
        try place.succeed(
            "equipment", "add", precinct, thing, "--inventory", number, "--condition", "working",
            "--method", "seen", "--registry", "r")
    }

    private func observe(_ precinct: String, _ facts: String...) throws {
        let outcome = try place.run(
            ["observe", precinct] + facts + ["--method", "seen", "--new", "--registry", "r"])
        try #require(outcome.status == 0, "\(facts): \(outcome.complaint)")
    }

    private func audit(_ arguments: [String]) throws -> Workplace.Outcome {
        try place.run(["audit"] + arguments + ["--registry", "r"])
    }

    private func plan(_ arguments: String...) throws -> [String: Any] {
        let outcome = try audit(["--fix-plan"] + arguments + ["--format", "json"])
        try #require(outcome.status != 1 && outcome.status != 64, "\(outcome.complaint)")
        let districts = try outcome.object()["districts"] as? [[String: Any]] ?? []
        return try #require(districts.first)
    }

    private func grades(_ precinct: String, _ packs: [String]) throws -> [String: String] {
        let object = try audit([precinct, "--format", "json"] + packs).object()
        let found = try #require((object["precincts"] as? [[String: Any]])?.first)
        var grades = try #require(found["grades"] as? [String: String])
        grades["secrecy"] = found["secrecy"] as? String
        return grades
    }

    /// What a plan says of the precincts at a stage.
    private func claims(_ plan: [String: Any], _ stage: String) throws -> [String: [String: String]] {
        let precincts = try #require(plan["precincts"] as? [[String: Any]])
        return Dictionary(
            uniqueKeysWithValues: try precincts.map { precinct in
                let grades = try #require(precinct["grades"] as? [String: [String: String]])
                return (try #require(precinct["ref"] as? String), try #require(grades[stage]))
            })
    }

    private func carry(_ plan: [String: Any]) throws {
        for move in plan["moves"] as? [[String: Any]] ?? [] {
            let command = try #require(move["command"] as? String)
            let outcome = try place.run(
                command.split(separator: " ").map(String.init) + ["--yes", "--registry", "r"])
            try #require(outcome.status == 0, "\(command): \(outcome.complaint)")
        }
    }

    @Test(arguments: [["--pack", "mine.yaml"], [], ["--moment", "voting"]])
    func `the grades of a plan are those of the audit once it is carried out`(options: [String]) throws {
        let outcome = try audit(["--fix-plan", "KZ-43", "--format", "json"] + options)
        let districts = try outcome.object()["districts"] as? [[String: Any]] ?? []
        let plan = try #require(districts.first)
        #expect(districts.count == 1)
        let before = try claims(plan, "now")
        for (precinct, claim) in before { #expect(try grades(precinct, options) == claim, "\(precinct)") }

        try carry(plan)
        let moved = try claims(plan, "moved")
        for (precinct, claim) in moved { #expect(try grades(precinct, options) == claim, "\(precinct)") }
        guard options.contains("mine.yaml") else { return }

        // Nothing more than the interim measure is temporary here, so that stage can be carried out whole.
        #expect((plan["moves"] as? [[String: Any]])?.count == 3)
        #expect(moved["KZ-43/60"]?["vision"] == "full")
        #expect(moved["KZ-43/60"]?["cognitive"] == "unknown")
        for remedy in plan["remedies"] as? [[String: Any]] ?? [] where remedy["fix"] as? String == "temporary"
        {
            let facts = try #require(remedy["observe"] as? [String])
            let precinct = try #require(remedy["ref"] as? String)
            let done = try place.run(
                ["observe", precinct] + facts + ["--method", "seen", "--new", "--registry", "r"])
            try #require(done.status == 0, "\(done.complaint)")
        }
        let temporary = try claims(plan, "temporary")
        #expect(temporary["KZ-43/60"]?["wheelchair"] == "conditional")
        for (precinct, claim) in temporary {
            #expect(try grades(precinct, options) == claim, "\(precinct)")
        }
        // What is built afterwards is what the works stage supposed.
        try place.succeed(
            "observe", "KZ-43/60", "ramp/main.slope=5%", "--method", "measured", "--registry", "r")
        #expect(try grades("KZ-43/60", options) == claims(plan, "works")["KZ-43/60"])
    }

    @Test func `things come from the same district only, and nothing is stored`() throws {
        let before = try place.contents(of: "r")
        let plan = try plan("60", "--pack", "mine.yaml")
        let moves = try #require(plan["moves"] as? [[String: Any]])
        #expect(!moves.isEmpty)
        #expect(moves.allSatisfy { $0["from"] as? String == "KZ-43/61" })
        #expect(moves.allSatisfy { $0["to"] as? String == "KZ-43/60" })
        #expect(try place.contents(of: "r") == before)
    }

    @Test func `what lies in the store of the district is offered first`() throws {
        try place.succeed("equipment", "move", "M-1-2", "--to", "store", "--yes", "--registry", "r")
        let plan = try plan("KZ-43/60", "--pack", "mine.yaml")
        let moves = try #require(plan["moves"] as? [[String: Any]])
        #expect(moves.contains { $0["inventory"] as? String == "M-1-2" && $0["from"] as? String == "store" })
        try carry(plan)
        #expect(try grades("KZ-43/60", ["--pack", "mine.yaml"]) == claims(plan, "moved")["KZ-43/60"])
    }

    @Test func `the moving list is a file that says what to tell the program`() throws {
        let outcome = try audit([
            "--fix-plan", "KZ-43", "--pack", "mine.yaml", "--moving-list", "list.csv", "--lang", "kk",
        ])
        #expect(outcome.status == 2)
        let list = try String(contentsOf: place.root.appendingPathComponent("list.csv"), encoding: .utf8)
        let lines = list.split(separator: "\r\n")
        #expect(lines.first == "inventoryNumber,kind,quantity,from,to,reason")
        #expect(lines.contains { $0.hasPrefix("M-1-1,") && $0.contains(",KZ-43/61,KZ-43/60,") }, "\(list)")
        let again = try audit(["--fix-plan", "KZ-43", "--moving-list", "list.csv"])
        #expect(again.status == 1)
    }

    @Test(arguments: ["en", "ru", "kk"])
    func `a plan is told in every language`(language: String) throws {
        let outcome = try audit(["--fix-plan", "60", "--pack", "mine.yaml", "--lang", language])
        let heads = ["en": "To carry: 3", "ru": "Перевезти: 3", "kk": "Апару керек: 3"]
        #expect(outcome.output.contains(try #require(heads[language])), "\(outcome.output)")
        #expect(outcome.output.contains("R-1"))
        #expect(!outcome.output.contains("{"))
    }

    @Test(arguments: [
        ["--fix-plan", "60", "--as-of", "2026-02-01"], ["--fix-plan", "60", "--compare", "kz", "ada"],
        ["--fix-plan", "60", "--store"], ["--fix-plan", "60", "--what-if", "ramp/main.slope=5%"],
        ["60", "--moving-list", "list.csv"], ["--all", "--what-if", "ramp/main.slope=5%"],
        ["--what-if", "ramp/main.slope=5%"], ["60", "--store", "--what-if", "ramp/main.slope=5%"],
        ["60", "--what-if", "ramp/main.slope"],
    ])
    func `what does not go together is wrong usage`(arguments: [String]) throws {
        let outcome = try audit(arguments)
        #expect(outcome.status == 64, "\(outcome.complaint)")
        #expect(outcome.output.isEmpty)
    }

    @Test func `a target that is neither area nor precinct is refused`() throws {
        let outcome = try audit(["--fix-plan", "nowhere"])
        #expect(outcome.status == 1)
        #expect(outcome.complaint.contains("nowhere"))
    }

    // MARK: What if

    @Test func `what is supposed gives the verdict that measuring it gives, and leaves nothing behind`()
        throws
    {
        let packs = ["--pack", "mine.yaml"]
        let before = try place.contents(of: "r")
        let supposed = try audit(["60", "--what-if", "ramp/main.slope=5%", "--format", "json"] + packs)
        #expect(try place.contents(of: "r") == before)
        let object = try supposed.object()
        let heading = try #require(object["audit"] as? [String: Any])
        #expect(heading["hypothetical"] as? [String] == ["ramp/main.slope=5%"])
        let precinct = try #require((object["precincts"] as? [[String: Any]])?.first)
        let grades = try #require(precinct["grades"] as? [String: String])
        #expect(grades["wheelchair"] == "full")
        try place.succeed(
            "observe", "60", "ramp/main.slope=5%", "--method", "measured", "--registry", "r")
        var measured = try self.grades("60", packs)
        measured["secrecy"] = nil
        #expect(measured == grades)
        #expect(try audit(["60", "--format", "json"]).output.contains("hypothetical") == false)
    }

    @Test(arguments: ["en", "ru", "kk"])
    func `a supposition is printed as one above and below`(language: String) throws {
        let outcome = try audit([
            "60", "--what-if", "ramp/main.slope=5%", "--what-if", "ramp/new.slope=5%", "--lang", language,
        ])
        let words = ["en": "HYPOTHETICAL", "ru": "ПРЕДПОЛОЖЕНИЕ", "kk": "ЖОРАМАЛ"]
        let word = try #require(words[language])
        #expect(outcome.output.components(separatedBy: word).count == 3, "\(outcome.output)")
        #expect(outcome.complaint.contains("ramp/new"))
    }
}
