import AccessAudit
import PrecinctModel
import Wording

/// Explanations as an indented tree that wraps to any width and reads aloud line by line.
struct ExplanationText {
    private let report: ExplanationReport
    private let texts: Texts
    private let style: TerminalStyle
    private let width: Int
    private let reading: VerdictReading

    init(_ report: ExplanationReport, texts: Texts, style: TerminalStyle, width: Int) {
        self.report = report
        self.texts = texts
        self.style = style
        self.width = width
        reading = VerdictReading(heading: report.heading, texts: texts, verdict: report.verdict)
    }

    var text: String {
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(reading)
        for explanation in report.explanations { add(explanation, to: &page) }
        return page.text
    }

    private func add(_ explanation: Explanation, to page: inout TerminalPage) {
        var proven: Set<String> = []
        let words = FindingWording(explanation.finding, in: reading)
        let precinct = report.verdict.precinct.reference.description
        page.heading(texts(.rulesExplained, ["rule": words.code, "precinct": precinct]))
        page.paragraph(words.title, .title)
        page.entry(texts(.reportElement), words.element)
        page.entry(texts(.reportAsOf), report.heading.asOfText)
        if report.isDueLater(explanation) {
            page.paragraph(
                texts(
                    .rulesDueLater,
                    ["due": texts(words.rule.due), "moment": texts(report.heading.audit.moment)]), .caution)
        }
        addOutcome(words, to: &page)
        page.space()
        addElement(explanation, to: &page)
        if let require = explanation.require {
            addRoot(explanation.when, named: texts(.rulesWhen), to: &page, &proven)
            addRoot(require, named: texts(.rulesRequire), to: &page, &proven)
        }
        for escalation in explanation.escalations {
            let name = texts(.rulesEscalates, ["severity": texts(escalation.severity)])
            addRoot(escalation.condition, named: name, to: &page, &proven)
        }
        addNext(words, to: &page)
    }

    private func addOutcome(_ words: FindingWording, to page: inout TerminalPage) {
        let outcome = words.finding.outcome
        page.entry(
            texts(.rulesOutcome), texts(outcome),
            outcome == .failed ? .alarm : words.finding.isOpen ? .caution : nil)
        page.entry(texts(.reportSeverity), words.severity)
        if !words.causes.isEmpty { page.entry(texts(.reportCauses), words.causes.joined(separator: "; ")) }
        if let measured = words.measured { page.entry(texts(.reportMeasured), measured) }
        if let required = words.required { page.entry(texts(.reportRequired), required) }
        for line in [words.margin, words.asDeclared, words.lastKnown].compactMap({ $0 }) {
            page.paragraph(line.uppercasedFirst)
        }
        if words.finding.isCovered { page.paragraph(texts(.reportCovered).uppercasedFirst, .caution) }
        page.addWaiver(of: words.finding, reading)
    }

    /// Whether the element is there; for those nobody listed what is known of the list.
    private func addElement(_ explanation: Explanation, to page: inout TerminalPage) {
        if let presence = explanation.presence {
            let key: TextKey = presence.truth == .isTrue ? .rulesPresenceYes : .rulesPresenceMaybe
            let value =
                presence.causes.isEmpty
                ? texts(key)
                : texts(
                    .rulesBecause,
                    [
                        "value": texts(key),
                        "causes": texts.reasons(presence.causes).joined(separator: ", "),
                    ])
            page.entry(texts(.rulesPresence), value)
            for line in wording(presence).sources { page.paragraph(line, indent: 4, .quiet) }
        }
        guard let list = explanation.list else { return }
        page.paragraph(texts(explanation.require == nil ? .rulesNoElements : .rulesNotListed))
        for line in facts.lines(of: list) { page.paragraph(line, indent: 4, .quiet) }
    }

    private func addRoot(
        _ node: ExplainedNode?, named name: String, to page: inout TerminalPage, _ proven: inout Set<String>
    ) {
        guard let node else { return page.entry(name, texts(.rulesWhenNone)) }
        page.paragraph("\(name):")
        add(node, level: 1, to: &page, &proven)
    }

    /// - Parameter proven: The facts whose source has been said: heard twice it only tires.
    private func add(
        _ node: ExplainedNode, level: Int, to page: inout TerminalPage, _ proven: inout Set<String>
    ) {
        let indent = min(level * 2, width / 2)
        let words = wording(node)
        let isNew = node.fact.map { proven.insert($0.name.text).inserted } ?? true
        page.paragraph(isNew ? words.line : "\(words.line) (\(texts(.rulesSourceAbove)))", indent: indent)
        if isNew { for line in words.sources { page.paragraph(line, indent: indent + 4, .quiet) } }
        for line in node.list.map(facts.lines) ?? [] { page.paragraph(line, indent: indent + 4, .quiet) }
        for child in node.children where !isSelfEvident(child) {
            add(child, level: level + 1, to: &page, &proven)
        }
    }

    /// A number that stands for itself says nothing that the line above it does not.
    private func isSelfEvident(_ node: ExplainedNode) -> Bool {
        node.role == .literal && node.isKnown && node.text != "asOf"
    }

    private func addNext(_ words: FindingWording, to page: inout TerminalPage) {
        let steps = words.finding.detail?.nextSteps ?? []
        guard !steps.isEmpty else { return }
        page.paragraph("\(texts(.reportNext)):")
        for step in steps {
            page.paragraph(reading.request(step.fact), indent: 4)
            let how = reading.method(step.fact, causes: step.causes, instrument: step.instrument)
            if !how.isEmpty { page.paragraph(how, indent: 8, .quiet) }
        }
    }

    private var facts: FactWording { FactWording(heading: report.heading, texts: texts) }

    private func wording(_ node: ExplainedNode) -> NodeWording {
        NodeWording(node: node, heading: report.heading, texts: texts)
    }
}
