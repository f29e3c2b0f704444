import Foundation
import Testing

/// What each command does when all is well.
struct HappyPathTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test func `a registry is made, filled, judged, read and verified`() throws {
        #expect(try place.succeed("init", "r").output.contains("KZ"))
        try place.write(SampleDossier().text, to: "given.json")
        #expect(
            try place.succeed("import", "given.json", "--yes", "--registry", "r").output.contains(
                "given.json"))
        #expect(try place.succeed("precinct", "list", "--registry", "r").output.contains("KZ-43/60"))
        let shown = try place.succeed("precinct", "show", "60", "--registry", "r").output
        #expect(shown.contains("slope = 9.5 %"))
        try place.succeed("observe", "60", "ramp/main.rise=200mm", "--registry", "r")
        let audit = try place.run(["audit", "60", "--registry", "r"])
        #expect(audit.status == 2)
        #expect(audit.output.contains("KZ-43/60"))
        #expect(audit.complaint.isEmpty)
        #expect(try place.run(["audit", "--all", "--registry", "r"]).status == 2)
        #expect(try place.succeed("report", "precinct", "60", "--registry", "r").output.contains("KZ-43/60"))
        #expect(try place.succeed("verify", "--registry", "r").complaint.isEmpty)
        #expect(try place.leftovers().isEmpty)
    }

    @Test func `a table of precincts is read as well`() throws {
        try place.makeRegistry()
        try place.write("area,number,name\nKZ-43,61,One\nKZ-43,62,Two\n", to: "list.csv")
        let outcome = try place.succeed("import", "list.csv", "--yes", "--registry", "r", "--format", "json")
        #expect(try outcome.object()["added"] as? [String] == ["KZ-43/61", "KZ-43/62"])
        // The same once more brings nothing.
        let again = try place.succeed("import", "list.csv", "--yes", "--registry", "r", "--format", "json")
        #expect(try again.object()["unchanged"] as? [String] == ["KZ-43/61", "KZ-43/62"])
        #expect(try again.object()["added"] as? [String] == [])
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `what is asked for as JSON is JSON and nothing else`(language: String) throws {
        try place.write(SampleDossier().text, to: "given.json")
        try place.write(SamplePicture.grey(4096, 2048), to: "hall.jpg")
        let commands: [(status: Int32, arguments: [String])] = [
            (0, ["init", "r"]), (0, ["import", "given.json", "--yes"]), (0, ["precinct", "list"]),
            (0, ["precinct", "show", "60"]), (0, ["observe", "60", "ramp/main.rise=200mm"]),
            (0, ["panorama", "check", "hall.jpg"]), (0, ["panorama", "list", "60"]), (2, ["audit", "60"]),
            (2, ["audit", "--all"]), (3, ["audit", "60", "--pack", "kz"]), (0, ["report", "precinct", "60"]),
            (0, ["verify"]),
        ]
        for command in commands {
            let outcome = try place.run(
                command.arguments + ["--registry", "r", "--format", "json", "--lang", language])
            #expect(outcome.status == command.status, "\(command.arguments): \(outcome.complaint)")
            #expect(throws: Never.self, "\(command.arguments)") { try outcome.json() }
        }
    }

    @Test func `options every command has may stand before it`() throws {
        try place.makeRegistry(SampleDossier())
        let outcome = try place.succeed(
            "--registry", "r", "--format=json", "--lang", "kk", "precinct", "list")
        #expect(try outcome.json() as? [[String: String]] != nil)
    }

    @Test func `a panorama is filed once, listed and verified`() throws {
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
        try place.write(SamplePicture.grey(2048, 1024), to: "hall.jpg")
        let arguments = ["panorama", "add", "60", "hall.jpg", "--registry", "r", "--format", "json"]
        let filed = try place.run(arguments)
        #expect(filed.status == 0)
        let receipt = try filed.object()
        #expect(receipt["fate"] as? String == "accepted")
        let id = try #require(receipt["panorama"] as? String)
        let before = try place.contents(of: "r")
        #expect(try place.run(arguments).status == 0)
        #expect(try place.contents(of: "r").keys == before.keys)
        let listed = try place.succeed("panorama", "list", "60", "--registry", "r", "--format", "json")
        #expect(try (listed.json() as? [[String: Any]])?.map { $0["id"] as? String } == [id])
        // The same picture of another place is worth a remark.
        let twin = try place.succeed(
            "panorama", "add", "61", "hall.jpg", "--registry", "r", "--format", "json")
        #expect(try twin.object()["sameElsewhere"] as? [String] == ["KZ-43/60"])
        try place.succeed("verify", "--registry", "r")
        #expect(try place.leftovers().isEmpty)
    }

    @Test func `a damaged file is found and fails the verification`() throws {
        try place.makeRegistry(SampleDossier())
        try place.write(SamplePicture.grey(2048, 1024), to: "hall.jpg")
        try place.succeed("panorama", "add", "60", "hall.jpg", "--registry", "r")
        let name = try #require(try place.contents(of: "r").keys.filter { $0.hasPrefix("media/") }.min())
        let file = place.root.appendingPathComponent("r/\(name)")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
        try Data("not a picture".utf8).write(to: file)
        let outcome = try place.run(["verify", "--registry", "r", "--format", "json"])
        #expect(outcome.status == 1)
        let report = try outcome.object()
        #expect(report["sound"] as? Bool == false)
        #expect(report["damagedFiles"] as? Int == 1)
    }

    @Test func `a report is written whole into the file that was named`() throws {
        try place.makeRegistry(SampleDossier())
        let outcome = try place.succeed(
            "report", "precinct", "60", "--registry", "r", "--format", "html", "--output", "page.html")
        #expect(outcome.output.isEmpty)
        let page = try String(contentsOf: place.root.appendingPathComponent("page.html"), encoding: .utf8)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.contains("</html>"))
        #expect(page.contains("KZ-43/60"))
        let nowhere = try place.run([
            "report", "precinct", "60", "--registry", "r", "--output", "no/such/folder/page.html",
        ])
        #expect(nowhere.status == 1)
        #expect(nowhere.complaints.count == 1)
    }
}
