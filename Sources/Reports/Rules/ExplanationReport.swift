public import AccessAudit
public import Wording

/// What some rules came to at a precinct and why, ready to be put into any form.
public struct ExplanationReport: Sendable {
    /// The packs, the moment and the clock.
    public let heading: ReportHeading
    /// The verdict that the explained findings are part of.
    public let verdict: PrecinctVerdict
    /// The findings with what led to them.
    public let explanations: [Explanation]

    /// Gathers explanations under a heading.
    public init(heading: ReportHeading, verdict: PrecinctVerdict, explanations: [Explanation]) {
        self.heading = heading
        self.verdict = verdict
        self.explanations = explanations
    }

    /// The explanations as indented text.
    public func text(_ texts: Texts, style: TerminalStyle = .plain, width: Int = 80) -> String {
        ExplanationText(self, texts: texts, style: style, width: width).text
    }

    /// The explanations as JSON that `Schemas/rules.schema.json` describes.
    public func json(_ texts: Texts) -> String {
        var json = JSONText()
        json.write(self, texts)
        json.breakLine()
        return json.text
    }

    /// Tells whether a rule falls due later than the stage that is judged.
    func isDueLater(_ explanation: Explanation) -> Bool {
        heading.audit.rule(of: explanation.finding).due > heading.audit.moment
    }
}
