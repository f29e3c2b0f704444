import Foundation
import Testing

/// Copies that can be relied on.
struct BackupCommandTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier())
        try place.write(SamplePicture.grey(2048, 1024), to: "hall.jpg")
        try place.succeed("panorama", "add", "60", "hall.jpg", "--registry", "r")
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: place.root.path)
            .filter { !["tmp", "said", "given-0.json", "hall.jpg"].contains($0) }.sorted()
    }

    @Test(arguments: ["copy", "copy.tar"])
    func `a backup is restored with everything in it`(target: String) throws {
        let before = try place.contents(of: "r")
        let made = try place.succeed("backup", target, "--registry", "r", "--format", "json").object()
        #expect(made["sound"] as? Bool == true)
        #expect(try place.contents(of: "r") == before)
        let restored = try place.succeed("restore", target, "new", "--format", "json").object()
        #expect(restored["revision"] as? String == made["revision"] as? String)
        #expect(restored["mediaFiles"] as? Int == made["mediaFiles"] as? Int)
        #expect(try names() == [target, "new", "r"].sorted())
        let panoramas = try place.succeed("panorama", "list", "60", "--registry", "new", "--format", "json")
        #expect((try panoramas.json() as? [Any])?.count == 1)
        try place.succeed("observe", "60", "ramp/main.slope=5%", "--registry", "new")
        try place.succeed("verify", "--registry", "new")
        #expect(try place.contents(of: "r") == before)
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a place that is taken or wrong is refused in one sentence`(language: String) throws {
        try place.write("mine", to: "taken/note.txt")
        for arguments in [
            ["backup", "taken"], ["backup", "r"], ["backup", "r/inside"], ["restore", "r", "taken"],
            ["restore", "taken", "new"], ["restore", "nowhere", "new"], ["restore", "hall.jpg", "new"],
        ] {
            let outcome = try place.run(arguments + ["--registry", "r", "--lang", language])
            #expect(outcome.status == 1, "\(arguments)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaints.count == 1, "\(outcome.complaint)")
        }
        #expect(try names() == ["r", "taken"])
        #expect(try place.contents(of: "taken") == ["note.txt": Data("mine".utf8)])
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `damage is backed up loudly and never restored`(language: String) throws {
        let name = try #require(try place.contents(of: "r").keys.filter { $0.hasPrefix("media/") }.min())
        try Data("not a picture".utf8).write(to: place.root.appendingPathComponent("r/\(name)"))
        let made = try place.run(["backup", "copy", "--registry", "r", "--lang", language])
        #expect(made.status == 1)
        #expect(made.output.contains(name))
        #expect(made.complaint.contains("copy"))
        let restored = try place.run(["restore", "copy", "new", "--lang", language])
        #expect(restored.status == 1)
        #expect(restored.output.contains(name))
        #expect(try names() == ["copy", "r"])
    }

    @Test func `a registry of the newest format needs no upgrade`() throws {
        let before = try place.contents(of: "r")
        let outcome = try place.succeed("upgrade", "--registry", "r", "--format", "json").object()
        #expect(outcome["from"] as? Int == 3)
        #expect(outcome["to"] as? Int == 3)
        #expect(try place.contents(of: "r") == before)
    }
}
