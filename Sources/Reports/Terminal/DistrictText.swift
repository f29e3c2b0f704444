public import AccessAudit
import PrecinctModel
public import Wording

/// Many precincts for a terminal, one line each; the totals stand last, because they are known last.
public struct DistrictText: Sendable {
    private let heading: ReportHeading
    private let texts: Texts
    private let style: TerminalStyle
    private let columns: DistrictColumns
    private let width: Int
    private var totals = DistrictTotals()

    /// Prepares a table in the language of some texts, fitted to a number of columns.
    public init(_ heading: ReportHeading, texts: Texts, style: TerminalStyle = .plain, width: Int = 80) {
        self.heading = heading
        self.texts = texts
        self.style = style
        self.width = width
        columns = DistrictColumns(texts: texts, width: width)
    }

    /// What stands above the first row.
    public func opening() -> String {
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(heading, texts)
        page.paragraph(texts(.reportDistrictTitle), .title)
        page.addCircumstances(heading, texts)
        page.space()
        return page.text + columns.heading
    }

    /// The line of a precinct.
    public mutating func row(of verdict: PrecinctVerdict) -> String {
        totals.add(verdict)
        return columns.row(DistrictRow(verdict), style)
    }

    /// The totals and the meaning of the short words.
    public func closing() -> String {
        var page = TerminalPage(style: style, width: width)
        page.space()
        page.paragraph(texts(.reportDistrictCount, ["count": "\(totals.precincts)"]))
        page.paragraph(
            texts(.reportDistrictFlagged, ["count": "\(totals.flagged)", "total": "\(totals.precincts)"]),
            totals.flagged > 0 ? .alarm : nil)
        page.paragraph(
            texts(
                .reportDistrictUnconfirmed,
                ["count": "\(totals.unconfirmed)", "total": "\(totals.precincts)"]),
            totals.unconfirmed > 0 ? .caution : nil)
        page.entry(texts(.reportCounts), texts.line(totals.counts))
        page.entry(texts(.reportCoverage), texts.share(totals.counts))
        if totals.overdueWaivers > 0 {
            page.paragraph(texts(.waiveOverdueCount, ["count": "\(totals.overdueWaivers)"]), .alarm)
        }
        page.space()
        let words: [String: String] = Dictionary(
            uniqueKeysWithValues: AccessGrade.allCases.map { ($0.rawValue, texts.short($0)) })
        page.paragraph(texts(.reportLegend, words), .quiet)
        page.addSampleNotice(heading, texts)
        return page.text
    }
}
