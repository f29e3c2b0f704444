import Foundation
import Testing

/// A full disk is named as one, and everything acknowledged before is there.
@Suite(.enabled(if: TinyDisk.isPossible, "a small disk in memory needs the rights to mount one"))
struct FullDiskTests {
    private let place: Workplace
    private let disk: TinyDisk
    private var registry: String { disk.url.appendingPathComponent("r").path }
    /// How the message says that a disk is full.
    private static let words = ["kk": "толған", "ru": "заполнен", "en": "is full"]

    init() throws {
        place = try Workplace()
        disk = try TinyDisk(kibibytes: 3_072)
        try place.write(SampleDossier().text, to: "60.json")
        try place.succeed("init", registry)
        try place.succeed("import", "60.json", "--yes", "--registry", registry)
    }

    private func verify() throws -> [String: Any] {
        try disk.empty()
        return try place.succeed("verify", "--registry", registry, "--format", "json").object()
    }

    @Test(arguments: [0, 8, 40, 100, 300])
    func `facts stop with a clear message and those acknowledged stay`(free: Int) throws {
        let lines = (0..<3_000).map { "60 precinct.registeredVoters=\($0)" }.joined(separator: "\n")
        try disk.fill(leaving: free)
        for (language, word) in Self.words {
            let outcome = try place.run(
                ["observe", "--from", "-", "--registry", registry, "--lang", language], input: lines)
            #expect(outcome.status == 1)
            #expect(outcome.complaints.count == 1, "\(outcome.complaint)")
            #expect(outcome.complaint.contains(word), "\(outcome.complaint)")
            let acknowledged = outcome.output.split(separator: "\n").count
            #expect(acknowledged < 3_000)
            let report = try verify()
            let present = try #require(report["observations"] as? Int)
            #expect(present >= 13 + acknowledged)
            try disk.fill(leaving: free)
        }
    }

    @Test func `an import is there as a whole or not at all`() throws {
        let precincts = (100..<400).map { SampleDossier(number: "\($0)").text }
        try place.write("[\(precincts.joined(separator: ","))]", to: "list.json")
        try disk.fill(leaving: 120)
        let outcome = try place.run(["import", "list.json", "--yes", "--registry", registry])
        #expect(outcome.status == 1)
        #expect(outcome.complaint.contains("is full"), "\(outcome.complaint)")
        #expect(try verify()["observations"] as? Int == 13)
        #expect(try place.run(["import", "list.json", "--yes", "--registry", registry]).status == 0)
    }

    @Test func `a panorama is not filed and leaves no half`() throws {
        try place.write(SamplePicture.grey(4096, 2048), to: "hall.jpg")
        var refusals = 0
        for free in [48, 80, 120] {
            try disk.fill(leaving: free)
            let outcome = try place.run(["panorama", "add", "60", "hall.jpg", "--registry", registry])
            guard outcome.status != 0 else { continue }
            refusals += 1
            #expect(outcome.complaint.contains("is full"), "\(free): \(outcome.complaint)")
            let report = try verify()
            #expect(report["mediaFiles"] as? Int == 0)
        }
        #expect(refusals > 0)
        try disk.empty()
        try place.succeed("panorama", "add", "60", "hall.jpg", "--registry", registry)
        try place.succeed("verify", "--registry", registry)
    }

    @Test func `a backup or a restored registry does not appear`() throws {
        try place.makeRegistry(SampleDossier())
        try disk.fill(leaving: 150)
        for target in ["copy", "copy.tar"] {
            let path = disk.url.appendingPathComponent(target).path
            let outcome = try place.run(["backup", path, "--registry", "r"])
            #expect(outcome.status == 1)
            #expect(outcome.complaint.contains("is full"), "\(outcome.complaint)")
        }
        let restored = try place.run(["restore", "r", disk.url.appendingPathComponent("new").path])
        #expect(restored.status == 1)
        #expect(restored.complaint.contains("is full"), "\(restored.complaint)")
        let left = try FileManager.default.contentsOfDirectory(atPath: disk.url.path)
        #expect(left.sorted() == ["filler", "r"])
    }
}
