import Foundation
import Testing

/// What `import` shows before anything is written, and the files it writes beside.
struct ImportCommandTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.succeed("init", "r")
    }

    private func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: place.root.appendingPathComponent(name).path)
    }

    @Test(arguments: ["kk", "ru", "en"])
    func `a look that is to skip bad rows shows them`(language: String) throws {
        try place.write("area,number,voters\nA,1,100\nA,2,many\nA,3,300\n", to: "list.csv")
        let look = [
            "import", "list.csv", "--date", "2026-11-20", "--skip-bad-rows", "bad.csv", "--dry-run",
            "--registry", "r", "--lang", language,
        ]
        let seen = try place.run(look)
        #expect(seen.status == 0)
        #expect(seen.output.contains("list.csv:3:") && seen.output.contains("many"))
        #expect(!has("bad.csv"))
    }

    @Test func `what is skipped is told once and written out`() throws {
        try place.write("area,number,voters\nA,1,100\nA,2,many\n", to: "list.csv")
        let done = try place.succeed(
            "import", "list.csv", "--date", "2026-11-20", "--skip-bad-rows", "bad.csv", "--yes",
            "--registry", "r")
        let told = (done.output + done.complaint).components(separatedBy: "list.csv:3:").count - 1
        #expect(told == 1)
        let bad = try String(contentsOf: place.root.appendingPathComponent("bad.csv"), encoding: .utf8)
        #expect(bad == "area,number,voters\nA,2,many\n")
    }

    @Test func `what a file says in vain is written out though nothing else is new`() throws {
        let text = #"{"properties": {"originalId": "1", "phoneNumber": "7", "accessibility": {}}}"#
        try place.write(text, to: "place.json")
        let command = ["import", "place.json", "--area", "A", "--yes", "--registry", "r", "--losses"]
        #expect(try place.run(command + ["first.txt"]).status == 0)
        let again = try place.run(command + ["second.txt"])
        #expect(again.status == 0)
        #expect(has("first.txt") && has("second.txt"))
        #expect(try place.run(command + ["third.txt", "--dry-run"]).status == 0)
        #expect(!has("third.txt"), "a look writes nothing")
    }
}
