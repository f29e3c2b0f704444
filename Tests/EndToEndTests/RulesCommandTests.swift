import Foundation
import Testing

/// Rules are listed, shown, explained and checked, and packs of one's own are taken everywhere.
struct RulesCommandTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.makeRegistry(SampleDossier())
        try place.write(Self.city, to: "city.yaml")
    }

    private static let city = """
        pandus: pack/1
        id: my-city
        version: 1.0.0
        binding: policy
        extends: kz-bld
        title: {en: Rules of our city, kk: Қаламыздың ережелері}
        instruments:
          my-order: {title: {en: Order No. 5, kk: № 5 бұйрық}, seen: true}
        overrides:
          - rule: ramp-slope
            thresholds: [{of: slope, was: 8 %, now: 6 %}]
            severity: critical
            citation: {instrument: my-order, clause: "5", confidence: verified}
            title: {en: Our ramps are gentle, kk: Пандустарымыз жайпақ}
            remedy: {en: Make it gentler, kk: Жайпақтатыңыз}
        """

    private func json(_ arguments: String..., status: Int32 = 0) throws -> [String: Any] {
        let outcome = try place.run(arguments + ["--format", "json"])
        #expect(outcome.status == status, "\(arguments): \(outcome.complaint)")
        return try outcome.object()
    }

    private func faults(_ value: [String: Any], _ definition: String) throws -> [String] {
        try SchemaKeys(named: "rules.schema.json").faults(in: value, as: definition)
    }

    @Test func `every rule is listed, those of a group alone, and as the schema has it`() throws {
        let all = try json("rules", "list")
        #expect(try faults(all, "list").isEmpty)
        let some = try json("rules", "list", "--pack", "kz", "--pack", "kz-bld", "--category", "vision")
        let rules = try #require(some["rules"] as? [[String: Any]])
        #expect(Set(rules.compactMap { $0["pack"] as? String }) == ["kz", "kz-bld"])
        #expect(rules.allSatisfy { ($0["categories"] as? [String: Any])?["vision"] != nil })
        #expect(rules.count < (all["rules"] as? [Any])?.count ?? 0)
        let text = try place.succeed("rules", "list", "--pack", "kz-bld").output
        #expect(text.contains("ramp-slope — Running slope of the ramp"))
        #expect(text.contains("from a secondary source"))
        let bad = try place.run(["rules", "list", "--category", "wheels"])
        #expect(bad.status == 64)
        #expect(bad.complaint.contains("wheelchair"))
    }

    @Test func `a rule is shown in full, from every pack that has it`() throws {
        let shown = try json("rules", "show", "ramp-slope")
        #expect(try faults(shown, "show").isEmpty)
        let rules = try #require(shown["rules"] as? [[String: Any]])
        #expect(rules.count > 1)
        let text = try place.succeed("rules", "show", "kz-bld/ramp-slope", "--lang", "kk").output
        for part in [
            "slope <= 8 % or (slope <= 10 % and rise <= 200..250 mm)", "slope > 12.5 %", "ramp.rise",
            "мәтіні көрілмеген", "жанама дереккөзден", "5 жыл жарамды", "өлшеу не көру керек",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("kz/"))
    }

    @Test func `an unknown rule or pack names the nearest`() throws {
        let rule = try place.run(["rules", "show", "ramp-slop"])
        #expect(rule.status == 64)
        #expect(rule.complaint.contains("“ramp-slope”"))
        let both = try place.run(["rules", "show", "kz-bldd/ramp-slop"])
        #expect(both.complaint.contains("“kz-bld/ramp-slope”"))
        #expect(try place.run(["rules", "show", "x", "--pack", "nowhere"]).status == 64)
    }

    @Test func `a finding is explained down to who measured what and how long it is good for`() throws {
        let outcome = try place.succeed(
            "rules", "explain", "kz-bld/ramp-slope", "60", "--registry", "r", "--as-of", "2026-02-01")
        for part in [
            "Outcome: failed", "slope <= 8 %: false", "slope: 9.5%", "measured, 2026-01-10",
            "good for 5 years, until 2031-01-", "Missed by 1.5%", "rise <= 200..250 mm: false",
        ] {
            #expect(outcome.output.contains(part), "\(part)")
        }
        let explained = try json(
            "rules", "explain", "ramp-slope", "60", "--registry", "r", "--element", "ramp/main")
        #expect(try faults(explained, "explanation").isEmpty)
        let first = try #require((explained["explanations"] as? [[String: Any]])?.first)
        #expect((first["require"] as? [String: Any])?["truth"] as? String == "false")
        #expect((first["finding"] as? [String: Any])?["outcome"] as? String == "failed")
        let old = try place.succeed(
            "rules", "explain", "kz-bld/ramp-slope", "60", "--registry", "r", "--as-of", "2032-02-01")
        #expect(old.output.contains("was good for 5 years, expired on 2031-01-"))
        #expect(old.output.contains("Measure next:"))
        #expect(old.output.contains("when last seen: failed".capitalizedFirst))
    }

    @Test func `an explanation agrees with the audit and speaks kazakh`() throws {
        let audit = try place.run([
            "audit", "60", "--registry", "r", "--moment", "voting", "--format", "json",
        ]).object()
        let findings = try #require(
            (audit["precincts"] as? [[String: Any]])?.first?["findings"] as? [[String: Any]])
        var outcomes: Set<String> = []
        for name in ["ramp-slope", "booth-count", "ent-step-free", "route-lift-usable"] {
            let own = findings.filter { $0["rule"] as? String == name }.compactMap {
                $0["outcome"] as? String
            }
            try #require(!own.isEmpty, "\(name)")
            outcomes.formUnion(own)
            let explained = try json("rules", "explain", name, "60", "--registry", "r", "--moment", "voting")
            let found = try #require(explained["explanations"] as? [[String: Any]]).compactMap {
                ($0["finding"] as? [String: Any])?["outcome"] as? String
            }
            #expect(found == own, "\(name)")
        }
        #expect(outcomes.isSuperset(of: ["failed", "untested", "inapplicable"]), "\(outcomes)")
        let text = try place.succeed(
            "rules", "explain", "ramp-slope", "60", "--registry", "r", "--lang", "kk")
        #expect(text.output.contains("Талабы:"))
        #expect(text.output.contains("жалған"))
        #expect(text.output.contains("2031-01-"))
    }

    @Test func `a stated tolerance is told as stated`() throws {
        try place.succeed(
            "observe", "60", "ramp/main.slope=9.4±0.2%", "--method", "measured", "--instrument", "phone",
            "--registry", "r")
        let text = try place.succeed("rules", "explain", "kz-bld/ramp-slope", "60", "--registry", "r").output
        #expect(text.contains("tolerance as stated by the observer: 0.2"))
        #expect(!text.contains("tolerance of the instrument"))
    }

    @Test func `a list whose time is over is not known, and says why`() throws {
        func lift(_ day: String) throws -> [String: Any] {
            let explained = try json(
                "rules", "explain", "kz-bld/ent-step-free", "60", "--registry", "r", "--as-of", day)
            let first = try #require((explained["explanations"] as? [[String: Any]])?.first)
            let list = try #require(Self.list(of: "lift", in: first["require"] as? [String: Any] ?? [:]))
            return try #require(list["fact"] as? [String: Any])
        }
        let good = try lift("2026-02-01")
        #expect(good["known"] as? Bool == true)
        #expect(good["causes"] as? [String] == [])
        let old = try lift("2045-02-01")
        #expect(old["known"] as? Bool == false)
        #expect(old["causes"] as? [String] == ["expired"])
        #expect(old["expired"] as? Bool == true)
    }

    /// The list of a kind anywhere in an explained part.
    private static func list(of kind: String, in node: [String: Any]) -> [String: Any]? {
        if let list = node["list"] as? [String: Any], list["kind"] as? String == kind { return list }
        return (node["parts"] as? [[String: Any]] ?? []).lazy.compactMap { list(of: kind, in: $0) }.first
    }

    @Test func `a rule that falls due later is explained with a remark`() throws {
        let text = try place.succeed(
            "rules", "explain", "kz-bld/ramp-slope", "60", "--registry", "r", "--moment", "registry")
        #expect(!text.output.contains("Falls due later"))
        try place.write(Self.city.replacing("overrides:", with: Self.late + "overrides:"), to: "late.yaml")
        let late = try place.succeed(
            "rules", "explain", "late", "60", "--registry", "r", "--pack", "late.yaml")
        #expect(late.output.contains("Falls due later (voting)"))
    }

    private static let late = """
        rules:
          - id: late
            require: count(booth) >= 1
            severity: minor
            categories: [hearing]
            fix: works
            due: voting
            citation: {instrument: my-order, clause: "6", confidence: verified}
            title: {en: Late}
            remedy: {en: Do}

        """

    @Test func `an element the rule is not about is refused with those it is about`() throws {
        let outcome = try place.run([
            "rules", "explain", "kz-bld/ramp-slope", "60", "--registry", "r", "--element", "ramp/side",
        ])
        #expect(outcome.status == 64)
        #expect(outcome.complaint.contains("ramp/main"))
    }

    @Test func `a pack of one's own judges, reports and prints forms in the reader's language`() throws {
        let audit = try place.run([
            "audit", "60", "--registry", "r", "--pack", "city.yaml", "--lang", "kk",
        ])
        #expect(audit.status == 2)
        #expect(audit.output.contains("Қаламыздың ережелері"))
        #expect(audit.output.contains("Пандустарымыз жайпақ"))
        #expect(audit.output.contains("№ 5 бұйрық"))
        #expect(audit.output.contains("ең көбі 6\u{00A0}%"))
        let html = try place.succeed(
            "report", "precinct", "60", "--registry", "r", "--pack", "./city.yaml", "--format", "html",
            "--lang", "ru"
        ).output
        // What the file does not say in Russian stands in English, the inherited rules in Russian.
        #expect(html.contains("Our ramps are gentle"))
        #expect(html.contains("Строительная норма"))
        let form = try place.succeed(
            "checklist", "60", "--registry", "r", "--pack", "city.yaml", "--format", "json")
        #expect(form.output.contains("clearWidth"))
        let shown = try place.succeed("rules", "show", "ramp-slope", "--pack", "city.yaml").output
        #expect(shown.contains("slope: 6 % instead of 8 %"))
        #expect(shown.contains("severity before: serious"))
    }

    @Test func `the hash covers every file of a pack`() throws {
        func hash(_ file: String) throws -> String {
            let packs = try #require(try json("rules", "list", "--pack", file)["packs"] as? [[String: Any]])
            return try #require(packs.first?["sha256"] as? String)
        }
        try place.write(
            Self.city.replacing("extends: kz-bld", with: "extends: ../base/b.yml"), to: "down/c.yaml")
        let base = Self.city.replacing("id: my-city", with: "id: my-base").replacing(
            "my-order", with: "base-order")
        try place.write(base, to: "base/b.yml")
        let text = Self.city.replacing("was: 8 %", with: "was: 6 %").replacing("now: 6 %", with: "now: 5 %")
            .replacing("extends: kz-bld", with: "extends: ../base/b.yml")
        try place.write(text, to: "down/c.yaml")
        let before = try hash("down/c.yaml")
        try place.write(base + "\n# another word\n", to: "base/b.yml")
        #expect(try hash("down/c.yaml") != before)
        let shown = try place.succeed("rules", "show", "ramp-slope", "--pack", "down/c.yaml").output
        #expect(shown.contains("Extends my-base 1.0.0, kz-bld 1.1.0"))
        #expect(shown.contains("slope <= 5 %"))
    }

    @Test func `circles, long chains, taken ids and files that are none are refused`() throws {
        try place.write(Self.city.replacing("extends: kz-bld", with: "extends: ./b.yaml"), to: "a.yaml")
        try place.write(Self.city.replacing("extends: kz-bld", with: "extends: ./a.yaml"), to: "b.yaml")
        for number in 1...6 {
            try place.write(
                Self.city.replacing("extends: kz-bld", with: "extends: ./chain\(number + 1).yaml"),
                to: "chain\(number).yaml")
        }
        try place.write(Self.city.replacing("id: my-city", with: "id: house"), to: "taken.yaml")
        try place.write("a: [", to: "broken.yaml")
        // One that extends a file calling itself like a pack of the program, whatever it says.
        try place.write(
            Self.city.replacing("id: my-city", with: "id: house").replacing("my-order", with: "order"),
            to: "house.yml")
        try place.write(
            Self.city.replacing("extends: kz-bld", with: "extends: ./house.yml").replacing(
                "8 %", with: "6 %"),
            to: "posing.yaml")
        try place.write("", to: "empty.yaml")
        try place.write(" \n# Rules of our city\n", to: "blank.yaml")
        // The limit cuts one of its letters in two.
        try place.write("#" + String(repeating: "ұ", count: 600_000), to: "long.yaml")
        try place.write([0x70, 0xE9, 0x0A], to: "latin.yaml")
        try place.write(Self.city.replacing("kz-bld", with: "kz-bl"), to: "astray.yaml")
        let refusals = [
            ("a.yaml", "in a circle: a.yaml, b.yaml, a.yaml"), ("chain1.yaml", "More than 5 packs"),
            ("taken.yaml", "taken.yaml:2:5 [id]: The id “house” belongs"), ("broken.yaml", "not valid YAML"),
            ("none.yaml", "none.yaml cannot be read"), ("./", "cannot be read"),
            ("posing.yaml", "house.yml:2:5 [id]: The id “house” belongs"),
            ("empty.yaml", "empty.yaml: The file is empty"), ("blank.yaml", "blank.yaml: The file is empty"),
            ("long.yaml", "long.yaml: A rule pack has at most 1048576 bytes"),
            ("latin.yaml", "latin.yaml: The file is not text in UTF-8"),
            ("astray.yaml", "astray.yaml:5:10 [extends]: There is no pack “kz-bl”"),
        ]
        for (file, words) in refusals {
            let outcome = try place.run(["audit", "60", "--registry", "r", "--pack", file])
            #expect(outcome.status != 0, "\(file)")
            #expect(outcome.output.isEmpty, "\(file)")
            #expect(outcome.complaint.contains(words), "\(file): \(outcome.complaint)")
        }
        let twice = try place.run(["rules", "list", "--pack", "city.yaml", "--pack", "./city.yaml"])
        #expect(twice.status == 64)
        let stored = try place.run(["init", "r2", "--pack", "city.yaml"])
        #expect(stored.status == 64)
        #expect(stored.complaint.contains("--pack at each audit"))
    }

    @Test func `a pack file is checked with places, and hints alone are no failure`() throws {
        let hinted = try place.succeed("rules", "lint", "city.yaml")
        #expect(hinted.output.contains("city.yaml:6:8: hint: “title” has no text in: ru"))
        #expect(!hinted.output.contains("error:"))
        try place.write(Self.city.replacing("of: slope", with: "of: slopee"), to: "bad.yaml")
        let bad = try place.run(["rules", "lint", "city.yaml", "bad.yaml", "--lang", "kk"])
        #expect(bad.status == 1)
        #expect(bad.output.contains("bad.yaml:11:18: қате: «ramp-slope» ережесінде «slopee: 8 %» шегі жоқ"))
        #expect(bad.output.contains("bad.yaml: қате 1"))
        let document = try json("rules", "lint", "bad.yaml", "missing.yaml", status: 1)
        #expect(try faults(document, "lint").isEmpty)
        let files = try #require(document["files"] as? [[String: Any]])
        let codes = files.map {
            ($0["remarks"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
        }
        #expect(codes.first?.contains("packs.threshold") == true)
        #expect(codes.last == ["request.unreadable"])
    }

    @Test
    func `a copy of a pack inside the program is that pack, and a changed copy is refused, checked or used`()
        throws
    {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let own = try String(
            contentsOf: root.appendingPathComponent("Schemas/packs/house.yaml"), encoding: .utf8)
        try place.write(own, to: "copy.yaml")
        let same = try place.succeed("rules", "lint", "copy.yaml")
        #expect(same.output.contains("nothing to remark"))
        #expect(
            try place.succeed("rules", "list", "--pack", "./copy.yaml").output
                == place.succeed("rules", "list", "--pack", "house").output)
        try place.write(own + "\n# another word\n", to: "copy.yaml")
        let checked = try place.run(["rules", "lint", "copy.yaml"])
        #expect(checked.status == 1)
        #expect(checked.output.contains("The id “house” belongs"))
        let used = try place.run(["rules", "list", "--pack", "./copy.yaml"])
        #expect(used.status == 1)
        #expect(used.complaint.contains("The id “house” belongs"))
    }

    @Test func `the example of the readme is a pack without a remark`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        let pack = try #require(blocks.first { $0.hasPrefix("pandus: pack/1") })
        try place.write(pack, to: "readme.yaml")
        #expect(
            try place.succeed("rules", "lint", "readme.yaml").output == "readme.yaml: nothing to remark.\n")
        try place.succeed("rules", "list", "--pack", "readme.yaml")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
