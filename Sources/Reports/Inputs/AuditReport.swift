public import AccessAudit
public import PrecinctModel
public import Wording

/// Verdicts held in memory, ready to be put into any form.
///
/// For many precincts use the forms that take one verdict at a time: `AuditJSONStream`, `DistrictText`
/// and `DistrictPage`.
public struct AuditReport: Sendable {
    /// What is said once above all verdicts.
    public var heading: ReportHeading
    /// The verdicts, in the order they are printed.
    public var verdicts: [PrecinctVerdict]
    /// The panoramas of each precinct.
    public var panoramas: [PrecinctReference: [PanoramaSummary]]

    /// Gathers verdicts under a heading.
    public init(
        heading: ReportHeading, verdicts: [PrecinctVerdict],
        panoramas: [PrecinctReference: [PanoramaSummary]] = [:]
    ) {
        self.heading = heading
        self.verdicts = verdicts
        self.panoramas = panoramas
    }

    /// The report as JSON that `Schemas/audit.schema.json` describes.
    public func json(_ texts: Texts) -> String {
        var stream = AuditJSONStream(heading, texts: texts)
        var text = stream.opening()
        for verdict in verdicts {
            text += stream.precinct(verdict, panoramas: panoramas(of: verdict))
        }
        return text + stream.closing()
    }

    /// The report for a terminal: one precinct in full, several as a table.
    public func text(_ texts: Texts, style: TerminalStyle = .plain, width: Int = 80) -> String {
        if verdicts.count == 1, let verdict = verdicts.first {
            return PrecinctText(heading, texts: texts, style: style, width: width)
                .text(of: verdict, panoramas: panoramas(of: verdict))
        }
        var table = DistrictText(heading, texts: texts, style: style, width: width)
        var text = table.opening()
        for verdict in verdicts { text += table.row(of: verdict) }
        return text + table.closing()
    }

    /// The report as one HTML file: one precinct in full, several as a district.
    public func html(_ texts: Texts) -> String {
        if verdicts.count == 1, let verdict = verdicts.first {
            return PrecinctPage(heading, texts: texts).html(of: verdict, panoramas: panoramas(of: verdict))
                .text
        }
        var totals = DistrictTotals()
        for verdict in verdicts { totals.add(verdict) }
        return DistrictPage(heading, texts: texts).html(verdicts.map { DistrictRow($0) }, totals: totals).text
    }

    private func panoramas(of verdict: PrecinctVerdict) -> [PanoramaSummary] {
        panoramas[verdict.precinct.reference] ?? []
    }
}
