import Foundation
import Testing

/// Ends the program at random moments while it writes: what it acknowledged is there, and nothing half-done is.
///
/// `PANDUS_KILLS=500` says how often for each command; without it a few times, for every run of the tests.
struct KillTests {
    static let kills = ProcessInfo.processInfo.environment["PANDUS_KILLS"].flatMap(Int.init) ?? 3
    /// After so many runs a new registry, so that verifying stays short.
    private static let runs = 10

    /// Runs a body until it was killed as often as wanted, in a place with a registry of one precinct.
    ///
    /// - Parameter body: Returns whether the kill came before the end; is told the moment of the kill, which is
    ///   any moment of a whole run.
    private func repeatedly(
        _ what: String, _ body: (_ place: Workplace, _ round: Int, _ moment: UInt32) throws -> Bool
    ) throws {
        var (killed, round, place): (Int, Int, Workplace?) = (0, 0, nil)
        // The first run is left to end by itself and tells how long one takes.
        var whole: Double = 0
        while killed < Self.kills {
            try #require(round <= 3 * Self.kills + 10, "\(what): only \(killed) kills came in time")
            if round % Self.runs == 0 {
                place = try Workplace()
                try place?.makeRegistry(SampleDossier())
            }
            let here = try #require(place)
            let start = ContinuousClock.now
            let moment = round == 0 ? UInt32.max : UInt32(Double.random(in: 0...whole) * 1_000_000)
            let wasKilled = try body(here, round, moment)
            if wasKilled { killed += 1 }
            let took = (ContinuousClock.now - start) / .seconds(1)
            // The machine may be busy with other things at one time and not at another.
            if !wasKilled { whole = max(0.01, round == 0 ? took : min(whole, took)) }
            let verified = try here.run(["verify", "--registry", "r", "--format", "json"])
            #expect(verified.status == 0, "\(what), round \(round): \(verified.output)")
            round += 1
        }
        if Self.kills > 100 {
            print("\(what): killed \(killed) times in \(round) runs; a whole run takes \(whole) s")
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
