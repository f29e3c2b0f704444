public import AccessAudit
import PrecinctModel
public import Wording

/// One precinct in full for a terminal: the verdict, what failed, what is not confirmed, what to do next.
public struct PrecinctText: Sendable {
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

    /// The report of one precinct.
    public func text(of verdict: PrecinctVerdict, panoramas: [PanoramaSummary] = []) -> String {
        let reading = VerdictReading(heading: heading, texts: texts, verdict: verdict)
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(reading)
        let name = verdict.precinct.reference.description
        page.paragraph(texts(.reportTitle, ["ref": name]), .title)
        page.addCircumstances(reading)
        page.space()
        page.addState(reading)
        page.addGrades(reading)
        page.addGradesByPack(reading)
        page.addFailures(reading)
        page.addWaivers(reading)
        page.addOpen(reading)
        page.addNextFacts(reading)
        page.addPanoramas(panoramas, reading)
        page.space()
        page.paragraph(texts(.reportWords), .quiet)
        page.addSampleNotice(reading)
        return page.text
    }
}
