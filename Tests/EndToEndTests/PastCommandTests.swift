import Foundation
import Testing

/// Looking back, and changing what a precinct is called, where it votes and whether it does.
struct PastCommandTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
    }

    /// The moment of the newest change; changes are told apart by the second.
    private func pause() throws -> String {
        let history = try place.succeed("history", "--limit", "1", "--registry", "r", "--format", "json")
        let changes = try #require(try history.object()["changes"] as? [[String: Any]])
        let moment = try #require(changes.first?["at"] as? String)
        let next = try #require(ISO8601DateFormatter().date(from: moment)).addingTimeInterval(1)
        Thread.sleep(until: next)
        return moment
    }

    private func shown(_ arguments: String...) throws -> [String: Any] {
        try place.run(["precinct", "show"] + arguments + ["--registry", "r", "--format", "json"]).object()
    }

    @Test func `a precinct is shown as it stood and as it was known`() throws {
        let before = try pause()
        try place.succeed(
            "precinct", "set", "60", "--name", "School 6", "--same-as", "osm:w1", "--registry", "r")
        try place.succeed(
            "precinct", "move", "60", "--venue", "Club", "--address", "2 Abai Street", "--yes", "--registry",
            "r")
        try place.succeed("observe", "60", "precinct.registeredVoters=900", "--registry", "r")
        #expect(try shown("60")["name"] as? String == "School 6")
        #expect(try shown("60")["venue"] as? String == "Club")
        for clock in ["--as-of", "--known-at"] {
            let then = try shown("60", clock, before)
            #expect(then["name"] as? String == "School 5", "\(clock)")
            #expect(then["venue"] as? String == "School 5", "\(clock)")
            #expect(then["sharedWith"] as? [String] == ["KZ-43/61"], "\(clock)")
        }
        let list = try place.succeed(
            "precinct", "list", "--as-of", before, "--registry", "r", "--format", "json")
        #expect(
            (try list.json() as? [[String: Any]])?.map { $0["name"] as? String } == ["School 5", "School 5"])
        let report = try place.succeed("report", "precinct", "60", "--known-at", before, "--registry", "r")
        #expect(report.output.contains("School 5, 1 Abai Street"))
        #expect(!report.output.contains("Club"))
        let audit = try place.run([
            "audit", "60", "--known-at", before, "--registry", "r", "--format", "json",
        ])
        #expect(audit.output.contains("\"knownAt\":\"\(before)\""))
    }

    @Test func `a list is printed as it is read, and is one JSON document however long`() throws {
        func list(_ arguments: String...) throws -> Workplace.Outcome {
            try place.run(["precinct", "list", "--registry", "r"] + arguments)
        }
        let two = try list("--format", "json")
        #expect(
            (try two.json() as? [[String: Any]])?.map { $0["ref"] as? String } == ["KZ-43/60", "KZ-43/61"])
        #expect(two.output.hasPrefix("[\n  {\n    \"") && two.output.hasSuffix("\n  }\n]\n"))
        #expect(try list("--format", "json", "--status", "draft").output == "[\n\n]\n")
        let unknown = try list("--area", "KZ-99", "--as-of", "2026-01-01")
        #expect(unknown.status == 1 && unknown.output.isEmpty)
        #expect(unknown.complaint.contains("KZ-99"))
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a precinct that was not there yet is named with the moment it came`(language: String) throws {
        let before = try pause()
        try place.succeed("precinct", "add", "KZ-43/70", "--name", "New", "--registry", "r")
        for arguments in [
            ["precinct", "show", "70", "--as-of", before], ["audit", "70", "--known-at", before],
            ["report", "precinct", "KZ-43/70", "--as-of", before],
        ] {
            let outcome = try place.run(arguments + ["--registry", "r", "--lang", language])
            #expect(outcome.status == 1, "\(arguments)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaints.count == 1)
            #expect(outcome.complaint.contains("KZ-43/70"))
        }
        let list = try place.succeed("precinct", "list", "--as-of", before, "--registry", "r")
        #expect(!list.output.contains("KZ-43/70"))
        #expect(try place.succeed("precinct", "list", "--registry", "r").output.contains("KZ-43/70"))
    }

    @Test func `a retired precinct leaves the audits and keeps its history`() throws {
        let held = try place.run(["precinct", "set", "61", "--status", "retired", "--registry", "r"])
        #expect(held.status == 1)
        #expect(held.complaint.contains("--yes"))
        let before = try place.contents(of: "r")
        try place.succeed("precinct", "set", "61", "--status", "retired", "--dry-run", "--registry", "r")
        #expect(try place.contents(of: "r") == before)
        try place.succeed(
            "precinct", "set", "61", "--status", "retired", "--reason", "merged into 60", "--yes",
            "--registry",
            "r")
        let audit = try place.run(["audit", "--all", "--registry", "r", "--format", "json"])
        let refs = (try audit.object()["precincts"] as? [[String: Any]])?.map { $0["ref"] as? String }
        #expect(refs == ["KZ-43/60"])
        let one = try place.run(["audit", "61", "--registry", "r"])
        #expect(one.complaint.contains("KZ-43/61"))
        let history = try place.succeed("history", "61", "--registry", "r")
        #expect(history.output.contains("merged into 60"))
        #expect(history.output.contains("in use → retired"))
        let neighbour = try place.succeed("observe", "60", "ramp/main.rise=700 mm", "--registry", "r")
        #expect(!neighbour.output.contains("KZ-43/61"))
        let list = try place.succeed(
            "precinct", "list", "--status", "retired", "--registry", "r", "--format", "json")
        #expect((try list.json() as? [Any])?.count == 1)
    }

    @Test func `a move is listed first, joins the building known there and needs a yes`() throws {
        try place.succeed(
            "precinct", "add", "KZ-43/70", "--address", "9 Abai Street", "--venue", "Club", "--registry", "r")
        let arguments = ["precinct", "move", "70", "--address", "1, ABAI street", "--since", "2026-03-01"]
        let held = try place.run(arguments + ["--registry", "r", "--format", "json"])
        #expect(held.status == 1)
        #expect(try held.object()["applied"] as? Bool == false)
        #expect(try held.object()["isNewBuilding"] as? Bool == false)
        #expect(try held.object()["sharedWith"] as? [String] == ["KZ-43/60", "KZ-43/61"])
        #expect(try place.run(arguments + ["--yes", "--registry", "r"]).status == 0)
        #expect(try shown("70")["venue"] as? String == "School 5")
        #expect(try shown("70", "--as-of", "2026-02-28")["venue"] as? String == "Club")
        let again = try place.run(arguments + ["--registry", "r"])
        #expect(again.status == 0)
        for wrong in [["--premises", "nowhere"], [], ["--address", "x", "--since", "soon"]] {
            #expect(try place.run(["precinct", "move", "70"] + wrong + ["--registry", "r"]).status != 0)
        }
        let building = try #require(try shown("70")["premises"] as? String)
        let by = ["precinct", "move", "60", "--premises", building, "--registry", "r", "--address"]
        let other = try place.run(by + ["9 Abai Street"])
        #expect(other.status == 1 && other.complaint.contains("9 Abai Street"))
        #expect(other.complaint.contains("1 Abai Street"))
        #expect(try place.run(by + ["1, abai STREET"]).status == 0, "spelt otherwise it is the same")
    }

    @Test func `areas and commissions are entered, changed and listed`() throws {
        try place.succeed(
            "area", "add", "KZ-43-1", "--name", "Қазалы", "--parent", "KZ-43", "--kind", "district", "--zone",
            "Asia/Qyzylorda", "--registry", "r")
        try place.succeed("area", "set", "KZ-43-1", "--name", "Қазалы ауданы", "--registry", "r")
        let areas = try place.succeed("area", "list", "--registry", "r", "--format", "json").json()
        let area = try #require((areas as? [[String: String]])?.last)
        #expect(
            area == [
                "code": "KZ-43-1", "name": "Қазалы ауданы", "parent": "KZ-43", "kind": "district",
                "zone": "Asia/Qyzylorda",
            ])
        try place.succeed(
            "commission", "add", "T1", "--name", "Аудандық", "--area", "KZ-43-1", "--registry", "r")
        try place.succeed("commission", "set", "T1", "--area", "", "--registry", "r")
        let commissions = try place.succeed("commission", "list", "--registry", "r", "--format", "json")
            .json()
        #expect(
            commissions as? [[String: String]] == [["id": "T1", "name": "Аудандық", "kind": "territorial"]])
        try place.succeed("precinct", "add", "KZ-43-1/5", "--commission", "T1", "--registry", "r")
        #expect(try shown("5")["commission"] as? String == "T1")
        try place.succeed("precinct", "set", "5", "--commission", "", "--registry", "r")
        #expect(try shown("5")["commission"] == nil)
        #expect(try place.run(["precinct", "set", "5", "--commission", "T9", "--registry", "r"]).status == 1)
        #expect(try place.run(["area", "set", "KZ-99", "--name", "x", "--registry", "r"]).status == 1)
        #expect(try place.run(["commission", "set", "T9", "--name", "x", "--registry", "r"]).status == 1)
        try place.succeed("verify", "--registry", "r")
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `the history tells who, when, why and what was there before`(language: String) throws {
        try place.succeed(
            "observe", "60", "ramp/main.slope=7.5%", "--method", "measured", "--by", "Айгүл", "--reason",
            "қайта өлшенді", "--registry", "r")
        try place.succeed("observe", "60", "ramp/main.slope=30%", "--registry", "r")
        let spoken = ["--registry", "r", "--lang", language]
        let history = try place.run(["history", "60", "--limit", "2"] + spoken)
        #expect(history.status == 0)
        for word in ["#5", "#4", "Айгүл", "қайта өлшенді", "ramp/main.slope = 7.5%", "9.5 %", "30%"] {
            #expect(history.output.contains(word), "\(word)")
        }
        #expect(!history.output.contains("#3"))
        #expect(history.output.contains("--before 4"))
        let course = try place.run(["history", "60", "ramp/main.slope"] + spoken)
        #expect(course.output.components(separatedBy: "\n\n").count == 4)
        let json = try place.run(["history", "60", "ramp/main.slope", "--format", "json"] + spoken).object()
        let standings = (json["entries"] as? [[String: Any]])?.map { $0["standing"] as? String }
        #expect(standings == ["outranked", "current", "superseded"])
        let building = try #require(try shown("60")["premises"] as? String)
        #expect(try place.run(["history", building] + spoken).output.contains("9.5 %"))
        #expect(try place.run(["history"] + spoken).output.contains("init"))
        for wrong in [
            ["nobody"], ["60", "ramp/main.slop"], ["60", "rampe/main"], ["60", "--element", "rampe"],
        ] {
            let refused = try place.run(["history"] + wrong + spoken)
            #expect(refused.status == 1, "\(wrong)")
            #expect(refused.output.isEmpty && refused.complaints.count == 1)
        }
    }

    @Test func `the history has the shape its schema promises`() throws {
        let schema = try SchemaKeys(named: "history.schema.json")
        try place.succeed(
            "observe", "60", "ramp/main.slope=7.5%", "--method", "measured", "--reason", "r", "--evidence",
            "e",
            "--registry", "r")
        for arguments in [["history"], ["history", "60", "--limit", "1"]] {
            let history = try place.run(arguments + ["--registry", "r", "--format", "json"]).object()
            #expect(schema.faults(in: history, as: "history") == [])
        }
        let course = try place.succeed(
            "history", "60", "ramp/main.slope", "--registry", "r", "--format", "json")
        #expect(schema.faults(in: try course.object(), as: "course") == [])
    }
}
