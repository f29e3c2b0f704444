import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing
import Wording

/// A pack that changes another without copying it.
struct ExtensionTests {
    private static let base = """
        pandus: pack/1
        id: base
        version: 1.0.0
        binding: law
        title: {en: Base}
        instruments: {law: {title: {en: Law}, seen: true}}
        rules:
          - id: slope
            each: ramp
            when: rise > 100 mm
            require: slope <= 8 % or (slope <= 10 % and rise <= 200 mm)
            severity: serious
            escalate: [{to: critical, when: slope > 12.5 %}]
            categories: {wheelchair: serious, mobility: moderate}
            fix: works
            due: registry
            citation: {instrument: law, clause: "1", confidence: verified}
            title: {en: Gentle, ru: Полого}
            remedy: {en: Rebuild}
          - id: quiet
            require: quiet
            severity: minor
            categories: [hearing]
            fix: temporary
            due: registry
            citation: {instrument: law, clause: "2", confidence: verified}
            title: {en: Quiet}
            remedy: {en: Hush}
          - id: both
            require: holds(quiet) and hidden
            severity: minor
            categories: [secrecy]
            fix: temporary
            due: registry
            citation: {instrument: law, clause: "3", confidence: verified}
            title: {en: Both}
            remedy: {en: Do}
        """

    private static let head = """
        pandus: pack/1
        id: city
        version: 2.0.0
        binding: policy
        extends: base.yaml
        title: {en: City}
        instruments: {order: {title: {en: Order}, seen: true}}

        """

    private static let cited = "citation: {instrument: order, clause: \"5\", confidence: verified}"

    private func pack(_ body: String, on base: String = base) throws -> RulePack {
        try pack([(Self.head + body, "city.yaml"), (base, "base.yaml")])
    }

    private func pack(_ files: [(text: String, name: String)]) throws -> RulePack {
        let sources = try files.map {
            PackSource(try YAMLNode(parsing: $0.text), sha256: "", file: $0.name)
        }
        return try RulePack(sources, sha256: "both", vocabulary: .scene)
    }

    private func refusals(_ body: String, on base: String = base) throws -> [Problem] {
        do {
            _ = try pack(body, on: base)
        } catch let problems as Problems {
            return problems.all
        }
        return []
    }

    @Test func `a threshold is replaced wherever it stands and the rule says so`() throws {
        let pack = try pack(
            """
            overrides:
              - rule: slope
                thresholds: [{of: slope, was: 8 %, now: 6 %}, {of: rise, was: 10 cm, now: 50 mm}]
                severity: critical
                \(Self.cited)
            """)
        let rule = pack.rules[0]
        #expect(rule.requireText == "slope <= 6 % or (slope <= 10 % and rise <= 200 mm)")
        #expect(pack.sources[0].when == "rise > 50 mm")
        #expect(rule.severity == .critical)
        // Each group has a severity of its own and keeps it.
        #expect(rule.categories.map(\.severity) == [.serious, .moderate])
        #expect(rule.citation.instrument == "order")
        #expect(rule.citation.basis == .recommendation)
        let change = try #require(pack.sources[0].changes.first)
        #expect(change.thresholds.map(\.was) == ["8 %", "10 cm"])
        #expect(change.formerSeverity == .serious)
        #expect(change.formerCitation?.instrument == "law")
        #expect(pack.id == "city")
        #expect(pack.sha256 == "both")
        #expect(pack.extended.map(\.id) == ["base"])
        #expect(pack.rules[1].citation.basis == .law)
        #expect(pack.sources[1].pack == "base")
        let scene = try Scene().with(["ramp/main.slope": "7 %", "ramp/main.rise": "900 mm"]).complete("ramp")
        let verdict = Audit(packs: [pack]).verdict(of: scene.dossier, isDetailed: false)
        #expect(verdict.findings.first?.outcome == .failed)
    }

    @Test func `two thresholds of one subject can exchange their numbers`() throws {
        let pack = try pack(
            """
            overrides:
              - rule: slope
                thresholds: [{of: slope, was: 8 %, now: 10 %}, {of: slope, was: 10 %, now: 8 %}]
                \(Self.cited)
            """)
        #expect(pack.rules[0].requireText == "slope <= 10 % or (slope <= 8 % and rise <= 200 mm)")
    }

