import Testing

/// One thing that is wrong, the command that meets it and what the command must say of it.
struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let bytes: [UInt8]
    let arguments: [String]
    var status: Int32 = 1
    /// Words the message names in every language: the place, or the thing itself.
    let names: [String]

    static let all: [Self] =
        [
            imported("a quote that never closes", "open.csv", "area,number,name\nKZ-43,61,\"one\n", ["2:10"]),
            imported(
                "an attribute that is misspelt", "bad.json",
                SampleDossier().replacing("\"slope\"", with: "\"sloep\""), ["bad.json:7:13", "sloep"]),
            imported(
                "a unit of another quantity", "bad.json",
                SampleDossier().replacing("780 mm", with: "780 kg"), ["bad.json:7:", "ramp.rise", "kg"]),
            imported(
                "a version nobody knows", "bad.json",
                SampleDossier().replacing("dossier/1", with: "dossier/9"), ["bad.json:1:12", "dossier/9"]),
            imported(
                "a precinct given twice", "bad.json", "[\(SampleDossier().text), \(SampleDossier().text)]",
                ["bad.json:", "KZ-43/60"]),
            imported("a document that breaks off", "bad.json", "{\"pandus\": \"dossier/1\"", ["1:23"]),
            imported(
                "brackets without end", "bad.json", String(repeating: "[", count: 100_000), ["bad.json"]),
            imported("a file with nothing in it", "bad.json", "", ["bad.json"]),
            asked("a number two areas have", ["audit", "60"], ["KZ-43/60", "KZ-44/60"]),
            asked(
                "a number two areas have, observed", ["observe", "60", "ramp/main.slope=7.5%"],
                ["KZ-43/60", "KZ-44/60"]),
            asked("a precinct nobody knows", ["precinct", "show", "KZ-43/99"], ["KZ-43/99"]),
            asked(
                "an element nobody listed", ["observe", "KZ-43/60", "ramp/mian.slope=7.5%"],
                ["ramp/mian", "ramp/main", "--new"]),
            asked(
                "a kind there is not", ["observe", "KZ-43/60", "rampe/main.slope=7.5%"], ["rampe", "ramp"]),
            asked("a unit that is observed", ["observe", "KZ-43/60", "ramp/main.slope=7.5kg"], ["kg", "%"]),
            asked("words that are no fact", ["observe", "KZ-43/60", "steep"], ["steep"], status: 64),
            asked("a pack there is not", ["audit", "KZ-43/60", "--pack", "kz-x"], ["kz-x"], status: 64),
            asked(
                "a day there is not", ["audit", "KZ-43/60", "--as-of", "2026-02-30"], ["2026-02-30"],
                status: 64),
            asked("neither one nor all", ["audit"], ["--all"], status: 64),
            asked("a registry where there is one", ["init", "r"], []),
        ]

    /// Refused pictures with the code of the refusal.
    static let pictures: [(name: String, bytes: [UInt8], code: String)] = [
        ("half.jpg", SamplePicture.truncated, "truncated"),
        ("page.jpg", SamplePicture.page, "not-jpeg"),
        ("huge.jpg", SamplePicture.enormous, "too-many-pixels"),
    ]

    private static func imported(_ what: String, _ file: String, _ text: String, _ names: [String]) -> Self {
        Self(
            testDescription: what, file: file, bytes: Array(text.utf8), arguments: ["import", file, "--yes"],
            names: names)
    }

    private static func asked(_ what: String, _ arguments: [String], _ names: [String], status: Int32 = 1)
        -> Self
    {
        Self(
            testDescription: what, file: "unused", bytes: [], arguments: arguments, status: status,
            names: names)
    }
}
