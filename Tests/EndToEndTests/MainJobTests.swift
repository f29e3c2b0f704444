import Foundation
import Testing

/// The built program doing what a person does with it.
struct MainJobTests {
    let program: Program

    init() throws {
        program = try Program()
        try program.fill()
    }

    private func findings(_ run: Program.Run) throws -> [String: [String: Any]] {
        let document = try #require(run.json as? [String: Any])
        let precincts = try #require(document["precincts"] as? [[String: Any]])
        let list = try #require(precincts.first?["findings"] as? [[String: Any]])
        return Dictionary(uniqueKeysWithValues: list.map { ($0["fingerprint"] as? String ?? "", $0) })
    }

    @Test func `one changed fact changes the findings that rest on it and no other`() throws {
        let before = try program.run("audit", "60", "--pack", "kz-bld", "--format", "json")
        #expect(before.code == 3)
        let observed = try program.run(
            "observe", "60", "ramp/main.slope=7.5%", "--method", "measured", "--by", "me")
        #expect(observed.code == 0)
        #expect(observed.output.contains("Қазалы/61"), "the building is shared, and the reply says so")
        let after = try program.run("audit", "60", "--pack", "kz-bld", "--format", "json")
        let (old, new) = (try findings(before), try findings(after))
        #expect(Set(old.keys) == Set(new.keys))
        var changed: [String] = []
        for (key, finding) in old where finding["outcome"] as? String != new[key]?["outcome"] as? String {
            changed.append(finding["rule"] as? String ?? "")
            #expect(finding["outcome"] as? String == "failed")
            #expect(new[key]?["outcome"] as? String == "passed")
        }
        #expect(changed == ["ramp-slope"])
    }

    @Test func `a failure says how much is missing`() throws {
        let run = try program.run("audit", "60", "--pack", "kz-bld", "--format", "json")
        let slope = try #require(
            try findings(run).values.first {
                $0["rule"] as? String == "ramp-slope" && $0["element"] as? String == "ramp/main"
            })
        #expect(slope["margin"] as? Double == -1.6)
        #expect((slope["required"] as? [String: Any])?["value"] as? Double == 8)
        #expect((slope["citation"] as? [String: Any])?["confidence"] as? String == "secondary")
    }

    @Test func `the exit code follows the findings`() throws {
        #expect(try program.run("audit", "60", "--pack", "kz-bld", "--fail-on", "serious").code == 2)
        #expect(try program.run("audit", "60", "--pack", "kz-bld", "--fail-on", "critical").code == 3)
        #expect(try program.run("audit", "--all").code == 3)
        #expect(try program.run("audit").code == 64)
        #expect(try program.run("audit", "60", "--pack", "nope").code == 64)
    }

    @Test func `what nobody looked at is unknown everywhere`() throws {
        let run = try program.run("audit", "61", "--format", "json")
        let document = try #require(run.json as? [String: Any])
        let precinct = try #require((document["precincts"] as? [[String: Any]])?.first)
        let grades = try #require(precinct["grades"] as? [String: String])
        #expect(grades.values.allSatisfy { $0 != "full" })
        #expect(precinct["secrecy"] as? String == "unconfirmed")
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `every command explains itself in three languages`(language: String) throws {
        for command in [
            ["init"], ["import"], ["precinct"], ["precinct", "list"], ["precinct", "show"], ["observe"],
            ["panorama"],
            ["panorama", "check"], ["panorama", "add"], ["panorama", "list"], ["audit"], ["report"],
            ["report", "precinct"], ["verify"], ["demo"], ["export"], ["history"], ["election"],
            ["election", "add"],
            ["area", "add"], ["commission", "set"], ["precinct", "move"], ["backup"], ["restore"],
            ["upgrade"],
        ] {
            let bare = try Program()
            let run =
                switch command.count {
                case 1: try bare.run(command[0], "--help", "--lang", language)
                default: try bare.run(command[0], command[1], "--help", "--lang", language)
                }
            #expect(run.code == 0, "\(command)")
            #expect(run.output.contains("OVERVIEW"), "\(command)")
        }
    }

    @Test func `reports, lists and verification agree that nothing is lost`() throws {
        #expect(
            try program.run("report", "precinct", "60", "--format", "html", "--lang", "kk").output.contains(
                "lang=\"kk\""))
        #expect((try program.run("precinct", "list", "--format", "json").json as? [Any])?.count == 2)
        #expect(try program.run("precinct", "show", "60").output.contains("9.5"))
        #expect(try program.run("verify").code == 0)
    }

    @Test func `importing the same file again changes nothing`() throws {
        let before = try program.run("verify", "--format", "json").output
        #expect(try program.run("import", "60.json", "--yes").code == 0)
        #expect(try program.run("verify", "--format", "json").output == before)
    }
}
