public import AccessAudit
import PrecinctModel
public import Wording

/// What every form of a fix plan says about its moves, remedies and grades.
public struct PlanWording: Sendable {
    let heading: ReportHeading
    let texts: Texts
    private let things: EquipmentWording

    /// Speaks of plans under a heading.
    public init(_ heading: ReportHeading, texts: Texts) {
        self.heading = heading
        self.texts = texts
        things = EquipmentWording(texts, asOf: heading.asOf, localTime: heading.localTime)
    }

    /// What is carried.
    public func thing(_ move: PlannedMove) -> String { things.kind(move.item) }

    /// Where it is, as `equipment move --from` wants it.
    public func from(_ move: PlannedMove) -> String { move.giver?.description ?? "store" }

    /// Why it is carried: the rules it serves, or the interim measure it belongs to.
    public func reason(_ move: PlannedMove) -> String {
        if let measure = move.measure {
            return texts(.planMoveMeasure, ["measure": self.measure(measure)])
        }
        return titles(move.settles + move.opens)
    }

    /// The command that carries it out.
    func command(_ move: PlannedMove) -> String {
        var words = ["equipment", "move", move.number, "--from", from(move), "--to", "\(move.precinct)"]
        if let pieces = move.pieces { words += ["--quantity", "\(pieces)"] }
        return words.joined(separator: " ")
    }

    func rule(_ key: FindingKey) -> (rule: Rule, pack: RulePack) {
        let pack = heading.audit.packs[key.pack]
        return (pack.rules[key.rule], pack)
    }

    /// The rule and the element as they are written on a command line.
    func code(_ key: FindingKey) -> String {
        let (rule, pack) = rule(key)
        return ["\(pack.id)/\(rule.id)", key.element].compactMap { $0 }.joined(separator: " · ")
    }

    func title(_ key: FindingKey) -> String {
        let (rule, pack) = rule(key)
        return texts.title(of: rule, in: pack)
    }

    func remedy(_ key: FindingKey) -> String? {
        let (rule, pack) = rule(key)
        return texts.remedy(of: rule, in: pack)
    }

    /// What some rules want, each once, with the rules.
    func titles(_ keys: [FindingKey]) -> String {
        keys.map(title).unique.map { title in
            let codes = keys.filter { self.title($0) == title }.map(code).unique
            return "\(title) (\(codes.joined(separator: ", ")))"
        }.joined(separator: "; ")
    }

    func measure(_ id: String) -> String { texts.choice(id, "measure", of: "interimMeasure") }

    /// How many voters something is for, and how that is known.
    func voters(_ voters: AffectedVoters) -> String {
        texts(voters.basis).replacing("{count}", with: voters.count.map { "\($0)" } ?? "")
    }

    /// The things a need wants.
    func things(_ need: PlanNeed) -> String {
        need.things.map { thing in
            let choices = thing.choices.map { texts.choice($0.id, $0.attribute, of: thing.kind) }
            let name = ([texts.kind(thing.kind)] + choices).joined(separator: ": ")
            return "\(name) × \(thing.count)"
        }.joined(separator: ", ")
    }

    /// The id of the grade on a rung.
    func gradeID(_ category: Category, _ rung: GradeRung) -> String {
        category == .secrecy ? SecrecyGrade(rung.grade).rawValue : rung.grade.rawValue
    }

    func grade(_ category: Category, _ rung: GradeRung) -> String {
        category == .secrecy ? texts(SecrecyGrade(rung.grade)) : texts(rung.grade)
    }

    /// What has to be observed once an interim measure was accepted and tested.
    func facts(_ remedy: PlannedRemedy) -> [String] {
        guard let measure = remedy.measure, let element = remedy.element else { return [] }
        return ["\(element).measure=\(measure)", "\(element).accepted=true", "\(element).tested=true"]
    }
}

extension PlanStage: Worded {
    /// The file of its texts.
    public static let topic = "stage"
}

extension PrecinctOutlook.Obstacle: Worded {
    /// The file of its texts.
    public static let topic = "obstacle"
}

extension AffectedVoters.Basis: Worded {
    /// The file of its texts.
    public static let topic = "voters"
}
