import Foundation
import Testing

/// A stored audit comes out the same for ever, and two of them can be compared.
struct AuditRunTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
    }

    private func audit(_ arguments: String...) throws -> Workplace.Outcome {
        try place.run(["audit"] + arguments + ["--registry", "r"])
    }

    /// Two measurements of one second would contradict each other, so each has a day of its own.
    private func observe(_ facts: String..., on day: String) throws {
        let outcome = try place.run(
            ["observe", "60"] + facts
                + ["--new", "--method", "measured", "--at", day, "--registry", "r"])
        try #require(outcome.status == 0, "\(outcome.complaint)")
    }

    private func store(_ scope: String...) throws {
        let outcome = try place.run(
            ["audit"] + scope + ["--pack", "kz-bld", "--store", "--registry", "r"])
        try #require([0, 2, 3].contains(outcome.status), "\(outcome.complaint)")
    }

    private func delta(_ before: String, _ after: String) throws -> [String: Any] {
        try place.succeed("report", "delta", before, after, "--registry", "r", "--format", "json").object()
    }

    /// The kinds of what became of a rule in the first precinct told of.
    private func kinds(_ delta: [String: Any], _ rule: String = "ramp-slope") throws -> [String] {
        let precincts = try #require(delta["precincts"] as? [[String: Any]])
        let findings = precincts.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
        return findings.filter { $0["rule"] as? String == rule }.compactMap { $0["kind"] as? String }
    }

    @Test func `an audit by a pack from a file is not stored, because the file may be gone`() throws {
        try place.write(
            """
            pandus: pack/1
            id: my-city
            version: 1.0.0
            binding: policy
            extends: kz-bld
            title: {en: City, ru: Город, kk: Қала}
            """, to: "city.yaml")
        let outcome = try audit("60", "--pack", "city.yaml", "--store", "--lang", "kk")
        #expect(outcome.status == 64)
        #expect(outcome.complaint.contains("my-city") && outcome.output.isEmpty)
        #expect(
            try place.succeed("report", "runs", "--registry", "r", "--format", "json").output.contains("R1")
                == false)
    }

    @Test(arguments: [["--all"], ["60"], ["--all", "--area", "KZ-43"]])
    func `it is repeated byte for byte whatever is recorded afterwards`(scope: [String]) throws {
        let stored = try place.run(
            ["audit"] + scope + ["--store", "--lang", "kk", "--registry", "r", "--format", "json"])
        #expect(stored.complaint.contains("R1"))
        #expect((try stored.object()["audit"] as? [String: Any])?["run"] as? String == "R1")
        try observe("ramp/main.slope=2%", "ramp/main.rise=10 mm", on: "2026-02-01")
        try place.succeed("precinct", "set", "60", "--name", "Other", "--registry", "r")
        try place.succeed("area", "set", "KZ-43", "--name", "Жаңа атау", "--registry", "r")
        try place.succeed(
            "precinct", "move", "60", "--venue", "Club", "--address", "2 Abai Street", "--yes", "--registry",
            "r")
        try place.succeed(
            "waive", "add", "kz-bld/ramp-slope", "60", "--owner", "o", "--reason", "r", "--legal-basis", "b",
            "--approver", "a", "--measure", "m", "--until", "2099-01-01", "--registry", "r")
        let again = try audit("--again", "R1", "--format", "json", "--lang", "ru")
        #expect(again.output == stored.output)
        #expect(again.status == stored.status)
        #expect(again.complaint.contains("R1"))
        #expect(try audit("--again", "r1").output.contains("School 5"))
        try place.succeed("verify", "--registry", "r")
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `what cannot be repeated or compared is refused by name`(language: String) throws {
        try store("--all")
        let spoken = ["--registry", "r", "--lang", language]
        let runs = try place.run(["report", "runs"] + spoken)
        #expect(runs.status == 0 && runs.output.contains("R1"))
        for wrong in [
            ["audit", "--again", "R9"], ["report", "delta", "R1", "R1"], ["report", "delta", "R1", "R2"],
        ] {
            let refused = try place.run(wrong + spoken)
            #expect(refused.status == 1 && refused.output.isEmpty, "\(wrong)")
            #expect(refused.complaints.count == 1)
        }
        for option in [["60"], ["--all"], ["--pack", "kz"], ["--as-of", "2026-01-01"], ["--store"]] {
            let refused = try place.run(["audit", "--again", "R1"] + option + spoken)
            #expect(refused.status == 64, "\(option)")
            #expect(refused.complaint.contains(option[0]))
        }
    }

    @Test func `the kinds of change are told apart`() throws {
        try store("--all")
        try observe("ramp/main.slope=5%", on: "2026-02-01")
        try store("--all")
        #expect(try kinds(delta("R1", "R2")) == ["fixed", "fixed"])
        try observe("ramp/main.slope=11%", on: "2026-02-02")
        try store("--all")
        #expect(try kinds(delta("R2", "R3")) == ["reopened", "reopened"])
        #expect(try kinds(delta("R1", "R3")) == ["stillOpen", "stillOpen"])
        let whole = try delta("R2", "R3")
        #expect(whole["earlier"] as? [String] == ["R1"])
        let listed = (whole["precincts"] as? [[String: Any]])?.flatMap {
            $0["findings"] as? [[String: Any]] ?? []
        }
        #expect(
            (whole["summary"] as? [String: Any])?["reopened"] as? Int
                == listed?.count { $0["kind"] as? String == "reopened" })
        let schema = try SchemaKeys(named: "delta.schema.json")
        #expect(schema.faults(in: whole, as: "delta") == [])

        try place.succeed(
            "waive", "add", "kz-bld/ramp-slope", "61", "--element", "ramp/main", "--owner", "o", "--reason",
            "r", "--legal-basis", "b",
            "--approver", "a", "--measure", "m", "--until", "2099-01-01", "--registry", "r")
        try observe(
            "ramp/new.slope=20%", "ramp/new.rise=780 mm", "ramp/new.onAccessibleRoute=true",
            "ramp/new.location=outside", on: "2026-02-03")
        try place.succeed("precinct", "set", "60", "--status", "retired", "--yes", "--registry", "r")
        try store("--all")
        let last = try delta("R3", "R4")
        #expect(try kinds(last).sorted().prefix(1) == ["new"])
        #expect(try kinds(last).contains("waived") && kinds(last).contains("noLongerJudged"))
        #expect(schema.faults(in: last, as: "delta") == [])
        let gone = (last["precincts"] as? [[String: Any]])?.first { $0["ref"] as? String == "KZ-43/60" }
        #expect(gone?["judgedAfter"] as? Bool == false)
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a fact that expired became unknown, and other packs are said above all`(language: String) throws {
        try store("60")
        let later = try place.run([
            "audit", "60", "--pack", "kz-bld", "--pack", "house", "--as-of", "2049-01-01", "--store",
            "--registry", "r",
        ])
        #expect([0, 2, 3].contains(later.status))
        let text = try place.run(["report", "delta", "R1", "R2", "--registry", "r", "--lang", language])
        #expect(text.status == 0)
        #expect(text.output.contains("house") && text.output.contains("kz-bld/ramp-slope"))
        #expect(try kinds(delta("R1", "R2")) == ["becameUnknown"])
        let runs = try place.run(["report", "runs", "--registry", "r", "--format", "json"]).json()
        let list = try #require(runs as? [[String: Any]])
        #expect(list.map { $0["finished"] as? Bool } == [true, true])
        #expect(list.map { $0["precinct"] as? String } == ["KZ-43/60", "KZ-43/60"])
    }
}
