import Foundation
import Testing

/// What moving a thing does to what is known of it and to whoever has to do without.
struct EquipmentMoveTests {
    /// One moment: of two answers given then neither is the newer one.
    private static let yesterday = Date(timeIntervalSinceNow: -86_400)
        .formatted(.iso8601.year().month().day())
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(area: "KZ-44", number: "7"))
    }

    @discardableResult
    private func succeed(_ arguments: [String]) throws -> Workplace.Outcome {
        let outcome = try place.run(arguments + ["--registry", "r"])
        try #require(outcome.status == 0, "\(arguments): \(outcome.complaint)")
        return outcome
    }

    private func add(_ precinct: String, _ thing: String, _ number: String, _ more: String...) throws {
        try succeed(
            ["equipment", "add", precinct, thing, "--inventory", number, "--method", "seen"] + more)
    }

    private func observe(_ facts: String...) throws {
        try succeed(["observe", "KZ-43/60"] + facts + ["--method", "seen"])
    }

    private func item(_ number: String, _ precinct: String) throws -> [String: Any] {
        let list = try succeed(["equipment", "list", precinct, "--format", "json"]).object()
        let items = try #require(list["items"] as? [[String: Any]])
        return try #require(items.first { $0["inventory"] as? String == number })
    }

    private func move(_ number: String, to target: String, _ more: String...) throws -> [String: Any] {
        try succeed(["equipment", "move", number, "--to", target, "--yes", "--format", "json"] + more)
            .object()
    }

    @Test(arguments: [
        ["lamp/1.working=false", "lamp/1.condition=working"],
        ["lamp/1.condition=working", "lamp/1.working=false"],
        ["lamp/1.condition=broken", "lamp/1.working=true"],
    ])
    func `a contradiction travels with the thing, there and back`(facts: [String]) throws {
        try add("KZ-43/60", "lamp/1", "L-1")
        for fact in facts {
            try succeed(["observe", "KZ-43/60", fact, "--method", "seen", "--at", Self.yesterday])
        }
        #expect(try item("L-1", "KZ-43/60")["works"] == nil)
        for target in ["KZ-44/7", "store", "KZ-43/60"] {
            _ = try move("L-1", to: target)
            guard target != "store" else { continue }
            #expect(try item("L-1", target)["works"] == nil, "\(target)")
        }
        try succeed(["verify"])
    }

    @Test func `what was broken and what was found again is no better known where it is carried`() throws {
        try add("KZ-43/60", "kitItem/pens", "P-1", "--quantity", "12", "--condition", "working")
        try succeed(["equipment", "set", "P-1", "--condition", "missing", "--method", "seen"])
        try observe("kitItem/pens=present")
        for precinct in ["KZ-43/60", "KZ-44/7"] {
            if precinct == "KZ-44/7" { _ = try move("P-1", to: precinct) }
            let pens = try item("P-1", precinct)
            let quantity = try #require(pens["quantity"] as? [String: Any])
            #expect(pens["works"] == nil)
            #expect(quantity["value"] == nil)
            #expect(quantity["recorded"] as? String == "12")
        }
        try add("KZ-43/60", "lamp/1", "L-1", "--condition", "broken")
        _ = try move("L-1", to: "KZ-44/7")
        #expect(try item("L-1", "KZ-44/7")["works"] as? Bool == false)
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `the history of a move is told in words`(language: String) throws {
        try add("KZ-43/60", "lift/1", "L-1")
        _ = try move("L-1", to: "KZ-44/7")
        let told = try succeed(["history", "--lang", language]).output
        for column in [
            "fromPrecinctID", "fromPremisesID", "fromElement", "toPrecinctID", "toPremisesID", "toElement",
        ] {
            #expect(!told.contains(column), "\(column)")
        }
        #expect(told.contains("lift/1"))
    }

    @Test func `parting a lot does not settle how many of its pieces work`() throws {
        try add("KZ-43/60", "kitItem/pens", "P-1", "--quantity", "12")
        for fact in ["kitItem/pens.condition=broken", "kitItem/pens.workingQuantity=9"] {
            try succeed(["observe", "KZ-43/60", fact, "--method", "measured", "--at", Self.yesterday])
        }
        _ = try move("P-1", to: "KZ-44/7", "--quantity", "3")
        for (precinct, count) in [("KZ-43/60", "4.5 ± 4.5"), ("KZ-44/7", "1.5 ± 1.5")] {
            let shown = try succeed(["precinct", "show", precinct]).output
            #expect(shown.contains("workingQuantity = \(count)"), "\(shown)")
        }
    }

    @Test func `broken pieces do not pass as working by joining a lot that works`() throws {
        try add("KZ-43/60", "lamp/1", "L-4", "--quantity", "4", "--condition", "working")
        _ = try move("L-4", to: "KZ-44/7", "--quantity", "2")
        try succeed(
            ["equipment", "set", "L-4", "--in", "KZ-43/60", "--condition", "broken", "--method", "seen"])
        let refused = try place.run(
            ["equipment", "move", "L-4", "--from", "KZ-43/60", "--to", "KZ-44/7", "--yes", "--lang", "kk"]
                + ["--registry", "r"])
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("needsRepair"), "\(refused.complaint)")
        #expect(try item("L-4", "KZ-43/60")["works"] as? Bool == false)
        #expect(try item("L-4", "KZ-44/7")["works"] as? Bool == true)
        // Once the word holds for all of them they may join.
        try succeed(
            ["equipment", "set", "L-4", "--in", "KZ-44/7", "--condition", "needsRepair", "--method", "seen"])
        _ = try move("L-4", to: "KZ-44/7", "--from", "KZ-43/60")
        #expect(try item("L-4", "KZ-44/7")["works"] as? Bool == false)
    }

    @Test func `a count that was undone is not written down as one when pieces join`() throws {
        try add("KZ-43/60", "kitItem/pens", "P-9", "--quantity", "13", "--condition", "working")
        _ = try move("P-9", to: "KZ-44/7", "--quantity", "10")
        for (condition, day) in [("broken", Self.yesterday), ("working", nil)] {
            try succeed(
                ["equipment", "set", "P-9", "--in", "KZ-44/7", "--condition", condition, "--method", "seen"]
                    + (day.map { ["--at", $0] } ?? []))
        }
        _ = try move("P-9", to: "KZ-44/7", "--from", "KZ-43/60")
        let shown = try succeed(["precinct", "show", "KZ-44/7"]).output
        #expect(shown.contains("workingQuantity = 6.5 ± 6.5"), "\(shown)")
    }

    @Test func `who gives away what surely worked may be short where the need has no upper end`() throws {
        for number in ["N-1", "N-2"] { try add("KZ-43/60", "magnifier", number, "--condition", "working") }
        try observe("--complete", "magnifier")
        let effects = try #require(
            try move("N-2", to: "KZ-44/7", "--kit", "kz")["effects"] as? [[String: Any]])
        let loss = try #require(effects.first { $0["ref"] as? String == "KZ-43/60" })
        #expect(loss["falls"] as? String == "possiblyShort")
        let gain = try #require(effects.first { $0["ref"] as? String == "KZ-44/7" })
        #expect(gain["falls"] as? String == "no")
    }
}
