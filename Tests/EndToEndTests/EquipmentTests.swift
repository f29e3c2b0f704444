import Foundation
import Testing

/// Things with a number, as a person keeps account of them.
struct EquipmentTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(
            SampleDossier(), SampleDossier(number: "61"), SampleDossier(area: "KZ-44", number: "7"))
    }

    private func run(_ arguments: String...) throws -> Workplace.Outcome {
        try place.run(["equipment"] + arguments + ["--registry", "r"])
    }

    @discardableResult
    private func succeed(_ arguments: String...) throws -> Workplace.Outcome {
        let outcome = try place.run(["equipment"] + arguments + ["--registry", "r"])
        try #require(outcome.status == 0, "\(arguments): \(outcome.complaint)")
        return outcome
    }

    private func items(_ arguments: String...) throws -> [[String: Any]] {
        let outcome = try place.run(
            ["equipment", "list"] + arguments + ["--format", "json", "--registry", "r"])
        try #require(outcome.status == 0, "\(outcome.complaint)")
        let object = try outcome.object()
        #expect(object["pandus"] as? String == "equipment-list/1")
        return try #require(object["items"] as? [[String: Any]])
    }

    private func item(_ number: String, _ arguments: String...) throws -> [String: Any] {
        let outcome = try place.run(
            ["equipment", "list"] + arguments + ["--format", "json", "--registry", "r"])
        let all = try #require(try outcome.object()["items"] as? [[String: Any]])
        return try #require(all.first { $0["inventory"] as? String == number }, "\(outcome.output)")
    }

    private func fact(_ item: [String: Any], _ name: String) throws -> [String: Any] {
        try #require(item[name] as? [String: Any])
    }

    private func range(_ balance: [String: Any], _ name: String) -> [Int?] {
        let range = balance[name] as? [String: Any]
        return [range?["low"] as? Int, range?["high"] as? Int]
    }

    private func observe(_ arguments: String...) throws {
        let outcome = try place.run(["observe"] + arguments + ["--method", "seen", "--registry", "r"])
        try #require(outcome.status == 0, "\(outcome.complaint)")
    }

    @Test func `what was only declared, or never looked at, is not known and never working`() throws {
        try succeed("add", "KZ-43/60", "magnifier", "--inventory", "N-1")
        try succeed("add", "KZ-43/60", "magnifier", "--inventory", "N-2", "--condition", "working")
        try succeed(
            "add", "KZ-43/60", "magnifier", "--inventory", "N-3", "--condition", "working", "--method",
            "seen",
            "--custodian", "TEC", "--by", "A. Inspector")
        let none = try item("N-1", "KZ-43/60")
        #expect(try fact(none, "condition")["value"] == nil)
        #expect(none["works"] == nil)
        let told = try item("N-2", "KZ-43/60")
        #expect(try fact(told, "condition")["value"] == nil)
        #expect(try fact(told, "condition")["recorded"] as? String == "working")
        #expect(try fact(told, "condition")["causes"] as? [String] == ["declaredOnly"])
        #expect(told["works"] == nil)
        let seen = try item("N-3", "KZ-43/60")
        #expect(try fact(seen, "condition")["value"] as? String == "working")
        #expect(seen["works"] as? Bool == true)
        #expect(try fact(seen, "condition")["observer"] as? String == "A. Inspector")
        #expect(try fact(seen, "custodian")["value"] as? String == "TEC")
        let unknown = try items("KZ-43/60", "--condition", "unknown").compactMap {
            $0["inventory"] as? String
        }
        #expect(unknown == ["N-1", "N-2"])
        #expect(try items("KZ-43/60", "--condition", "working").count == 1)
    }

    @Test func `a condition has a reason and a date, and the audit sees it at once`() throws {
        try succeed(
            "add", "KZ-43/60", "magnifier/hand", "--inventory", "N-1", "--condition", "working", "--method",
            "seen")
        try succeed(
            "add", "KZ-43/60", "lamp", "--inventory", "L-1", "--condition", "working", "--method", "seen")
        try observe("KZ-43/60", "--complete", "magnifier", "--complete", "lamp")
        func outcome() throws -> String? {
            let report = try place.run([
                "audit", "KZ-43/60", "--pack", "house", "--moment", "preElection", "--format", "json",
                "--registry",
                "r",
            ]).object()
            let precinct = try #require((report["precincts"] as? [[String: Any]])?.first)
            return (precinct["findings"] as? [[String: Any]])?.first {
                $0["rule"] as? String == "vis-magnifier-lamp"
            }?["outcome"] as? String
        }
        #expect(try outcome() == "passed")
        let receipt = try succeed(
            "set", "N-1", "--condition", "broken", "--reason", "lens cracked", "--fix-by", "2027-01-15",
            "--method",
            "seen", "--format", "json"
        ).object()
        #expect(
            (receipt["recorded"] as? [String])?.contains("magnifier/hand.faultReason=lens cracked") == true)
        #expect(receipt["outranked"] as? [String] == [])
        let broken = try item("N-1", "KZ-43/60")
        #expect(broken["reason"] as? String == "lens cracked")
        #expect(broken["fixBy"] as? String == "2027-01-15")
        #expect(broken["works"] as? Bool == false)
        #expect(try outcome() == "failed")
        let text = try succeed("list", "KZ-43/60", "--lang", "ru").output
        #expect(text.contains("lens cracked") && text.contains("2027-01-15"))
        // Mended: the fault is history.
        try succeed("set", "N-1", "--condition", "working", "--method", "seen")
        #expect(try item("N-1", "KZ-43/60")["reason"] == nil)
        #expect(try outcome() == "passed")
    }

    @Test func `hearsay does not displace what was seen, and the receipt says so`() throws {
        try succeed(
            "add", "KZ-43/60", "lamp", "--inventory", "L-1", "--condition", "working", "--method", "seen")
        let outcome = try succeed("set", "L-1", "--condition", "broken")
        #expect(outcome.complaint.contains("lamp/1.condition=broken"))
        #expect(try fact(try item("L-1", "KZ-43/60"), "condition")["value"] as? String == "working")
    }

    @Test func `hearsay of a thing where somebody saw that there is none does not count`() throws {
        try observe("KZ-43/60", "--none", "lamp")
        let told = try succeed("add", "KZ-43/60", "lamp", "--inventory", "L-1", "--format", "json")
        #expect(try told.object()["outranked"] as? [String] == ["lamp/1.inventoryNumber=L-1"])
        #expect(try items("KZ-43/60").isEmpty)
        try succeed(
            "add", "KZ-43/60", "lamp", "--inventory", "L-1", "--condition", "working", "--method", "seen")
        // The same thing under the same id, seen at last.
        #expect((try item("L-1", "KZ-43/60")["at"] as? [String: Any])?["element"] as? String == "lamp/1")
    }

    @Test func `a number that is taken is refused with its holder and nothing changes`() throws {
        try succeed("add", "KZ-43/60", "magnifier", "--inventory", "N-1")
        let before = try place.contents(of: "r")
        let refused = try run("add", "KZ-43/61", "lamp", "--inventory", "N-1")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("KZ-43/60 magnifier/1"))
        let observed = try place.run([
            "observe", "KZ-43/61", "lamp/1.inventoryNumber=N-1", "--new", "--registry", "r",
        ])
        #expect(observed.status == 1)
        #expect(observed.complaint.contains("KZ-43/60 magnifier/1"))
        #expect(try run("add", "KZ-43/60", "magnifier/1", "--inventory", "N-2").status == 1)
        #expect(try run("add", "KZ-43/60", "ramp", "--inventory", "N-3").complaint.contains("ramp"))
        #expect(try run("set", "N-9", "--condition", "working").complaint.contains("N-1"))
        #expect(try place.contents(of: "r") == before)
        #expect(try items("KZ-43/61").isEmpty)
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `things of a shared building are listed once with both precincts`() throws {
        try succeed("add", "KZ-43/60", "extinguisher/hall", "--inventory", "E-1")
        let all = try items("--area", "KZ-43")
        #expect(all.count == 1)
        let at = try #require(all.first?["at"] as? [String: Any])
        #expect(at["place"] as? String == "premises")
        #expect(at["precincts"] as? [String] == ["KZ-43/60", "KZ-43/61"])
        #expect(try item("E-1", "KZ-43/61")["kind"] as? String == "extinguisher")
    }

    @Test func `a moved thing keeps everything known of it, and its id when it comes back`() throws {
        try succeed(
            "add", "KZ-43/60", "magnifier/hand", "--inventory", "N-1", "--condition", "working", "--method",
            "seen",
            "--by", "A. Inspector", "--at", "2026-01-11", "--evidence", "photo:1")
        let before = try item("N-1", "KZ-43/60")
        try succeed("move", "N-1", "--to", "KZ-44/7", "--reason", "loan", "--by", "Courier", "--yes")
        #expect(try items("KZ-43/60").isEmpty)
        let after = try item("N-1", "KZ-44/7")
        for name in ["method", "observedAt", "observer", "recorded"] {
            #expect(
                try fact(after, "condition")[name] as? String == fact(before, "condition")[name] as? String)
        }
        #expect((after["at"] as? [String: Any])?["element"] as? String == "magnifier/hand")
        // The number is not free, and the thing does not stand in two places.
        #expect(try run("add", "KZ-43/61", "lamp", "--inventory", "N-1").complaint.contains("KZ-44/7"))
        let again = try place.run([
            "observe", "KZ-43/60", "magnifier/hand=present", "--method", "seen", "--registry", "r",
        ])
        #expect(again.status == 1)
        #expect(again.complaint.contains("KZ-44/7"))

        try succeed("move", "N-1", "--to", "store", "--yes")
        #expect(try items("KZ-44/7").isEmpty)
        #expect(try items("--store").first?["inventory"] as? String == "N-1")
        #expect(try run("set", "N-1", "--condition", "broken").status == 1)
        try succeed("move", "N-1", "--to", "KZ-43/60", "--yes")
        let home = try item("N-1", "KZ-43/60")
        #expect((home["at"] as? [String: Any])?["element"] as? String == "magnifier/hand")
        #expect(try fact(home, "condition")["observer"] as? String == "A. Inspector")
        #expect(try items("--store").isEmpty)

        let history = try succeed("history", "N-1", "--format", "json").object()
        let custody = try #require(history["custody"] as? [[String: Any]])
        func places(_ end: String) -> [String?] {
            custody.map { ($0[end] as? [String: Any]).map { $0["ref"] as? String ?? "store" } }
        }
        #expect(places("from") == ["KZ-43/60", "KZ-44/7", "store"])
        #expect(places("to") == ["KZ-44/7", "store", "KZ-43/60"])
        #expect(custody.first?["reason"] as? String == "loan")
        #expect(custody.first?["actor"] as? String == "Courier")
        let first = try #require(history["first"] as? [String: Any])
        #expect(first["observer"] as? String == "A. Inspector")
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `what holds for the old place only does not travel, there and back`() throws {
        try succeed(
            "add", "KZ-43/60", "booth/1", "--inventory", "B-1", "--condition", "working", "--method", "seen")
        try observe(
            "KZ-43/60", "booth/1.facesWindow=false", "booth/1.opaqueSides=3", "booth/1.wheelchair=true")
        let move = try succeed("move", "B-1", "--to", "KZ-44/7", "--yes", "--format", "json").object()
        #expect(move["notCarried"] as? [String] == ["facesWindow"])
        func shown(_ precinct: String) throws -> String {
            try place.succeed("precinct", "show", precinct, "--registry", "r").output
        }
        #expect(try shown("KZ-44/7").contains("wheelchair = true"))
        #expect(!(try shown("KZ-44/7").contains("facesWindow")))
        try succeed("move", "B-1", "--to", "KZ-43/60", "--yes")
        #expect(try shown("KZ-43/60").contains("wheelchair = true"))
        #expect(!(try shown("KZ-43/60").contains("facesWindow")))
    }

    @Test func `a move shows who falls below the kit, and does nothing until told`() throws {
        try succeed(
            "add", "KZ-43/60", "magnifier", "--inventory", "N-1", "--condition", "working", "--method", "seen"
        )
        try observe("KZ-43/60", "--complete", "magnifier")
        for arguments in [["--dry-run"], []] {
            let outcome = try place.run(
                [
                    "equipment", "move", "N-1", "--to", "KZ-44/7", "--kit", "house", "--format", "json",
                    "--registry", "r",
                ]
                    + arguments)
            #expect(outcome.status == (arguments.isEmpty ? 1 : 0))
            let plan = try outcome.object()
            #expect(plan["applied"] as? Bool == false)
            let effects = try #require(plan["effects"] as? [[String: Any]])
            let loss = try #require(effects.first { $0["ref"] as? String == "KZ-43/60" })
            #expect(loss["item"] as? String == "magnifier")
            #expect(loss["falls"] as? String == "short")
            #expect(range(loss, "shortAfter") == [1, 1])
            let gain = try #require(effects.first { $0["ref"] as? String == "KZ-44/7" })
            #expect(gain["falls"] as? String == "no")
        }
        #expect(try items("KZ-44/7").isEmpty)
        let text = try run("move", "N-1", "--to", "KZ-44/7", "--kit", "house", "--dry-run", "--lang", "kk")
            .output
        #expect(text.contains("KZ-43/60 house жиынтығынан төмен түседі"))
        #expect(try run("move", "N-1", "--to", "KZ-43/60", "--yes").status == 1)
        #expect(try run("move", "N-1", "--to", "KZ-43/99", "--yes").status == 1)
    }

    @Test func `some pieces of a lot move, the others stay, and all come together again`() throws {
        try succeed(
            "add", "KZ-43/60", "kitItem/pens", "--inventory", "P-1", "--quantity", "20", "--condition",
            "working",
            "--method", "seen")
        try succeed("move", "P-1", "--to", "KZ-43/61", "--quantity", "5", "--yes")
        func pieces(_ precinct: String) throws -> String? {
            try fact(try item("P-1", precinct), "quantity")["value"] as? String
        }
        #expect(try pieces("KZ-43/60") == "15")
        #expect(try pieces("KZ-43/61") == "5")
        #expect(try run("move", "P-1", "--to", "KZ-44/7", "--yes").complaint.contains("KZ-43/61"))
        #expect(
            try run("move", "P-1", "--from", "KZ-43/61", "--to", "KZ-44/7", "--quantity", "9", "--yes").status
                == 1)
        try succeed("move", "P-1", "--from", "KZ-43/61", "--to", "store", "--quantity", "2", "--yes")
        try succeed("move", "P-1", "--from", "KZ-43/61", "--to", "KZ-43/60", "--yes")
        #expect(try pieces("KZ-43/60") == "18")
        #expect(try items("KZ-43/61").isEmpty)
        #expect(try items("--store").first?["stored"] as? Int == 2)
        try succeed("move", "P-1", "--from", "store", "--to", "KZ-43/60", "--yes")
        #expect(try pieces("KZ-43/60") == "20")
        #expect(try items("--store").isEmpty)
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `of pieces nobody counted none can be parted`() throws {
        try succeed("add", "KZ-43/60", "kitItem/pens", "--inventory", "P-1", "--quantity", "20")
        let refused = try run("move", "P-1", "--to", "KZ-43/61", "--quantity", "5", "--yes")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("--method measured"))
        try succeed("move", "P-1", "--to", "KZ-43/61", "--yes")
        #expect(try fact(try item("P-1", "KZ-43/61"), "quantity")["causes"] as? [String] == ["declaredOnly"])
    }
}