    @Test func `a threshold nobody saw can be filled in, and one can be unlearned`() throws {
        let pack = try pack(
            """
            overrides:
              - rule: slope
                thresholds: [{of: slope, was: 12.5 %, now: notSeen}, {of: rise, was: 200 mm, now: 150..200 mm}]
                \(Self.cited)
            """)
        #expect(pack.sources[0].escalations == ["slope > notSeen"])
        #expect(pack.rules[0].requireText.hasSuffix("rise <= 150..200 mm)"))
    }

    @Test func `a threshold the rule does not have is refused with those it has`() throws {
        let found = try refusals(
            """
            overrides:
              - rule: slope
                thresholds: [{of: slope, was: 7 %, now: 6 %}]
                \(Self.cited)
            """)
        #expect(found.map(\.message.key) == [.packsThreshold])
        #expect(
            found.first?.message.arguments["thresholds"]
                == "rise: 100 mm; slope: 8 %; slope: 10 %; rise: 200 mm; slope: 12.5 %")
        #expect(found.first?.place.file == "city.yaml")
        #expect(found.first?.place.line == 10)
        let none = try refusals(
            """
            overrides:
              - {rule: quiet, thresholds: [{of: slope, was: 7 %, now: 6 %}], \(Self.cited)}
            """)
        #expect(none.map(\.message.key) == [.packsThresholdNone])
    }

    @Test func `a changed number needs a citation and a unit that fits, at its own place`() throws {
        let bare = try refusals(
            "overrides:\n  - {rule: slope, thresholds: [{of: slope, was: 8 %, now: 6 %}]}\n")
        #expect(bare.map(\.message.key) == [.packsCitationNeeded])
        let unit = try refusals(
            "overrides:\n  - {rule: slope, thresholds: [{of: slope, was: 8 %, now: 6 mm}], \(Self.cited)}\n")
        #expect(unit.map(\.message.key) == [.expressionUnits])
        #expect(unit.first?.place.file == "city.yaml")
        #expect(unit.first?.place.line == 9)
        let word = try refusals(
            "overrides:\n  - {rule: slope, thresholds: [{of: slope, was: 8 %, now: rise}], \(Self.cited)}\n")
        #expect(word.map(\.message.key) == [.packsNotThreshold])
    }

    @Test func `an unknown rule, key or instrument is refused with the nearest`() throws {
        let rule = try refusals("overrides:\n  - {rule: slopes, severity: minor}\n")
        #expect(rule.map(\.message.key) == [.expressionRuleNear])
        #expect(rule.first?.message.arguments["near"] == "slope")
        let key = try refusals("overrides:\n  - {rule: slope, severities: minor}\n")
        #expect(key.map(\.message.key) == [.packKeyNear])
        #expect(
            try refusals(
                "overrides:\n  - {rule: slope, severity: minor}\n  - {rule: slope, severity: minor}\n"
            )
            .map(\.message.key) == [.packRuleTwice])
    }

    @Test func `a rule is left out unless another rests on it`() throws {
        let alone = try refusals("overrides:\n  - {rule: quiet, retired: true}\n")
        #expect(alone.map(\.message.key) == [.packsRetiredNeeded])
        let pack = try pack(
            "overrides:\n  - {rule: quiet, retired: true}\n  - {rule: both, retired: true}\n")
        #expect(pack.rules.map(\.id) == ["slope"])
        #expect(pack.retired == ["quiet", "both"])
        #expect(
            try refusals("overrides:\n  - {rule: both, retired: true, severity: minor}\n").map(\.message.key)
                == [.packsRetiredChanged])
    }

    @Test func `a severity goes to the groups without one of their own, and to those it is said for`() throws
    {
        let plain = try pack("overrides:\n  - {rule: quiet, severity: critical}\n")
        #expect(plain.rules[1].categories.map(\.severity) == [.critical])
        let said = try pack(
            "overrides:\n  - {rule: slope, severity: critical, categories: {wheelchair: critical, vision: minor}}\n"
        )
        #expect(said.rules[0].categories.map(\.category) == [.wheelchair, .vision])
        #expect(said.rules[0].categories.map(\.severity) == [.critical, .minor])
        let former = try #require(said.sources[0].changes.first?.formerCategories)
        #expect(former.map(\.category) == [.wheelchair, .mobility])
        #expect(former.map(\.severity) == [.serious, .moderate])
        let alike = try pack("overrides:\n  - {rule: slope, categories: [wheelchair]}\n")
        #expect(alike.rules[0].categories.map(\.severity) == [.serious])
    }

    @Test func `an override that changes nothing is refused`() throws {
        for body in ["{rule: quiet}", "{rule: quiet, retired: false}"] {
            let found = try refusals("overrides:\n  - \(body)\n")
            #expect(found.map(\.message.key) == [.packfileOverrideEmpty], "\(body)")
            #expect(found.first?.place.line == 9, "\(body)")
        }
        #expect(
            try refusals("overrides:\n  - {rule: slope, thresholds: [], severity: minor}\n").map(
                \.message.key)
                == [.packField])
        #expect(
            try refusals("overrides:\n  - {rule: quiet, retired: yes}\n").map(\.message.key) == [.packWord])
    }

    @Test func `a rule put in the place of one left out survives the packs above`() throws {
        let middle = Self.head.replacing("id: city", "id: district").replacing("order:", "rule-book:")
        let own = RuleText("both", "hidden").yaml.replacing("law", "rule-book")
        let district = middle + "overrides:\n  - {rule: both, retired: true}\nrules:\n" + own
        let city = Self.head + "overrides:\n  - {rule: quiet, severity: serious}\n"
        let pack = try pack([(city, "city.yaml"), (district, "district.yaml"), (Self.base, "base.yaml")])
        #expect(pack.rules.map(\.id) == ["slope", "quiet", "both"])
        #expect(pack.sources.last?.pack == "district")
        #expect(pack.retired.isEmpty)
    }

    @Test func `a rule left out is missed where an escalation rests on it`() throws {
        let base = Self.base.replacing("when: slope > 12.5 %", "when: not holds(quiet)")
            .replacing("holds(quiet) and hidden", "hidden")
        #expect(try pack("rules:\n" + RuleText("added", "quiet").yaml, on: base).rules.count == 4)
        let found = try refusals("overrides:\n  - {rule: quiet, retired: true}\n", on: base)
        #expect(found.map(\.message.key) == [.packsRetiredNeeded])
        #expect(found.first?.message.arguments["other"] == "slope")
        #expect(found.first?.place.file == "city.yaml")
    }

    @Test func `a pack adds rules that may hold inherited ones, under ids of their own`() throws {
        let added = RuleText("added", "holds(quiet)").yaml.replacing("law", "order")
        let pack = try pack("rules:\n" + added)
        #expect(pack.rules.map(\.id) == ["slope", "quiet", "both", "added"])
        #expect(pack.sources[3].pack == "city")
        let twice = try refusals("rules:\n" + RuleText("quiet", "quiet").yaml)
        #expect(twice.map(\.message.key) == [.packRuleTwice])
    }

    @Test func `what cannot be extended or overridden is refused`() throws {
        let taken = Self.head.replacing("order:", "law:")
        let sources = try [taken, Self.base].map {
            PackSource(try YAMLNode(parsing: $0), sha256: "", file: "f.yaml")
        }
        #expect { try RulePack(sources, sha256: "", vocabulary: .scene) } throws: { error in
            (error as? Problems)?.all.map(\.message.key) == [.packsInstrumentTaken]
        }
        let lone = Self.base + "\noverrides: [{rule: slope, severity: minor}]\n"
        #expect {
            try RulePack(YAMLNode(parsing: lone), sha256: "", file: "f", vocabulary: .scene)
        } throws: { error in
            (error as? Problems)?.all.map(\.message.key).contains(.packsOverridesAlone) == true
        }
    }

    @Test func `texts are the pack's own in the reader's language, else English, else any`() throws {
        let pack = try pack(
            """
            overrides:
              - rule: quiet
                severity: serious
                title: {kk: Тыныш}
            """)
        #expect(pack.texts.text("title", .ru) == "City")
        #expect(pack.texts.text("rules/slope/title", .ru) == "Полого")
        #expect(pack.texts.text("rules/slope/title", .kk) == "Gentle")
        #expect(pack.texts.text("rules/quiet/title", .en) == "Тыныш")
        #expect(pack.texts.text("rules/quiet/remedy", .kk) == "Hush")
        #expect(pack.texts.text("instruments/law/title", .kk) == "Law")
    }
}

extension String {
    fileprivate func replacing(_ piece: String, _ other: String) -> String {
        split(separator: piece, omittingEmptySubsequences: false).joined(separator: other)
    }
}
