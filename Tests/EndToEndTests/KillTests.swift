import Foundation
import Testing

/// Ends the program at random moments while it writes: what it acknowledged is there, and nothing half-done is.
///
/// `PANDUS_KILLS=500` says how often for each command; without it a few times, for every run of the tests.
struct KillTests {
    static let kills = ProcessInfo.processInfo.environment["PANDUS_KILLS"].flatMap(Int.init) ?? 3
    /// After so many kills a new registry, so that verifying stays short.
    private static let rounds = 25

    /// Runs a body once for each kill, in a place with a registry of one precinct.
    ///
    /// - Parameter full: How long a whole run takes; the kill comes at any moment of it.
    private func repeatedly(
        _ what: String, _ body: (_ place: Workplace, _ round: Int, _ moment: UInt32) throws -> Bool
    ) throws {
        var (killed, place): (Int, Workplace?) = (0, nil)
        // The first run is left to end by itself and tells how long one takes.
        var full: Double = 0
        for round in 0...Self.kills {
            if round % Self.rounds == 0 {
                place = try Workplace()
                try place?.makeRegistry(SampleDossier())
            }
            let here = try #require(place)
            let start = ContinuousClock.now
            let moment = round == 0 ? UInt32.max : UInt32(Double.random(in: 0...full) * 1_000_000)
            if try body(here, round, moment) { killed += 1 }
            if round == 0 { full = max(0.01, (ContinuousClock.now - start) / .seconds(1)) }
            let verified = try here.run(["verify", "--registry", "r", "--format", "json"])
            #expect(verified.status == 0, "\(what), round \(round): \(verified.output)")
        }
        if Self.kills > 100 {
            print("\(what): \(killed) of \(Self.kills) runs were killed; a whole run takes \(full) s")
        }
    }

    /// Starts a run, kills it at a moment, or lets it end when there is none.
    private func end(_ run: KilledRun, at moment: UInt32) -> Bool {
        if moment < .max { return run.kill(after: moment) }
        run.wait()
        return false
    }

    @Test func `every observation acknowledged is there after a kill`() throws {
        try repeatedly("observe --from -") { place, round, moment in
            let lines = (0..<1_000).map {
                #"{"precinct": "60", "fact": "ramp/main.slope=\#($0 % 30)%", "inspection": "\#(round)-\#($0 + 1)"}"#
            }
            try place.write(lines.joined(separator: "\n"), to: "facts.jsonl")
            let run = try KilledRun(
                place, ["observe", "--from", "-", "--registry", "r"],
                input: place.root.appendingPathComponent("facts.jsonl"))
            let wasKilled = end(run, at: moment)
            let acknowledged = Set(
                try run.said().split(separator: "\n").map { "\(round)-\($0.prefix { $0 != "\t" })" })
            #expect(wasKilled || acknowledged.count == 1_000)
            let course = try place.succeed(
                "history", "60", "ramp/main.slope", "--registry", "r", "--format", "json")
            let entries = try #require(try course.object()["entries"] as? [[String: Any]])
            let present = Set(
                entries.compactMap {
                    ($0["observation"] as? [String: Any])?["inspection"] as? String
                })
            #expect(acknowledged.isSubset(of: present), "round \(round)")
            // At most the one group that was on the disk and not yet told of.
            #expect(present.filter { $0.hasPrefix("\(round)-") }.count - acknowledged.count <= 256)
            return wasKilled
        }
    }

    @Test func `a file is there as a whole or not at all after a kill`() throws {
        try repeatedly("import --yes") { place, round, moment in
            let precincts = (0..<30).map { SampleDossier(area: "A\(round)", number: "\($0)").text }
            try place.write("[\(precincts.joined(separator: ","))]", to: "list.json")
            let run = try KilledRun(
                place, ["import", "list.json", "--yes", "--registry", "r", "--format", "json"])
            let wasKilled = end(run, at: moment)
            let wasAcknowledged = try run.said().hasSuffix("}\n")
            let list = try place.succeed("precinct", "list", "--registry", "r", "--format", "json")
            let all = try #require(try list.json() as? [[String: Any]])
            let found = all.count { $0["area"] as? String == "A\(round)" }
            #expect(wasAcknowledged ? found == 30 : found == 0 || found == 30, "round \(round): \(found)")
            #expect(wasKilled || wasAcknowledged)
            return wasKilled
        }
    }

    @Test func `every panorama acknowledged is there with its files after a kill`() throws {
        try repeatedly("panorama add") { place, round, moment in
            // A comment of its own makes each picture another one.
            var picture = SamplePicture.grey(2048, 1024)
            picture.insert(contentsOf: [0xFF, 0xFE, 0, 4, UInt8(round >> 8), UInt8(round & 255)], at: 2)
            try place.write(picture, to: "hall.jpg")
            let run = try KilledRun(
                place, ["panorama", "add", "60", "hall.jpg", "--registry", "r", "--format", "json"])
            let wasKilled = end(run, at: moment)
            let said = try run.said()
            let list = try place.succeed("panorama", "list", "60", "--registry", "r", "--format", "json")
            let ids = try #require(try list.json() as? [[String: Any]]).compactMap { $0["id"] as? String }
            if said.hasSuffix("}\n") {
                let receipt = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any]
                let id = try #require(receipt?["panorama"] as? String)
                #expect(ids.contains(id), "round \(round)")
            } else {
                #expect(wasKilled)
            }
            return wasKilled
        }
    }
}
