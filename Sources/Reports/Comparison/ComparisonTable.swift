public import AccessAudit
import PrecinctModel
public import Wording

/// Many precincts by two groups of packs for a terminal: those whose verdict differs, then the counts.
public struct ComparisonTable: Sendable {
    private let heading: ComparisonHeading
    private let texts: Texts
    private let style: TerminalStyle
    private let width: Int
    private var tally = ComparisonTally()

    /// Prepares a report in the language of some texts, wrapped to a number of columns.
    public init(_ heading: ComparisonHeading, texts: Texts, style: TerminalStyle = .plain, width: Int = 80) {
        self.heading = heading
        self.texts = texts
        self.style = style
        self.width = width
    }

    private var names: [String: String] {
        ["first": heading.name(of: heading.left), "second": heading.name(of: heading.right)]
    }

    /// The text before the first precinct.
    public func opening() -> String {
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(heading.left, texts)
        page.paragraph(texts(.compareTitleAll, names), .title)
        page.addCircumstances(heading.common, texts)
        page.heading(texts(.compareDiffering))
        return page.text
    }

    /// The lines of a precinct, empty where no verdict differs.
    public mutating func row(of left: PrecinctVerdict, _ right: PrecinctVerdict) -> String {
        tally.add(heading.comparison.rules(left, right), left, right)
        let categories = left.differingCategories(from: right)
        guard !categories.isEmpty else { return "" }
        var page = TerminalPage(style: style, width: width)
        page.paragraph(left.precinct.reference.description, mark: "• ")
        let mine = VerdictReading(heading: heading.left, texts: texts, verdict: left)
        let theirs = VerdictReading(heading: heading.right, texts: texts, verdict: right)
        for category in categories {
            let sides = [mine, theirs].map {
                "\($0.grade(of: category)) (\($0.basisText(of: category)))"
            }
            page.entry(texts(category), sides.joined(separator: " ↔ "), indent: 4)
        }
        return page.text
    }

    /// The counts after the last precinct.
    public func closing() -> String {
        var page = TerminalPage(style: style, width: width)
        if tally.differing == 0 { page.paragraph(texts(.compareNone)) }
        page.heading(texts(.reportSummary))
        page.paragraph(
            texts(
                .compareCount, ["differing": "\(tally.differing)", "total": "\(tally.precincts)"]))
        for category in Category.allCases {
            page.entry(texts(category), "\(tally.byCategory[category] ?? 0)", indent: 2)
        }
        page.paragraph(
            texts(
                .compareRules,
                [
                    "total": "\(tally.rules.all)", "other": "\(tally.rules.other)",
                    "same": "\(tally.rules.same)",
                ]))
        for difference in RuleDifference.allCases {
            let count = tally.byDifference[difference] ?? ComparisonTally.Count()
            let numbers = texts(
                .compareKind, ["other": "\(count.other)", "same": "\(count.same)"])
            page.entry(texts(difference), numbers, indent: 2)
        }
        page.space()
        page.paragraph(texts(.compareSeveral), .quiet)
        page.addSampleNotice(heading.left, texts)
        return page.text
    }
}
