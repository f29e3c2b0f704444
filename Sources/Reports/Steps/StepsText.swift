public import AccessAudit
import PrecinctModel
public import Wording

/// What stands between a precinct and each better grade of one category, for a terminal.
public struct StepsText: Sendable {
    private let heading: ReportHeading
    private let texts: Texts
    private let style: TerminalStyle
    private let width: Int

    /// Prepares a report in the language of some texts, wrapped to a number of columns.
    public init(_ heading: ReportHeading, texts: Texts, style: TerminalStyle = .plain, width: Int = 80) {
        self.heading = heading
        self.texts = texts
        self.style = style
        self.width = width
    }

    /// The report of one category; the verdict carries details.
    public func text(_ category: Category, of verdict: PrecinctVerdict) -> String {
        let reading = VerdictReading(heading: heading, texts: texts, verdict: verdict)
        let steps = StepsReading(category, of: reading)
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(reading)
        let name = verdict.precinct.reference.description
        page.paragraph(texts(.stepsTitle, ["ref": name, "goal": steps.grade(.met)]), .title)
        page.paragraph(texts(category), .title)
        page.addCircumstances(reading)
        page.space()
        page.addStanding(steps)
        for number in steps.steps.steps.indices { page.addStep(number, steps) }
        page.space()
        page.paragraph(steps.conclusion)
        if steps.steps.steps.contains(where: \.from.isOpen) {
            page.paragraph(texts(.stepsOpenRemark), .quiet)
        }
        page.addSampleNotice(reading)
        return page.text
    }
}
