import AccessAudit
import PrecinctModel
public import Wording

/// Many precincts as one self-contained HTML file; rows can be written as they come.
public struct DistrictPage: Sendable {
    private let heading: ReportHeading
    private let texts: Texts

    /// Prepares a page in the language of some texts.
    public init(_ heading: ReportHeading, texts: Texts) {
        self.heading = heading
        self.texts = texts
    }

    /// The whole page.
    public func html(_ rows: [DistrictRow], totals: DistrictTotals) -> HTML {
        "\(opening(totals))\(rows.map { row($0) })\(closing())"
    }

    /// Everything above the first precinct.
    public func opening(_ totals: DistrictTotals) -> HTML {
        let page = Page(heading: heading, texts: texts)
        let sections = [
            Page.Section(id: "verdict", title: texts(.reportSummary)),
            Page.Section(id: "failures", title: texts(.reportDistrictFailures)),
            Page.Section(id: "precincts", title: texts(.reportDistrictPrecincts)), page.about,
        ]
        let content = DistrictContent(heading: heading, texts: texts, totals: totals)
        let count: HTML = HTML.entry(texts(.reportDistrictPrecincts), "\(totals.precincts)")
        return """
            \(page.opening(title: texts(.reportDistrictTitle), circumstances: count, sections: sections))\
            \(content.summary)\
            \(content.failures)\
            \(content.tableOpening)
            """
    }

    /// The row of a precinct.
    public func row(_ row: DistrictRow) -> HTML {
        let reference = row.precinct.reference.description
        let name: HTML =
            row.page.map { "<a href=\"\(HTML.path($0))\">\(HTML.name(reference))</a>" }
            ?? HTML.name(reference)
        let place = [row.precinct.name, row.premises?.venue, row.premises?.address].compactMap { $0 }
        let state: HTML =
            row.isFlagged
            ? HTML.state("alarm", sign: "✕", texts(.reportStateFlagged))
            : row.isUnconfirmed
                ? HTML.state("caution", sign: "?", texts(.reportStateUnconfirmed))
                : HTML.state("good", sign: "✓", texts(.reportStateClear))
        var cells: HTML = ""
        for category in Category.access {
            let grade = row.access[category]?.grade ?? .unknown
            cells += cell(HTML.state(grade.kind, sign: grade.sign, texts(grade)), row.access[category]?.basis)
        }
        let gate = row.secrecy.grade.onAccessScale
        cells += cell(HTML.state(gate.kind, sign: gate.sign, texts(row.secrecy.grade)), row.secrecy.basis)
        let isOpen = row.counts.cantTell + row.counts.untested > 0
        let link =
            row.firstBrokenLink.map { texts($0) }
            ?? texts(isOpen ? .reportNoBrokenLinkOpen : .reportNoBrokenLink)
        return """
            <tr><th scope="row">\(name)<br /><small>\(HTML.name(place.joined(separator: ", ")))</small></th><td>\(state)</td>\(cells)\
            <td>\(link)</td><td>\(row.counts.failed)</td>\
            <td>\(row.counts.waived)</td><td>\(row.overdueWaivers)</td>\
            <td>\(row.counts.cantTell + row.counts.untested)</td><td>\(texts.share(row.counts))</td></tr>

            """
    }

    private func cell(_ state: HTML, _ basis: Basis?) -> HTML {
        let words = basis.map { texts($0) } ?? texts(.reportBasisNone)
        return "<td>\(state)<br /><small>\(words)</small></td>"
    }

    /// Everything below the last precinct.
    public func closing() -> HTML {
        "</tbody>\n</table>\n</div>\n</section>\n\(Page(heading: heading, texts: texts).closing)"
    }
}
