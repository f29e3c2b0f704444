import Foundation
import Testing

/// An election decides which precincts are judged, as of when and by which stage.
struct ElectionCommandTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"), SampleDossier(area: "KZ-44"))
    }

    private func day(_ days: Int) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withFullDate]
        formatter.timeZone = TimeZone(identifier: "Asia/Almaty")
        return formatter.string(from: Date().addingTimeInterval(Double(days) * 86_400))
    }

    private func audit(_ arguments: String...) throws -> [String: Any] {
        try place.run(["audit"] + arguments + ["--registry", "r", "--format", "json"]).object()
    }

    private func references(_ report: [String: Any]) -> [String] {
        (report["precincts"] as? [[String: Any]] ?? []).compactMap { $0["ref"] as? String }
    }

    @Test func `the audit of an election to come judges who takes part, by the stage that is due`() throws {
        try place.succeed(
            "election", "add", "e-1", "--name", "Сайлау", "--date", day(10), "--area", "KZ-43", "--registry",
            "r")
        let report = try audit("--election", "e-1")
        #expect(references(report) == ["KZ-43/60", "KZ-43/61"])
        let heading = try #require(report["audit"] as? [String: Any])
        #expect(heading["moment"] as? String == "preElection")
        let election = try #require(heading["election"] as? [String: Any])
        #expect(election["id"] as? String == "e-1")
        let deadlines = try #require(election["deadlines"] as? [[String: Any]])
        #expect(
            deadlines.map { $0["moment"] as? String } == [
                "registry", "preElection", "eve", "opening", "voting",
            ])
        #expect(deadlines.map { $0["daysLeft"] as? Int } == [-50, -10, 9, 10, 10])
        // A stage that is asked for stands.
        let asked = try audit("--election", "e-1", "--moment", "registry")
        #expect((asked["audit"] as? [String: Any])?["moment"] as? String == "registry")
        // The day itself, though it is to come.
        let then = try #require(
            try audit("--election", "e-1", "--as-of", "election")["audit"] as? [String: Any])
        #expect(then["moment"] as? String == "voting")
        #expect((then["asOf"] as? String)?.hasPrefix(day(10)) == true)
    }

    @Test func `an election that is past is judged as of its day`() throws {
        try place.succeed(
            "election", "add", "e-0", "--name", "Past", "--date", "2026-02-01", "--registry", "r")
        try place.succeed(
            "observe", "KZ-43/60", "ramp/main.slope=5%", "--method", "measured", "--at", "2026-03-01",
            "--registry", "r")
        let report = try audit("KZ-43/60", "--election", "e-0")
        let heading = try #require(report["audit"] as? [String: Any])
        #expect(heading["asOf"] as? String == "2026-02-01T18:59:59Z")
        #expect(heading["moment"] as? String == "voting")
        let outcome = try place.run(["audit", "KZ-43/60", "--election", "e-0", "--registry", "r"])
        #expect(outcome.output.contains("Past, 2026-02-01 [e-0]"))
        #expect(outcome.output.contains("9.5"))
        #expect(references(try audit("--election", "e-0")) == ["KZ-43/60", "KZ-43/61", "KZ-44/60"])
    }

    @Test func `precincts are included and excluded by name`() throws {
        try place.succeed(
            "election", "add", "e-1", "--name", "E", "--date", day(3), "--area", "KZ-43", "--registry", "r")
        try place.succeed("election", "exclude", "e-1", "61", "--registry", "r")
        try place.succeed("election", "include", "e-1", "KZ-44/60", "--registry", "r")
        #expect(references(try audit("--election", "e-1")) == ["KZ-43/60", "KZ-44/60"])
        let shown = try place.succeed("election", "show", "e-1", "--registry", "r", "--format", "json")
            .object()
        #expect(shown["participants"] as? [String] == ["KZ-43/60", "KZ-44/60"])
        #expect(shown["included"] as? [String] == ["KZ-44/60"])
        #expect(shown["excluded"] as? [String] == ["KZ-43/61"])
        let remark = try place.run(["audit", "61", "--election", "e-1", "--registry", "r"])
        #expect(remark.complaint.contains("KZ-43/61") && remark.complaint.contains("e-1"))
        try place.succeed("precinct", "set", "61", "--status", "retired", "--yes", "--registry", "r")
        #expect(try place.run(["election", "include", "e-1", "61", "--registry", "r"]).status == 1)
    }

    @Test func `what is known of an election can be changed and is listed`() throws {
        try place.succeed("election", "add", "e-1", "--name", "E", "--date", "2027-01-10", "--registry", "r")
        try place.succeed(
            "election", "set", "e-1", "--date", "2027-02-10", "--name", "F", "--reason", "put off",
            "--registry",
            "r")
        let list = try place.succeed("election", "list", "--registry", "r", "--format", "json").json()
        #expect(list as? [[String: String]] == [["id": "e-1", "name": "F", "day": "2027-02-10"]])
        let history = try place.succeed("history", "--registry", "r", "--limit", "1")
        #expect(history.output.contains("put off"))
        #expect(history.output.contains("2027-01-10 → 2027-02-10"))
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `what cannot be is refused in one sentence`(language: String) throws {
        let before = try place.contents(of: "r")
        for (arguments, status): ([String], Int32) in [
            (["election", "add", "E 1", "--name", "x", "--date", "2027-01-10"], 1),
            (["election", "add", "e", "--name", "x", "--date", "10.01.2027"], 64),
            (["election", "add", "e", "--name", "x", "--date", "2027-01-10", "--area", "KZ-99"], 1),
            (["audit", "--election", "e"], 1), (["audit", "60", "--as-of", "election"], 64),
            (["election", "show", "e"], 1), (["election", "include", "e", "61"], 1),
        ] {
            let outcome = try place.run(arguments + ["--registry", "r", "--lang", language])
            #expect(outcome.status == status, "\(arguments): \(outcome.complaint)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaints.count == 1, "\(outcome.complaint)")
        }
        #expect(try place.contents(of: "r") == before)
    }
}
