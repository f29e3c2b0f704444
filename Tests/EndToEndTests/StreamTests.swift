import Foundation
import Testing

/// Many facts, one a line.
struct StreamTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
    }

    private func observe(_ lines: String, _ more: String...) throws -> Workplace.Outcome {
        try place.run(["observe", "--from", "-", "--registry", "r"] + more, input: lines)
    }

    private func slopes(of precinct: String = "60") throws -> [String] {
        let course = try place.succeed(
            "history", precinct, "ramp/main.slope", "--registry", "r", "--format", "json")
        let entries = try #require(try course.object()["entries"] as? [[String: Any]])
        return entries.compactMap { ($0["observation"] as? [String: Any])?["value"] as? String }
    }

    @Test func `each line is acknowledged with its number and the state that holds it`() throws {
        let outcome = try observe(
            "60 ramp/main.slope=7%\n\n# a remark\r\n61 precinct.registeredVoters=900\r\n")
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(lines.map { $0[0] } == ["1", "4"])
        #expect(lines.map { $0[3] } == ["ramp/main.slope=7%", "precinct.registeredVoters=900"])
        let history = try place.succeed(
            "history", "--registry", "r", "--limit", "1", "--format", "json"
        ).object()
        let change = try #require((history["changes"] as? [[String: Any]])?.first)
        let hash = try #require(change["hash"] as? String)
        #expect(lines.map { String($0[1]) } == Array(repeating: "4-\(hash.prefix(12))", count: 2))
        #expect(change["command"] as? String == "observe --from stdin")
    }

    @Test func `a line can say everything observe can`() throws {
        let line = """
            {"precinct": 60, "fact": "ramp/back.slope=6%", "method": "measured", "by": "Айжан", "at": "2026-02-01", \
            "instrument": "digitalLevel", "inspection": "v1", "reason": "new ramp", "evidence": ["photo:1"], "new": true}
            """
        let outcome = try observe(
            "\(line)\n60 ramp/back.rise=100 mm\n60 --complete ramp\n", "--format", "json")
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let lines = try outcome.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.map { $0["line"] as? Int } == [1, 2, 3])
        #expect(lines[0]["alsoAffected"] as? [String] == ["KZ-43/61"])
        let course = try place.succeed(
            "history", "60", "ramp/back.slope", "--registry", "r", "--format", "json"
        ).object()
        let entry = try #require((course["entries"] as? [[String: Any]])?.first)
        let observation = try #require(entry["observation"] as? [String: Any])
        #expect(observation["observer"] as? String == "Айжан")
        #expect(observation["observedAt"] as? String == "2026-01-31T19:00:00Z")
        #expect(observation["instrument"] as? String == "digitalLevel")
        #expect(observation["inspection"] as? String == "v1")
        #expect(observation["evidence"] as? [String] == ["photo:1"])
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a bad line is named with what to do and the others are recorded`(language: String) throws {
        let outcome = try observe(
            """
            60 ramp/main.slope=7%
            60 ramp/mian.slope=7%
            99 ramp/main.slope=7%
            {"precinct": "60", "fcat": "ramp/main.slope=7%"}
            {"precinct": "60", "fact": 7}
            {"fact": "ramp/main.slope=7%"}
            60
            60 ramp/main.slope=7 kg
            {"precinct": "60",
            60 ramp/main.slope=6%
            """, "--lang", language)
        #expect(outcome.status == 1)
        #expect(outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == ["1", "10"])
        let beginning = try #require(RefusalTests.beginnings[language])
        for (index, line) in (2...9).enumerated() {
            #expect(
                outcome.complaints[index].hasPrefix("\(beginning)stdin:\(line)"),
                "\(outcome.complaints[index])")
        }
        #expect(outcome.complaint.contains("ramp/main") && outcome.complaint.contains("fact"))
        #expect(outcome.complaints.count == 9)
        #expect(outcome.complaints[8].contains("2") && outcome.complaints[8].contains("8"))
        #expect(try slopes() == ["6%", "7%", "9.5 %"])
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `a number that another thing has is the fault of its line alone`() throws {
        let outcome = try observe(
            """
            60 magnifier/1.inventoryNumber=N-1
            61 magnifier/1.inventoryNumber=N-1
            61 magnifier/1.inventoryNumber=N-2
            """, "--new")
        #expect(outcome.status == 1)
        #expect(outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == ["1", "3"])
        #expect(outcome.complaint.contains("stdin:2") && outcome.complaint.contains("KZ-43/60 magnifier/1"))
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `the first bad line stops the rest if asked to`() throws {
        let outcome = try observe("60 ramp/main.slope=7%\nx y\n60 ramp/main.slope=6%\n", "--stop-on-error")
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("1\t"))
        #expect(try slopes() == ["7%", "9.5 %"])
    }

    @Test func `lines that are no text or have no end are refused and the rest goes on`() throws {
        try place.write(
            Array("60 ramp/main.slope=7%\n60 ".utf8) + [0xFF, 0xFE, 0x0A]
                + [UInt8](repeating: 0x61, count: 2_500_000) + Array("\n60 ramp/main.slope=6%".utf8),
            to: "facts.txt")
        let outcome = try place.run(["observe", "--from", "facts.txt", "--registry", "r"])
        #expect(outcome.status == 1)
        #expect(outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == ["1", "4"])
        #expect(outcome.complaint.contains("facts.txt:2") && outcome.complaint.contains("facts.txt:3"))
    }

    @Test func `a group of which every line is wrong leaves no change`() throws {
        func history() throws -> String {
            try place.succeed("history", "--registry", "r", "--format", "json").output
        }
        let before = try history()
        #expect(try observe("x y\nz\n").status == 1)
        #expect(try history() == before)
    }

    @Test func `what belongs together stands together or is wrong usage`() throws {
        for arguments in [
            ["observe", "60", "--from", "-"], ["observe"], ["observe", "60", "--stop-on-error"],
            ["observe", "--from", "-", "--none", "lift"],
        ] {
            #expect(try place.run(arguments + ["--registry", "r"]).status == 64, "\(arguments)")
        }
        #expect(try place.run(["observe", "--from", "no-such-file", "--registry", "r"]).status == 1)
    }

    @Test func `a line is answered before the next one comes`() throws {
        let process = try place.process(["observe", "--from", "-", "--registry", "r"])
        let (given, answered) = (Pipe(), Pipe())
        process.standardInput = given
        process.standardOutput = answered
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It would wait for ever if it waited for a second line.
        for value in 1...3 {
            try given.fileHandleForWriting.write(contentsOf: Data("60 ramp/main.slope=\(value)%\n".utf8))
            var answer = ""
            while !answer.hasSuffix("\n") {
                let piece = answered.fileHandleForReading.availableData
                try #require(!piece.isEmpty, "it ended without an answer")
                answer += String(decoding: piece, as: UTF8.self)
            }
            #expect(answer.hasPrefix("\(value)\t") && answer.contains("=\(value)%"))
        }
        try given.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try slopes().count == 4)
    }

    @Test func `two streams at once both come through and neither waits for the other's end`() throws {
        let count = ProcessInfo.processInfo.environment["PANDUS_STREAM"].flatMap(Int.init) ?? 1_500
        let given = try place.succeed("verify", "--registry", "r", "--format", "json").object()
        let before = try #require(given["observations"] as? Int)
        let runs = try (1...2).map { stream in
            let lines = (0..<count).map { "60 precinct.registeredVoters=\($0 % 5_000)" }
            try place.write(lines.joined(separator: "\n"), to: "facts-\(stream).txt")
            return try KilledRun(
                place, ["observe", "--from", "-", "--registry", "r", "--by", "stream \(stream)"],
                input: place.root.appendingPathComponent("facts-\(stream).txt"))
        }
        for run in runs { run.wait() }
        var turns: [(change: Int, stream: Int)] = []
        for (stream, run) in runs.enumerated() {
            let lines = try run.said().split(separator: "\n")
            #expect(lines.count == count)
            let changes = lines.compactMap { line in
                line.split(separator: "\t").dropFirst().first.flatMap { Int($0.prefix { $0 != "-" }) }
            }
            turns += Set(changes).map { ($0, stream) }
        }
        // While both were at it, nobody had many turns in a row.
        let order = turns.sorted { $0.change < $1.change }.map(\.stream)
        let both = order.prefix(min(order.lastIndex(of: 0) ?? 0, order.lastIndex(of: 1) ?? 0))
            .drop { $0 == order[0] }
        #expect(both.count >= 2)
        let longest = both.split { $0 == 0 }.map(\.count) + both.split { $0 == 1 }.map(\.count)
        #expect(longest.allSatisfy { $0 <= 3 }, "\(order)")
        let report = try place.succeed("verify", "--registry", "r", "--format", "json").object()
        #expect(report["observations"] as? Int == before + 2 * count)
    }
}
