import Foundation
import Testing

/// A failure that is let stand is told of everywhere and stays a failure.
struct WaiverCommandTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
    }

    private func day(_ days: Int) -> String {
        let date = Date().addingTimeInterval(Double(days) * 86_400)
        return String(ISO8601DateFormatter().string(from: date).prefix(10))
    }

    private func terms(until: String, from: String? = nil) -> [String] {
        [
            "--owner", "Akimat", "--reason", "ordered, not delivered", "--legal-basis", "decision 5",
            "--approver", "Commission", "--measure", "portable ramp", "--until", until, "--registry", "r",
        ] + (from.map { ["--from", $0] } ?? [])
    }

    @discardableResult
    private func waive(_ arguments: String..., until: String? = nil, from: String? = nil) throws
        -> Workplace.Outcome
    {
        let outcome = try place.run(
            ["waive", "add"] + arguments + terms(until: until ?? day(90), from: from))
        try #require(outcome.status == 0, "\(outcome.complaint)")
        return outcome
    }

    private func audit(_ arguments: String...) throws -> [String: Any] {
        try place.run(
            ["audit", "60", "--pack", "kz-bld", "--registry", "r", "--format", "json"] + arguments
        ).object()
    }

    private func precinct(_ audit: [String: Any]) throws -> [String: Any] {
        try #require((audit["precincts"] as? [[String: Any]])?.first)
    }

    private func slope(_ audit: [String: Any]) throws -> [String: Any] {
        let findings = try #require(try precinct(audit)["findings"] as? [[String: Any]])
        return try #require(findings.first { $0["rule"] as? String == "ramp-slope" })
    }

    @Test func `a waiver stands beside the failure and changes no verdict`() throws {
        let before = try precinct(audit())
        let said = try waive("ramp-slope", "60", "--element", "ramp/main")
        #expect(said.output.contains("W1") && said.complaint.contains("stays a failure"))
        let audit = try audit()
        let finding = try slope(audit)
        let waiver = try #require(finding["waiver"] as? [String: Any])
        #expect(waiver["id"] as? String == "W1")
        #expect(waiver["owner"] as? String == "Akimat")
        #expect(waiver["until"] as? String == day(90))
        #expect(finding["outcome"] as? String == "failed")
        let after = try precinct(audit)
        for key in ["grades", "gradesByPack"] {
            #expect(
                (after[key] as? NSDictionary) == (before[key] as? NSDictionary), "\(key)")
        }
        #expect(after["flagged"] as? Bool == before["flagged"] as? Bool)
        #expect(after["secrecy"] as? String == before["secrecy"] as? String)
        let summary = try #require(audit["summary"] as? [String: Any])
        #expect(summary["waived"] as? Int == 1)
        #expect(summary["failed"] as? Int == (before["summary"] as? [String: Any])?["failed"] as? Int)
    }

    @Test func `an explanation tells of the waiver and changes no outcome`() throws {
        let explain = ["rules", "explain", "kz-bld/ramp-slope", "60", "--registry", "r"]
        func finding() throws -> [String: Any] {
            let document = try place.run(explain + ["--format", "json"]).object()
            let first = try #require((document["explanations"] as? [[String: Any]])?.first)
            return try #require(first["finding"] as? [String: Any])
        }
        #expect(try finding()["waiver"] is NSNull)
        try waive("kz-bld/ramp-slope", "60", "--element", "ramp/main")
        let waived = try finding()
        #expect((waived["waiver"] as? [String: Any])?["id"] as? String == "W1")
        #expect(waived["outcome"] as? String == "failed")
        let text = try place.run(explain).output
        #expect(text.contains("Outcome: failed"))
        #expect(text.contains("W1"))
        #expect(text.contains("portable ramp"))
        let kazakh = try place.run(explain + ["--lang", "kk"]).output
        #expect(kazakh.contains("W1"))
    }

    @Test func `only --accept-waivers lets it not count, and only for --fail-on`() throws {
        try waive("kz-bld/ramp-slope", "60")
        let arguments = ["audit", "60", "--pack", "kz-bld", "--registry", "r", "--format", "json"]
        let plain = try place.run(arguments + ["--fail-on", "minor"])
        let accepted = try place.run(arguments + ["--fail-on", "minor", "--accept-waivers"])
        #expect(plain.status == 2)
        #expect(plain.output.filter { !$0.isNumber } == accepted.output.filter { !$0.isNumber })
        let failures = try #require(try precinct(plain.object())["findings"] as? [[String: Any]]).filter {
            $0["outcome"] as? String == "failed" && $0["rule"] as? String != "ramp-slope"
        }
        for failure in failures {
            let rule = try #require(failure["rule"] as? String)
            try waive("kz-bld/\(rule)", "--area", "KZ-43")
        }
        #expect(try place.run(arguments + ["--fail-on", "minor"]).status == 2)
        #expect([0, 3].contains(try place.run(arguments + ["--accept-waivers"]).status))
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `what is unused, expired or to come is told in every form`(language: String) throws {
        try waive("kz-bld/ramp-slope", "60", until: day(10))
        try waive("kz-bld/ramp-handrails", "60")
        try waive("kz-bld/ramp-slope", "60", until: day(99), from: day(50))
        try waive("kz-bld/ramp-slope", "--area", "KZ-43")
        try place.succeed(
            "waive", "end", "W4", "--reason", "withdrawn", "--registry", "r")
        let spoken = ["--pack", "kz-bld", "--registry", "r", "--lang", language]
        let text = try place.run(["audit", "60"] + spoken).output
        for word in ["W1", "W2", "W3", "Akimat"] {
            #expect(text.contains(word), "\(word)")
        }
        let page = try place.run(["report", "precinct", "60", "--format", "html"] + spoken).output
        #expect(page.contains("<section id=\"waivers\">") && page.contains("W1"))
        let later = try place.run(["audit", "60", "--as-of", day(20)] + spoken + ["--format", "json"])
            .object()
        let uses = try #require(try precinct(later)["waivers"] as? [[String: Any]])
        #expect(
            uses.map { $0["standing"] as? String } == ["expired", "active", "upcoming", "ended"])
        #expect((later["summary"] as? [String: Any])?["expiredWaivers"] as? Int == 2)
        let list = try place.run(["waive", "list", "60", "--registry", "r", "--lang", language])
        #expect(list.status == 0)
        for word in ["W1", "W2", "W3", "W4", day(10)] { #expect(list.output.contains(word), "\(word)") }
        let json = try place.succeed("waive", "list", "--registry", "r", "--format", "json").json()
        let lines = try #require(json as? [[String: Any]])
        #expect(lines.map { $0["failures"] as? Int } == [1, 0, 1, 1])
        let table = try place.run(["audit", "--all"] + spoken + ["--as-of", day(20)]).output
        #expect(table.contains(": 3\n"), "expired waivers of both precincts")
        let history = try place.run(["history", "60", "--registry", "r", "--lang", language])
        #expect(history.output.contains("W1") && history.output.contains("decision 5"))
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `what is wrong with a waiver is refused with what to do, and nothing is touched`(
        language: String
    ) throws {
        try waive("kz-bld/ramp-slope", "60")
        let before = try place.contents(of: "r")
        let good = terms(until: day(90))
        let cases: [([String], Int32, [String])] = [
            (["waive", "add", "ramp-slop", "60"] + good, 64, ["kz-bld/ramp-slope"]),
            (["waive", "add", "kz-bld/ramp-slope"] + good, 64, ["--area"]),
            (["waive", "add", "ramp-slope", "60", "--area", "KZ-43"] + good, 64, ["--area"]),
            (["waive", "add", "ramp-slope", "99"] + good, 1, ["99"]),
            (["waive", "add", "ramp-slope", "60", "--element", "door/main"] + good, 64, ["ramp/main"]),
            (["waive", "add", "ramp-slope", "60"] + terms(until: day(-2)), 64, [day(-2)]),
            (["waive", "add", "ramp-slope", "60"] + terms(until: "soon"), 64, ["soon"]),
            (
                ["waive", "add", "ramp-slope", "60"] + terms(until: day(5), from: day(9)), 64,
                ["--until", "--from"]
            ),
            (["waive", "add", "ramp-slope", "60", "--registry", "r"], 64, ["--until"]),
            (
                ["waive", "add", "ramp-slope", "60", "--until", day(9), "--registry", "r"], 64,
                ["--owner", "--reason", "--legal-basis", "--approver", "--measure"]
            ),
            (["waive", "end", "W9", "--reason", "x", "--registry", "r"], 1, ["W9"]),
            (["waive", "end", "W1", "--registry", "r"], 64, ["--reason"]),
            (["waive", "list", "60", "--area", "KZ-43", "--registry", "r"], 64, ["--area"]),
        ]
        for (arguments, status, words) in cases {
            let refused = try place.run(arguments + ["--lang", language])
            #expect(refused.status == status, "\(arguments): \(refused.complaint)")
            #expect(refused.output.isEmpty)
            for word in words { #expect(refused.complaint.contains(word), "\(arguments): \(word)") }
        }
        let dry = try place.run(
            ["waive", "add", "ramp-slope", "61", "--dry-run", "--lang", language] + good)
        #expect(dry.status == 0 && dry.output.contains("W2"))
        #expect(try place.contents(of: "r") == before)
    }

    @Test func `a waiver of what nobody listed covers nothing and says so`() throws {
        let said = try waive("kz-bld/ramp-slope", "60", "--element", "ramp/*")
        #expect(said.complaints.count == 2)
        let finding = try slope(audit())
        #expect(finding["waiver"] is NSNull)
        try place.succeed("verify", "--registry", "r")
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a misspelt element is remarked, and the list says that there is none`(language: String) throws {
        let said = try waive("kz-bld/ramp-slope", "60", "--element", "ramp/mian", "--lang", language)
        #expect(said.complaint.contains("ramp/main"), "\(said.complaint)")
        let list = try place.run(["waive", "list", "60", "--registry", "r", "--lang", language]).output
        let refusals = ["kk": "жазылмаған", "ru": "не записан", "en": "no such element"]
        #expect(list.contains(refusals[language] ?? "?"), "\(list)")
        let none = try place.run(["waive", "list", "61", "--registry", "r", "--lang", language]).output
        #expect(!none.contains("W1") && !none.isEmpty)
        let early = try place.run(
            ["waive", "end", "W1", "--on", "1990-01-01", "--reason", "r", "--registry", "r"])
        #expect(early.status == 1 && early.complaint.contains("1990-01-01"))
    }
}
