import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// The present grade, why, and what it rests on.
    mutating func addStanding(_ steps: StepsReading) {
        let texts = steps.reading.texts
        let rung = steps.steps.start
        entry(
            texts(.stepsNow), "\(steps.grade(rung).uppercased()) (\(texts(rung)))", rung.grade.emphasis)
        entry(texts(.reportBasis), steps.steps.basis.map { texts($0) } ?? texts(.reportBasisNone))
    }

    /// Everything that stands on one rung, then the facts to look at.
    mutating func addStep(_ number: Int, _ steps: StepsReading) {
        let texts = steps.reading.texts
        let step = steps.steps.steps[number]
        heading(
            texts(
                step.from.isOpen ? .stepsLook : .stepsMend,
                [
                    "number": "\(number + 1)", "total": "\(steps.steps.steps.count)",
                    "grade": steps.grade(step.to), "why": texts(step.to),
                    "count": "\(step.items.reduce(0) { $0 + $1.findings.count })",
                ]))
        for (position, item) in step.items.enumerated() { addItem(item, position + 1, step, steps) }
        let facts = steps.nextFacts(of: step)
        guard !facts.isEmpty else { return }
        space()
        paragraph(texts(.reportGroupCount, ["title": texts(.reportNextList), "count": "\(facts.count)"]))
        for fact in facts {
            addNextFact(fact, steps.reading)
            let why = texts.reasons(fact.causes).joined(separator: "; ")
            entry(texts(.reportCauses), "\(why) (\(texts(fact.effort)))", indent: 4)
        }
    }

    private mutating func addItem(
        _ item: GradeSteps.Item, _ number: Int, _ step: GradeSteps.Step, _ steps: StepsReading
    ) {
        let texts = steps.reading.texts
        let found = steps.findings(of: item)
        if found.count > 1 {
            let words = found.first.map { FindingWording($0, in: steps.reading) }
            let key: TextKey = item.strictest == nil ? .stepsTogetherUnlike : .stepsTogether
            paragraph(
                texts(key, ["count": "\(found.count)", "rule": words?.code ?? ""]), mark: "\(number). ")
        }
        for finding in found {
            let words = FindingWording(finding, in: steps.reading)
            let severity = texts(
                finding.worstSeverity(for: steps.steps.category, of: words.rule) ?? item.severity)
            paragraph(
                "\(severity.uppercased()): \(texts(finding.outcome)). \(words.title) — \(words.element)",
                mark: found.count > 1 ? "   • " : "\(number). ", step.from.isOpen ? .caution : .alarm)
            addProof(words, texts)
        }
        entry(texts(.reportFix), texts(item.fix), indent: 4)
        let measures = steps.interim(of: item, in: step)
        guard !measures.isEmpty else { return }
        let names = measures.map { texts.choice($0, "measure", of: "interimMeasure") }
        entry(
            texts(.stepsInterim, ["grade": texts(AccessGrade.conditional)]), names.joined(separator: "; "),
            indent: 4)
    }

    private mutating func addProof(_ words: FindingWording, _ texts: Texts) {
        paragraph(words.code, indent: 4, .quiet)
        if words.finding.isOpen {
            entry(texts(.reportCauses), words.causes.joined(separator: "; "), indent: 4)
        }
        addFigures(words, texts)
        if let asDeclared = words.asDeclared { paragraph(asDeclared, indent: 4) }
        if let lastKnown = words.lastKnown { paragraph(lastKnown, indent: 4) }
        if words.finding.isFailed, let open = words.finding.openSeverity {
            paragraph(texts(.stepsMayWeigh, ["severity": texts(open)]), indent: 4, .caution)
        }
        entry(texts(.reportLaw), words.source, indent: 4)
        entry(texts(.reportBasis), texts(words.rule.citation.basis), indent: 4)
        if let remedy = words.remedy, words.finding.isFailed {
            entry(texts(.reportRemedy), remedy, indent: 4)
        }
    }
}
