import Foundation
import Testing

/// Counting a precinct's things, and what it ought to have.
struct StocktakeTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(area: "KZ-44", number: "7"))
        for (precinct, thing, number) in [
            ("KZ-43/60", "magnifier", "N-1"), ("KZ-43/60", "lamp", "L-1"), ("KZ-44/7", "lamp", "L-7"),
        ] {
            try place.succeed(
                "equipment", "add", precinct, thing, "--inventory", number, "--condition", "working",
                "--method",
                "seen", "--registry", "r")
        }
        try place.succeed(
            "equipment", "add", "KZ-43/60", "kitItem/pens", "--inventory", "P-1", "--quantity", "12",
            "--method",
            "seen", "--registry", "r")
        try place.write(
            "inventory,condition,quantity,note\nN-1,broken,,lens cracked\nP-1,,9,\nL-7,,,\nX-9,,,under the stairs\n",
            to: "scan.csv")
    }

    private func count(_ arguments: String...) throws -> [String: Any] {
        let outcome = try place.run(
            ["equipment", "stocktake", "60", "--from", "scan.csv", "--format", "json", "--registry", "r"]
                + arguments)
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return try outcome.object()
    }

    private func numbers(_ result: [String: Any], _ name: String) -> [String] {
        (result[name] as? [[String: Any]] ?? []).compactMap { $0["inventory"] as? String }
    }

    private func item(_ number: String, _ precinct: String) throws -> [String: Any]? {
        let list = try place.succeed("equipment", "list", precinct, "--format", "json", "--registry", "r")
            .object()
        return (list["items"] as? [[String: Any]])?.first { $0["inventory"] as? String == number }
    }

    @Test func `a count tells found, missing and unexpected before anything is recorded`() throws {
        let before = try place.contents(of: "r")
        let plan = try count()
        #expect(plan["applied"] as? Bool == false)
        #expect(numbers(plan, "found") == ["N-1", "P-1"])
        #expect(numbers(plan, "missing") == ["L-1"])
        #expect(numbers(plan, "unexpected") == ["L-7", "X-9"])
        let strangers = try #require(plan["unexpected"] as? [[String: Any]])
        let expectedAt = try #require(strangers.first?["expectedAt"] as? [[String: Any]])
        #expect(expectedAt.first?["ref"] as? String == "KZ-44/7")
        #expect((strangers.last?["expectedAt"] as? [Any])?.isEmpty == true)
        let difference = try #require((plan["differences"] as? [[String: Any]])?.first)
        #expect(difference["expected"] as? Int == 12)
        #expect(difference["found"] as? Int == 9)
        #expect(try place.contents(of: "r") == before)
    }

    @Test func `a recorded count is one inspection, and what it did not find is missing`() throws {
        #expect(try count("--yes")["applied"] as? Bool == true)
        let magnifier = try #require(try item("N-1", "60"))
        #expect((magnifier["condition"] as? [String: Any])?["value"] as? String == "broken")
        #expect(magnifier["reason"] as? String == "lens cracked")
        let lamp = try #require(try item("L-1", "60"))
        #expect(lamp["standing"] as? String == "missing")
        #expect(lamp["works"] as? Bool != true)
        let pens = try #require(try item("P-1", "60"))
        #expect((pens["quantity"] as? [String: Any])?["value"] as? String == "9")
        // Left where the registry expects it.
        #expect(try item("L-7", "60") == nil)
        #expect(try item("L-7", "KZ-44/7") != nil)
        // The audit does not take what is missing for present.
        #expect(!(try place.succeed("precinct", "show", "60", "--registry", "r").output.contains("lamp/1")))
        // Found after all.
        try place.write("L-1\nN-1\nP-1\n", to: "scan.csv")
        #expect(numbers(try count("--yes"), "missing").isEmpty)
        let again = try #require(try item("L-1", "60"))
        #expect(again["standing"] as? String == "held")
        #expect((again["condition"] as? [String: Any])?["value"] == nil)
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `what nobody expected is moved only when taken over`() throws {
        let result = try count("--yes", "--take-over")
        let taken = try #require(result["unexpected"] as? [[String: Any]]).map { $0["taken"] as? Bool }
        #expect(taken == [true, false])
        #expect(try item("L-7", "KZ-44/7") == nil)
        let lamp = try #require(try item("L-7", "60"))
        #expect((lamp["at"] as? [String: Any])?["element"] as? String == "lamp/2")
        let history = try place.succeed("equipment", "history", "L-7", "--format", "json", "--registry", "r")
            .object()
        #expect((history["custody"] as? [Any])?.count == 1)
    }

    @Test func `a scan with a fault, or none at all, changes nothing`() throws {
        let before = try place.contents(of: "r")
        try place.write("inventory,condition\nN-1,working\nL-1,shiny\n", to: "scan.csv")
        let refused = try place.run([
            "equipment", "stocktake", "60", "--from", "scan.csv", "--yes", "--registry", "r",
        ])
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("scan.csv:3"))
        // Standard input that ended before anything was scanned.
        #expect(
            try place.run(["equipment", "stocktake", "60", "--from", "-", "--yes", "--registry", "r"]).status
                == 1)
        #expect(
            try place.run(["equipment", "stocktake", "60", "--from", "none", "--yes", "--registry", "r"])
                .status == 1)
        #expect(try place.contents(of: "r") == before)
    }

    @Test(arguments: ["en", "ru", "kk"])
    func `the kit is told in every language with what is not known`(language: String) throws {
        let outcome = try place.succeed("equipment", "kit", "60", "--lang", language, "--registry", "r")
        #expect(outcome.output.contains("KZ-43/60"))
        let fact = ["en": "Magnifier: any", "ru": "Лупа: всё", "kk": "Лупа: тізім"][language] ?? ""
        #expect(outcome.output.contains(fact), "\(outcome.output)")
    }

    @Test func `a kit is a sure and a possible shortage, by area too, and its spares are sure ones`() throws {
        try place.succeed(
            "observe", "60", "--complete", "magnifier", "--complete", "lamp", "--method", "seen",
            "--registry", "r")
        try place.succeed("observe", "60", "lamp/1.purpose=reading", "--method", "seen", "--registry", "r")
        try place.succeed(
            "equipment", "add", "60", "magnifier", "--inventory", "N-2", "--condition", "working", "--method",
            "seen",
            "--inspection", "today", "--registry", "r")
        try place.succeed("observe", "60", "--complete", "magnifier", "--method", "seen", "--registry", "r")
        let report = try place.succeed(
            "equipment", "kit", "--area", "KZ-43", "--kit", "house", "--format", "json", "--registry", "r"
        ).object()
        #expect(report["pandus"] as? String == "equipment-kit/1")
        let precincts = try #require(report["precincts"] as? [[String: Any]])
        #expect(precincts.map { $0["ref"] as? String } == ["KZ-43/60"])
        let items = try #require(precincts.first?["items"] as? [[String: Any]])
        func ends(_ item: String, _ name: String) -> [Int?] {
            let range = items.first { $0["item"] as? String == item }?[name] as? [String: Any]
            return [range?["low"] as? Int, range?["high"] as? Int]
        }
        // 1,200 voters need three booths; nobody looked at booths, and nobody counted requests.
        #expect(ends("booths", "required") == [3, 3])
        #expect(ends("booths", "short") == [0, 3])
        #expect(ends("portable-boxes", "required") == [0, nil])
        #expect(ends("magnifier", "working") == [2, 2])
        #expect(ends("magnifier", "spare") == [1, 1])
        #expect(ends("lamp", "short") == [0, 0])
        let spare = try place.succeed(
            "equipment", "spare", "--area", "KZ-43", "--kit", "house", "--format", "json", "--registry", "r"
        ).object()
        let spares = try #require(spare["spares"] as? [[String: Any]])
        #expect(spares.map { $0["item"] as? String } == ["magnifier"])
        #expect(spares.first?["inventory"] as? [String] == ["N-1", "N-2"])
        // An area nobody knows is refused before anything is printed; so are both and neither.
        let unknown = try place.run(["equipment", "kit", "--area", "KZ-99", "--registry", "r"])
        #expect(unknown.status == 1)
        #expect(unknown.output.isEmpty)
        #expect(try place.run(["equipment", "kit", "--registry", "r"]).status == 64)
        #expect(try place.run(["equipment", "kit", "60", "--kit", "mars", "--registry", "r"]).status == 64)
    }
}
