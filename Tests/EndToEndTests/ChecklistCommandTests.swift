import Foundation
import Testing

/// The inspection form and the vocabulary as the program prints them.
struct ChecklistCommandTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test func `the vocabulary needs no registry`() throws {
        for language in ["kk", "ru", "en"] {
            let all = try place.succeed("vocabulary", "--lang", language).output
            #expect(all.contains("  ramp ") && all.contains("  votingRoom "))
            let ramp = try place.succeed("vocabulary", "ramp", "--lang", language).output
            #expect(ramp.contains("slope") && ramp.contains("digitalLevel"))
        }
        let json = try place.succeed("vocabulary", "ramp", "--format", "json").object()
        #expect((json["kinds"] as? [Any])?.count == 1)
    }

    @Test func `an unknown kind is refused with the nearest`() throws {
        let outcome = try place.run(["vocabulary", "rmp"])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.complaint.contains("“ramp”"))
        let strange = try place.run(["vocabulary", "xylophone"])
        #expect(strange.status == 1 && strange.complaint.contains("pandus vocabulary"))
    }

    @Test func `the form is printed as a page, a table and JSON, here or into a file`() throws {
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
        let before = try place.contents(of: "r")
        let page = try place.succeed("checklist", "60", "--registry", "r", "--lang", "kk").output
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<html lang=\"kk\">"))
        #expect(page.contains("KZ-43/61"))
        let table = try place.succeed("checklist", "60", "--registry", "r", "--format", "csv").output
        #expect(table.hasPrefix("checklist/1,element,attribute,"))
        #expect(table.contains("ramp/main,slope,"))
        let marked = try place.succeed(
            "checklist", "60", "--registry", "r", "--format", "csv", "--bom", "--semicolon", "--output",
            "60.csv")
        #expect(marked.output.isEmpty && marked.complaint.contains("60.csv"))
        let bytes = try Data(contentsOf: place.root.appendingPathComponent("60.csv"))
        #expect(bytes.starts(with: Data("\u{FEFF}checklist/1;element;".utf8)))
        let json = try place.succeed("checklist", "60", "--registry", "r", "--format", "json").object()
        #expect(json["precinct"] as? String == "KZ-43/60")
        #expect(json["sharedWith"] as? [String] == ["KZ-43/61"])
        #expect(try place.contents(of: "r") == before)
    }

    @Test func `packs and dates choose what is printed`() throws {
        try place.makeRegistry(SampleDossier())
        func rows(_ arguments: String...) throws -> [[String: Any]] {
            let outcome = try place.run(
                ["checklist", "60", "--registry", "r", "--format", "json"] + arguments)
            return try #require(try outcome.object()["rows"] as? [[String: Any]])
        }
        #expect(try rows("--pack", "kz").count < rows().count)
        // Long after the dossier of January 2026 a slope, good for five years, has expired.
        let slope = try rows("--as-of", "2031-03-01").first {
            $0["element"] as? String == "ramp/main" && $0["attribute"] as? String == "slope"
        }
        #expect((slope?["causes"] as? [String])?.contains("expired") == true)
        #expect((slope?["knownAge"] as? String)?.hasPrefix("EXPIRED ") == true)
        let wrong = try place.run(["checklist", "60", "--registry", "r", "--pack", "nowhere"])
        #expect(wrong.status == 64)
        #expect(try place.run(["checklist", "99", "--registry", "r"]).status == 1)
    }
}
