public import AccessAudit
import PrecinctModel
public import Wording

/// A fix plan for a terminal, district by district; the totals stand last, because they are known last.
public struct FixPlanText: Sendable {
    private let words: PlanWording
    private let style: TerminalStyle
    private let width: Int
    private var totals = PlanTotals()

    /// Prepares a report in the language of some texts, wrapped to a number of columns.
    public init(_ heading: ReportHeading, texts: Texts, style: TerminalStyle = .plain, width: Int = 80) {
        words = PlanWording(heading, texts: texts)
        self.style = style
        self.width = width
    }

    /// What stands above the first district.
    public func opening() -> String {
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(words.heading, words.texts)
        page.paragraph(words.texts(.planTitle), .title)
        page.addCircumstances(words.heading, words.texts)
        page.paragraph(words.texts(.planRemark), .quiet)
        return page.text
    }

    /// The plan of a district.
    public mutating func district(_ plan: FixPlan) -> String {
        totals.add(plan)
        var page = TerminalPage(style: style, width: width)
        page.heading(words.texts(.planDistrict, ["district": plan.district]))
        page.addMoves(plan, words)
        for fix in FixClass.allCases { page.addRemedies(plan.remedies.filter { $0.fix == fix }, fix, words) }
        page.addLacking(plan, words)
        page.addOutlooks(plan, words)
        return page.text
    }

    /// The totals.
    public func closing() -> String {
        let texts = words.texts
        var page = TerminalPage(style: style, width: width)
        page.space()
        page.paragraph(
            texts(
                .planTotals,
                [
                    "precincts": "\(totals.precincts)", "moves": "\(totals.moves)",
                    "temporary": "\(totals.remedies[.temporary] ?? 0)",
                    "works": "\(totals.remedies[.works] ?? 0)",
                    "relocate": "\(totals.remedies[.relocate] ?? 0)", "lacking": "\(totals.lacking)",
                ]))
        let better = PlanStage.allCases.filter { $0 != .now }.map { stage in
            "\(texts(stage)) \(totals.better[stage] ?? 0)"
        }
        page.entry(texts(.planBetter), better.joined(separator: "; "))
        page.addSampleNotice(words.heading, texts)
        return page.text
    }
}
