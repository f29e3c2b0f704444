import Foundation
import Testing

/// What observing a fact does to whom.
struct ObservationTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test func `an element nobody listed is refused until it is said to be new`() throws {
        try place.makeRegistry(SampleDossier())
        let arguments = ["observe", "60", "ramp/back.slope=6%", "--registry", "r"]
        let refused = try place.run(arguments)
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("ramp/main"))
        #expect(try place.run(arguments + ["--new"]).status == 0)
        // Known from now on.
        #expect(try place.run(["observe", "60", "ramp/back.slope=5%", "--registry", "r"]).status == 0)
    }

    @Test func `a fact of the building names the other precinct it holds for`() throws {
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"), SampleDossier(area: "KZ-44"))
        let arguments = [
            "observe", "KZ-43/60", "ramp/main.slope=7.5%", "--method", "measured", "--registry", "r",
        ]
        #expect(try place.run(arguments).output.contains("KZ-43/61"))
        let receipt = try place.run(arguments + ["--format", "json"]).object()
        #expect(receipt["precinct"] as? String == "KZ-43/60")
        #expect(receipt["recorded"] as? [String] == ["ramp/main.slope=7.5%"])
        #expect(receipt["alsoAffected"] as? [String] == ["KZ-43/61"])
        let neighbour = try place.succeed("precinct", "show", "61", "--registry", "r").output
        #expect(neighbour.contains("slope = 7.5%"))
        let stranger = try place.succeed("precinct", "show", "KZ-44/60", "--registry", "r").output
        #expect(stranger.contains("slope = 9.5 %"))
    }

    @Test func `a fact of the precinct alone names nobody else`() throws {
        try place.makeRegistry(SampleDossier(), SampleDossier(number: "61"))
        let outcome = try place.succeed(
            "observe", "60", "precinct.registeredVoters=900", "--registry", "r", "--format", "json")
        #expect(try outcome.object()["alsoAffected"] as? [String] == [])
    }

    @Test func `one wrong fact among many records none of them`() throws {
        try place.makeRegistry(SampleDossier())
        let before = try place.contents(of: "r")
        let outcome = try place.run([
            "observe", "60", "ramp/main.slope=7.5%", "ramp/main.rise=7 kg", "--registry", "r",
        ])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(try place.contents(of: "r") == before)
    }

    @Test func `areas, precincts and names may be written in Kazakh`() throws {
        let dossier = SampleDossier(area: "Қазалы", number: "Жаңа-1", name: "№ 16 мектеп — «Ұлы дала»")
        try place.makeRegistry(dossier)
        let list = try place.succeed("precinct", "list", "--registry", "r", "--format", "json").json()
        let entry = try #require((list as? [[String: Any]])?.first)
        #expect(entry["ref"] as? String == "Қазалы/Жаңа-1")
        #expect(entry["name"] as? String == dossier.name)
        try place.succeed(
            "observe", "Қазалы/Жаңа-1", "ramp/main.rise=200mm", "--method", "measured", "--by", "Айгүл",
            "--registry", "r")
        let shown = try place.succeed("precinct", "show", "Жаңа-1", "--registry", "r").output
        #expect(shown.contains(dossier.name))
        #expect(shown.contains("Айгүл"))
        for language in ["kk", "ru", "en"] {
            let report = try place.succeed(
                "report", "precinct", "Жаңа-1", "--registry", "r", "--format", "html", "--lang", language)
            #expect(report.output.contains("Қазалы/Жаңа-1"))
            #expect(report.output.contains("lang=\"\(language)\""))
        }
        try place.succeed("verify", "--registry", "r")
    }

    @Test func `letters written in two parts are the same letters`() throws {
        // Some systems write “й” as “и” and a breve.
        let dossier = SampleDossier(area: "Абай", number: "7")
        try place.makeRegistry(dossier)
        try place.write(dossier.text.decomposedStringWithCanonicalMapping, to: "parts.json")
        let again = try place.run(["import", "parts.json", "--yes", "--registry", "r", "--format", "json"])
        #expect(again.status == 0, "\(again.complaint)")
        let listed = try place.succeed("precinct", "list", "--registry", "r", "--format", "json").json()
        #expect((listed as? [Any])?.count == 1)
        let reference = "Абай/7".decomposedStringWithCanonicalMapping
        #expect(try place.run(["precinct", "show", reference, "--registry", "r"]).status == 0)
    }
}
