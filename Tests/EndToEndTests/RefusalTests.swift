import Foundation
import Testing

/// Bad input gets one message, the right exit code, and a registry that has not changed by a byte.
struct RefusalTests {
    /// How a message begins in each language.
    static let beginnings = ["kk": "Қате: ", "ru": "Ошибка: ", "en": "Error: "]

    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test(arguments: Refusal.all)
    func `bad input is refused in every language and changes nothing`(input: Refusal) throws {
        try place.makeRegistry(SampleDossier(), SampleDossier(area: "KZ-44"))
        try place.write(input.bytes, to: input.file)
        let before = try place.contents(of: "r")
        var messages: Set<String> = []
        for (language, beginning) in Self.beginnings {
            let outcome = try place.run(input.arguments + ["--registry", "r", "--lang", language])
            #expect(outcome.status == input.status)
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaints.count == 1, "\(outcome.complaint)")
            #expect(outcome.complaint.hasPrefix(beginning), "\(outcome.complaint)")
            for name in input.names { #expect(outcome.complaint.contains(name), "\(outcome.complaint)") }
            messages.insert(String(outcome.complaint.dropFirst(beginning.count)))
            #expect(try place.contents(of: "r") == before)
        }
        #expect(messages.count == Self.beginnings.count)
        #expect(try place.leftovers().isEmpty)
    }

    @Test(arguments: Refusal.pictures.indices)
    func `a bad picture is not filed and the refusal says why`(index: Int) throws {
        let picture = Refusal.pictures[index]
        try place.makeRegistry(SampleDossier())
        try place.write(picture.bytes, to: picture.name)
        let before = try place.contents(of: "r")
        for (language, beginning) in Self.beginnings {
            let spoken = ["--registry", "r", "--lang", language]
            let text = try place.run(["panorama", "add", "60", picture.name] + spoken)
            #expect(text.status == 1)
            #expect(text.output.contains("[\(picture.code)]"))
            #expect(text.complaints.count == 1)
            #expect(text.complaint.hasPrefix("\(beginning)\(picture.name)"), "\(text.complaint)")

            let json = try place.run(["panorama", "add", "60", picture.name, "--format", "json"] + spoken)
            #expect(json.status == 1)
            let receipt = try json.object()
            #expect(receipt["fate"] as? String == "rejected")
            #expect(receipt["panorama"] == nil)

            let check = try place.run(["panorama", "check", picture.name, "--format", "json"] + spoken)
            #expect(check.status == 2)
            #expect(check.complaint.isEmpty)
            let reports = try #require(try check.json() as? [[String: Any]])
            #expect(reports.map { $0["fate"] as? String } == ["rejected"])
            let diagnostics = try #require(reports.first?["diagnostics"] as? [[String: String]])
            let refusals = diagnostics.filter { $0["level"] == "reject" }.map { $0["code"] }
            #expect(refusals.contains(picture.code))
            #expect(try place.contents(of: "r") == before)
        }
        #expect(try place.leftovers().isEmpty)
    }

    @Test(
        arguments: [
            ["audit", "60"], ["verify"], ["precinct", "list"], ["observe", "60", "ramp/main.slope=7.5%"],
            ["import", "good.json", "--yes"], ["report", "precinct", "60"], ["panorama", "list", "60"],
        ])
    func `a directory that is no registry is named and left alone`(arguments: [String]) throws {
        try place.write("keep me", to: "other/letter.txt")
        try place.write(SampleDossier().text, to: "good.json")
        for (language, beginning) in Self.beginnings {
            let outcome = try place.run(arguments + ["--registry", "other", "--lang", language])
            #expect(outcome.status == 1)
            #expect(outcome.output.isEmpty)
            #expect(outcome.complaints.count == 1)
            #expect(outcome.complaint.hasPrefix(beginning))
            #expect(outcome.complaint.contains("other"))
            #expect(try place.contents(of: "other") == ["letter.txt": Data("keep me".utf8)])
        }
        let missing = try place.run(arguments + ["--registry", "nowhere"])
        #expect(missing.status == 1)
        #expect(!FileManager.default.fileExists(atPath: place.root.appendingPathComponent("nowhere").path))
    }

    @Test func `a file is only looked at until somebody says yes`() throws {
        try place.makeRegistry(SampleDossier())
        try place.write(SampleDossier(name: "School Five").text, to: "renamed.json")
        let before = try place.contents(of: "r")
        let arguments = ["import", "renamed.json", "--registry", "r", "--format", "json"]
        let held = try place.run(arguments)
        #expect(held.status == 0)
        #expect(held.complaint.contains("--yes"))
        #expect(try held.object()["applied"] as? Bool == false)
        let dry = try place.run(arguments + ["--dry-run", "--yes"])
        #expect(dry.status == 0)
        #expect(try dry.object()["applied"] as? Bool == false)
        #expect(try place.contents(of: "r") == before)
        let done = try place.run(arguments + ["--yes"])
        #expect(done.status == 0)
        #expect(try done.object()["changed"] as? [String] == ["KZ-43/60"])
        #expect(try done.object()["applied"] as? Bool == true)
    }

    @Test func `an unknown command or option is wrong usage`() throws {
        for arguments in [["frobnicate"], ["audit", "60", "--frobnicate"], ["verify", "--format", "xml"]] {
            let outcome = try place.run(arguments)
            #expect(outcome.status == 64, "\(arguments)")
            #expect(outcome.output.isEmpty)
            #expect(!outcome.complaint.isEmpty)
        }
        let unnamed = try place.run(["verify"])
        #expect(unnamed.status == 64)
        #expect(unnamed.complaint.contains("PANDUS_REGISTRY"))
    }

    @Test(arguments: ["text", "json"])
    func `an area nobody knows is refused before anything is printed`(format: String) throws {
        try place.makeRegistry(SampleDossier())
        let outcome = try place.run([
            "audit", "--all", "--area", "KZ-99", "--registry", "r", "--format", format,
        ])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.complaints.count == 1)
        #expect(outcome.complaint.contains("KZ-99"))
    }

    @Test func `a file that says nothing new changes nothing`() throws {
        try place.makeRegistry(SampleDossier())
        let before = try place.contents(of: "r")
        try place.succeed("import", "given-0.json", "--yes", "--registry", "r")
        #expect(try place.contents(of: "r") == before)
    }
}
