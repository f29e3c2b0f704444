public import AccessAudit
import PrecinctModel
public import Wording

/// One precinct by two groups of packs, rule by rule, for a terminal.
public struct ComparisonText: Sendable {
    private let heading: ComparisonHeading
    private let texts: Texts
    private let style: TerminalStyle
    private let width: Int

    /// Prepares a report in the language of some texts, wrapped to a number of columns.
    public init(_ heading: ComparisonHeading, texts: Texts, style: TerminalStyle = .plain, width: Int = 80) {
        self.heading = heading
        self.texts = texts
        self.style = style
        self.width = width
    }

    /// The report of one precinct; both verdicts carry details and are of the same facts.
    public func text(of left: PrecinctVerdict, _ right: PrecinctVerdict) -> String {
        let reading = ComparisonReading(heading, left, right, texts: texts)
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(reading.left)
        page.paragraph(
            texts(
                .compareTitle,
                [
                    "ref": left.precinct.reference.description, "first": heading.name(of: heading.left),
                    "second": heading.name(of: heading.right),
                ]), .title)
        page.addCircumstances(heading.common, texts)
        page.addGrades(reading)
        page.addOtherRules(reading)
        page.addSameRules(reading)
        page.addSampleNotice(reading.left)
        return page.text
    }
}
