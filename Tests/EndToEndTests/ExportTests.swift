import Foundation
import Testing

/// The command `pandus export` as a person uses it.
struct ExportTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.succeed("init", "r", "--zone", "Asia/Qyzylorda")
        for number in ["60", "61", "062"] {
            var text = SampleDossier(number: number).text
            // The school has an id, so that the precincts share it.
            text = text.replacing("\"address\": \"1 Abai", with: "\"id\": \"school\", \"address\": \"1 Abai")
            try place.write(text, to: "\(number).json")
            try place.succeed("import", "\(number).json", "--yes", "--registry", "r")
        }
        try place.succeed(
            "observe", "60", "ramp/main.slope=7.5%", "--method", "measured", "--by", "me", "--registry", "r")
    }

    private func export(_ arguments: String...) throws -> Workplace.Outcome {
        try place.run(["export"] + arguments + ["--registry", "r"])
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: place.root.appendingPathComponent(name), encoding: .utf8)
    }

    @Test func `a registry built from the dossiers of another is the same`() throws {
        let moment = "2026-11-30T00:00:00Z"
        let all = try export("--all", "--to", "dossier", "--as-of", moment, "--output", "all.json")
        #expect(all.status == 0 && all.output.isEmpty)
        #expect(all.complaint.contains("3"))
        try place.succeed("init", "copy", "--zone", "Asia/Qyzylorda")
        try place.succeed("import", "all.json", "--yes", "--registry", "copy")
        let again = try place.succeed(
            "export", "--all", "--to", "dossier", "--as-of", moment, "--registry", "copy")
        #expect(try again.output == text("all.json"))
        let counts = try ["r", "copy"].map {
            try place.succeed("verify", "--format", "json", "--registry", $0).object()["observations"] as? Int
        }
        #expect(counts[0] == counts[1], "what two precincts share is there once")
        try place.succeed("import", "all.json", "--yes", "--registry", "copy")
        #expect(
            try place.succeed("verify", "--format", "json", "--registry", "copy").object()["observations"]
                as? Int
                == counts[0])
    }

    @Test func `one precinct is one dossier, in the order asked for several`() throws {
        let one = try export("61", "--to", "dossier")
        #expect(((try one.object())["precinct"] as? [String: Any])?["number"] as? String == "61")
        let two = try export("062", "60", "62", "--to", "dossier")
        #expect(two.status != 0 && two.output.isEmpty, "an unknown one is told before anything is written")
        let both = try #require(try export("062", "60", "--to", "dossier").json() as? [[String: Any]])
        let numbers = both.map { ($0["precinct"] as? [String: Any])?["number"] as? String }
        #expect(numbers == ["062", "60"])
    }

    @Test func `a moment in the past shows what was known then`() throws {
        let then = try export("60", "--to", "geojson", "--as-of", "2026-02-01")
        let now = try export("60", "--to", "geojson")
        func slope(_ outcome: Workplace.Outcome) throws -> String? {
            let features = try outcome.object()["features"] as? [[String: Any]]
            let properties = features?.first?["properties"] as? [String: Any]
            return (properties?["facts"] as? [String: String])?["ramp/main.slope"]
        }
        #expect(try slope(then) == "9.5 %")
        #expect(try slope(now) == "7.5 %")
        // Nothing was known of it then, which is not the same as knowing that there was nothing.
        let unheard = try export("60", "--to", "csv", "--known-at", "2020-01-01")
        #expect(unheard.status == 1 && unheard.output.isEmpty && unheard.complaint.contains("60"))
        let all = try export("--all", "--to", "csv", "--known-at", "2020-01-01")
        #expect(all.status == 0)
        #expect(all.output.split(separator: "\r\n").count == 1)
    }

    @Test(arguments: ["dossier", "geojson", "a11yjson", "csv", "csv-facts"])
    func `every form is written whole and the same each time`(form: String) throws {
        let first = try export("--all", "--to", form, "--as-of", "2026-11-01T00:00:00Z")
        let second = try export("--all", "--to", form, "--as-of", "2026-11-01T00:00:00Z")
        #expect(first.status == 0 && !first.output.isEmpty)
        #expect(first.output == second.output)
        if !form.hasPrefix("csv") { _ = try first.json() }
        #expect(first.output.contains("062"))
    }

    @Test func `a file that is there is not replaced unless asked`() throws {
        try place.write("precious", to: "out.json")
        let refused = try export("--all", "--to", "geojson", "--output", "out.json")
        #expect(refused.status == 1 && refused.complaint.contains("--force"))
        #expect(try text("out.json") == "precious")
        #expect(try export("--all", "--to", "geojson", "--output", "out.json", "--force").status == 0)
        #expect(try text("out.json").hasPrefix("{"))
        let files = try FileManager.default.contentsOfDirectory(atPath: place.root.path)
        #expect(!files.contains { $0.hasPrefix(".out") }, "no draft is left behind")
    }

    @Test func `what is left out is listed on request and never in silence`() throws {
        let outcome = try export(
            "--all", "--to", "csv", "--losses", "losses.txt", "--legend", "legend.csv", "--bom",
            "--output", "all.csv", "--lang", "kk")
        #expect(outcome.status == 0)
        let bytes = [UInt8](try Data(contentsOf: place.root.appendingPathComponent("all.csv")))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("area,number,".utf8)))
        #expect(outcome.complaint.contains("--losses"))
        #expect(try text("losses.txt").contains("lift"))
        #expect(try text("legend.csv").contains("Пандус"))
        let counted = try export("--all", "--to", "csv", "--losses", "losses.json", "--format", "json")
        #expect(counted.status == 0)
        let list = try JSONSerialization.jsonObject(with: Data(try text("losses.json").utf8))
        #expect((list as? [[String: Any]])?.isEmpty == false)
        #expect(try export("--all", "--to", "dossier").complaint.contains("--losses") == false)
    }

    @Test func `places exported as A11yJSON come in again with their inspectors`() throws {
        _ = try export("--all", "--to", "a11yjson", "--output", "places.json")
        try place.succeed("init", "copy", "--zone", "Asia/Qyzylorda")
        try place.succeed("import", "places.json", "--yes", "--registry", "copy", "--losses", "left.txt")
        let seen = try inspectors(in: "copy")
        let before = try inspectors(in: "r")
        #expect(!seen.isEmpty && seen == before)
        #expect(try text("left.txt").isEmpty == false)
    }

    /// Everyone named as having seen something at precinct 60.
    private func inspectors(in registry: String) throws -> Set<String> {
        let shown = try place.succeed(
            "precinct", "show", "60", "--format", "json", "--registry", registry
        ).object()
        let elements = try #require(shown["elements"] as? [[String: Any]])
        return Set(
            elements.flatMap { element in
                (element["attributes"] as? [String: [String: Any]] ?? [:]).values.compactMap {
                    $0["observer"] as? String
                }
            })
    }

    @Test func `a table comes in again, formulas and all`() throws {
        var sample = SampleDossier(number: "99").text
        sample = sample.replacing("\"name\": \"School 5\"", with: "\"name\": \"=1+1\"")
        try place.write(sample, to: "99.json")
        try place.succeed("import", "99.json", "--yes", "--registry", "r")
        let table = try export("99", "--to", "csv")
        #expect(table.output.contains(",'=1+1,"))
        try place.write(table.output, to: "99.csv")
        try place.succeed("init", "copy", "--zone", "Asia/Qyzylorda")
        try place.succeed("import", "99.csv", "--yes", "--date", "2026-03-01", "--registry", "copy")
        let shown = try place.succeed("precinct", "show", "99", "--format", "json", "--registry", "copy")
            .object()
        #expect(shown["name"] as? String == "=1+1")
    }

    @Test func `wrong usage is told before anything is done`() throws {
        for arguments in [
            ["export", "--to", "csv"], ["export", "60", "--all", "--to", "csv"],
            ["export", "--all", "--to", "pdf"], ["export", "--all", "--to", "geojson", "--bom"],
            ["export", "--all", "--to", "csv", "--as-of", "yesterday"],
        ] {
            let outcome = try place.run(arguments + ["--registry", "r"])
            #expect(outcome.status == 64, "\(arguments): \(outcome.complaint)")
            #expect(outcome.output.isEmpty, "\(arguments)")
        }
        #expect(try export("--area", "KZ-99", "--to", "csv").status == 1)
    }
}
