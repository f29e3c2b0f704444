import AccessAudit
import PositionedYAML
import PrecinctModel
import Testing

extension Vocabulary {
    /// A vocabulary small enough to be read beside the tests.
    static let scene: Vocabulary = {
        let text = """
            pandus: vocabulary/1
            version: test
            kinds:
              precinct:
                owner: precinct
                single: true
                attributes:
                  voters: {type: integer}
                  members: {type: integer}
                  day: {type: date}
                  hidden: {type: boolean}
                  quiet: {type: boolean}
                  warm: {type: boolean}
                  clean: {type: boolean}
                  type: {type: choice, values: {home: , clinic: , abroad: }}
                  room: {type: choice, values: {hall: , class: , office: }}
                  name: {type: text}
              ramp:
                owner: premises
                link: ramp
                presence: {measuredOnly: true}
                attributes:
                  slope: {type: number, unit: "%", tolerance: {level: 0.1, phone: 1}}
                  rise: {type: number, unit: mm}
                  edge: {type: number, unit: mm, measuredOnly: true, shelfLife: 30 d}
                  nonSlip: {type: boolean, measuredOnly: true, shelfLife: 30 d}
                  type: {type: choice, values: {solid: , rails: }}
              booth:
                owner: precinct
                attributes:
                  accessible: {type: boolean}
                  width: {type: number, unit: mm}
              lift: {owner: premises}
              interimMeasure:
                owner: precinct
                attributes:
                  measure: {type: choice, values: {portableRamp: , other: }}
                  accepted: {type: boolean}
                  tested: {type: boolean}
                  validUntil: {type: date}
            """
        do {
            return try Vocabulary(YAMLNode(parsing: text))
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}

/// A precinct put together fact by fact, as of noon of 24 November 2026.
struct Scene {
    static let asOf = Instant(seconds: 1_795_521_600)
    private var observations: [Observation] = []

    /// Adds facts such as `ramp/main.slope` to their values; a name without an attribute is an element.
    func with(
        _ facts: KeyValuePairs<String, String>, method: ObservationMethod? = nil, daysAgo: Int64 = 1,
        instrument: String? = nil
    ) throws -> Scene {
        var scene = self
        for (name, text) in facts {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let element = try ElementReference(parsing: parts[0], in: .scene)
            let kind = try #require(Vocabulary.scene.kind(element.kind))
            var statement = Observation.Statement.present(text != "false")
            if parts.count == 2, parts[1] == "of" {
                statement = .parent(try ElementReference(parsing: text, in: .scene))
            } else if parts.count == 2 {
                let attribute = kind.attributes[try #require(kind.slot(of: parts[1]))]
                statement = .value(
                    attribute: attribute.id, try ObservedValue(parsing: text, as: attribute, of: kind))
            }
            scene.add(element, statement, method ?? .measured, daysAgo, instrument)
        }
        return scene
    }

    /// Adds that the listed elements of some kinds are all, or that there are none.
    func complete(_ kinds: String...) -> Scene { stating(.complete, kinds) }
    func none(_ kinds: String...) -> Scene { stating(.none, kinds) }

    private func stating(_ statement: Observation.Statement, _ kinds: [String]) -> Scene {
        var scene = self
        for kind in kinds { scene.add(Observation.list(kind), statement, .seen, 1, nil) }
        return scene
    }

    private mutating func add(
        _ element: ElementReference, _ statement: Observation.Statement, _ method: ObservationMethod,
        _ daysAgo: Int64, _ instrument: String?
    ) {
        observations.append(
            Observation(
                element: element, statement: statement, method: method,
                observedAt: Scene.asOf.adding(seconds: -daysAgo * 86_400), observer: "tester",
                instrument: instrument, sequence: Int64(observations.count)))
    }

    var dossier: Dossier {
        Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "A", number: "1")), premises: nil,
            observations: observations, asOf: Scene.asOf, localTime: .utc, vocabulary: .scene)
    }

    /// Judges the scene by the rules of a pack.
    func verdict(_ rules: RuleText..., moment: AuditMoment = .registry) throws -> PrecinctVerdict {
        Audit(packs: [try RuleText.pack(rules)], moment: moment).verdict(of: dossier, isDetailed: true)
    }

    /// The findings of one rule.
    func findings(_ require: String, when: String? = nil, each: String? = nil) throws -> [Finding] {
        try verdict(RuleText("only", require, when: when, each: each)).findings
    }

    /// The outcome of a rule that gives one finding.
    func outcome(_ require: String, when: String? = nil, each: String? = nil) throws -> Outcome {
        let findings = try findings(require, when: when, each: each)
        try #require(findings.count == 1, "\(findings.map { $0.element ?? "-" })")
        return findings[0].outcome
    }

    /// The only finding of a rule.
    func finding(_ require: String, when: String? = nil, each: String? = nil) throws -> Finding {
        let findings = try findings(require, when: when, each: each)
        return try #require(findings.first)
    }
}

/// A rule as a pack writes it.
struct RuleText {
    var id: String
    var require: String
    var when: String?
    var each: String?
    var severity = "serious"
    var categories = "[wheelchair]"
    var fix = "works"
    var due = "registry"
    var confidence = "verified"
    var extra = ""

    init(
        _ id: String, _ require: String, when: String? = nil, each: String? = nil,
        severity: String = "serious", categories: String = "[wheelchair]", extra: String = ""
    ) {
        self.id = id
        self.require = require
        self.when = when
        self.each = each
        self.severity = severity
        self.categories = categories
        self.extra = extra
    }

    /// The rule in YAML; its requirement stands on its second line from column 14.
    var yaml: String {
        var lines = ["  - id: \(id)", "    require: \(require)"]
        if let when { lines.append("    when: \(when)") }
        if let each { lines.append("    each: \(each)") }
        lines += [
            "    severity: \(severity)", "    categories: \(categories)", "    fix: \(fix)",
            "    due: \(due)", "    link: ramp",
            "    citation: {instrument: law, clause: null, confidence: \(confidence)}",
            "    title: t", "    remedy: r",
        ]
        if !extra.isEmpty { lines.append("    \(extra)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The rule with something of it changed.
    func with(_ change: (inout RuleText) -> Void) -> RuleText {
        var rule = self
        change(&rule)
        return rule
    }

    /// The line on which the requirement of the first rule stands.
    static let requireLine = 8

    /// A pack of rules.
    static func pack(_ rules: [RuleText], vocabulary: Vocabulary = .scene) throws -> RulePack {
        let head = """
            pandus: pack/1
            id: test
            version: 1.0.0
            binding: law
            instruments: {law: {title: t, seen: true}}
            rules:

            """
        return try RulePack(
            YAMLNode(parsing: head + rules.map(\.yaml).joined()), sha256: "", file: "test.yaml",
            vocabulary: vocabulary)
    }
}
