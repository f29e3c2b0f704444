import AccessAudit
import PrecinctModel
import Wording

/// Everything a report says of one finding, in words.
struct FindingWording {
    let reading: VerdictReading
    let finding: Finding
    let rule: Rule
    let pack: RulePack

    init(_ finding: Finding, in reading: VerdictReading) {
        self.reading = reading
        self.finding = finding
        (rule, pack) = reading.rule(of: finding)
    }

    private var texts: Texts { reading.texts }

    /// What the rule wants.
    var title: String { texts.title(of: rule, in: pack) }
    /// Where.
    var element: String { texts.element(named: finding.element) }
    /// The rule and the element as they are written on a command line.
    var code: String {
        [("\(pack.id)/\(rule.id)"), finding.element].compactMap { $0 }.joined(separator: " · ")
    }
    /// How much it hurts; where an escalation is open, how much it may.
    var severity: String {
        guard let open = finding.openSeverity else { return texts(finding.severity) }
        return texts(.reportSeverityOpen, ["known": texts(finding.severity), "open": texts(open)])
    }
    /// Whom it concerns.
    var concerns: String {
        rule.categories.map { texts($0.category).lowercasedFirst }.joined(separator: ", ")
    }
    /// Its place in the chain of access.
    var link: String? { rule.link.map { texts($0) } }
    /// Where the requirement comes from.
    var source: String { texts.source(of: rule, in: pack) }
    /// What to do.
    var remedy: String? { texts.remedy(of: rule, in: pack) }
    /// What was found.
    var measured: String? { figure(finding.detail?.measured) }
    /// What is wanted.
    var required: String? { figure(finding.detail?.required) }
    /// By how much it was missed or met.
    var margin: String? {
        guard let margin = finding.detail?.margin,
            case .number(_, let unit)? = finding.detail?.measured?.value
        else {
            return nil
        }
        let amount = texts.amount(margin.magnitude, unit)
        return texts(margin < .zero ? .reportMarginShort : .reportMarginSpare, ["amount": amount])
    }
    /// The fact that was measured.
    var subject: String? { subjectName.map { texts.fact($0) } }
    /// Why it is not decided.
    var causes: [String] { texts.reasons(finding.causes) }
    /// What it was before something expired.
    var lastKnown: String? {
        finding.lastKnown.map { texts(.reportLastKnown, ["outcome": texts($0)]) }
    }
    /// What it would be if what was declared were measured.
    var asDeclared: String? {
        switch finding.asDeclared {
        case nil, .cantTell, .untested: nil
        case .passed: texts(.reportDeclaredPass)
        case .failed: texts(.reportDeclaredFail)
        case .inapplicable: texts(.reportDeclaredInapplicable)
        }
    }
    /// What to look at next.
    var nextSteps: [String] { (finding.detail?.nextSteps ?? []).map { reading.request($0.fact) }.unique }
    /// The observations that were read, one sentence each.
    var sources: [String] { (finding.detail?.sources ?? []).map { SourceWording($0, in: reading).sentence } }
    /// What was established, without how and by whom.
    var facts: [String] {
        (finding.detail?.sources ?? []).map { observation in
            let source = SourceWording(observation, in: reading)
            return "\(source.fact): \(source.value)"
        }
    }
    /// References to photos and documents.
    var evidence: [String] { (finding.detail?.sources ?? []).flatMap(\.evidence).unique }
    /// That a figure was taken as exact.
    var precision: String? {
        finding.detail?.isPrecisionAssumed == true ? texts(.reportPrecisionAssumed) : nil
    }
}

extension Array where Element: Hashable {
    /// The elements in their order, each once.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
