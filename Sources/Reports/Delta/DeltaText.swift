import AccessAudit
import PrecinctModel
public import Wording

/// A comparison of two audits for a terminal, precinct by precinct; the totals stand last.
public struct DeltaText: Sendable {
    private let heading: DeltaHeading
    private let words: DeltaWording
    private let style: TerminalStyle
    private let width: Int
    private var totals = DeltaTotals()

    /// Prepares a comparison in the language of some texts, wrapped to a number of columns.
    public init(_ heading: DeltaHeading, texts: Texts, style: TerminalStyle = .plain, width: Int = 80) {
        self.heading = heading
        self.style = style
        self.width = width
        words = DeltaWording(heading: heading, texts: texts)
    }

    private var texts: Texts { words.texts }

    /// What stands above the first precinct.
    public func opening() -> String {
        var page = TerminalPage(style: style, width: width)
        page.addSampleNotice(heading.after.heading, texts)
        page.paragraph(
            texts(.deltaTitle, ["before": heading.before.run, "after": heading.after.run]), .title)
        for side in [heading.before, heading.after] { page.paragraph(words.side(side), indent: 2) }
        for difference in heading.differences {
            page.paragraph(texts(difference), mark: "!! ", .caution)
        }
        if let earlier = words.earlier { page.paragraph(earlier, indent: 2, .quiet) }
        return page.text
    }

    /// What became of a precinct; nothing where nothing did.
    public mutating func precinct(_ delta: PrecinctDelta) -> String {
        totals.add(delta)
        guard !delta.isUnchanged else { return "" }
        var page = TerminalPage(style: style, width: width)
        page.heading(
            [delta.precinct.reference.description, delta.precinct.name].compactMap { $0 }
                .joined(separator: " "))
        if !delta.isJudged { page.paragraph(texts(.deltaPrecinctGone), .caution) }
        if !delta.wasJudged { page.paragraph(texts(.deltaPrecinctNew), .caution) }
        if delta.isFlagged != delta.wasFlagged, delta.isJudged {
            page.paragraph(
                texts(delta.isFlagged ? .deltaFlagged : .deltaUnflagged), delta.isFlagged ? .alarm : .good)
        }
        for grade in delta.grades {
            page.paragraph(words.line(grade), mark: "• ", grade.turn.emphasis)
        }
        for kind in FindingChange.Kind.allCases { add(kind, delta, &page) }
        return page.text
    }

    private func add(_ kind: FindingChange.Kind, _ delta: PrecinctDelta, _ page: inout TerminalPage) {
        let changes = delta.changes.filter { $0.kind == kind }
        guard !changes.isEmpty else { return }
        page.paragraph(
            texts(.reportGroupCount, ["title": words.title(kind), "count": "\(changes.count)"]),
            kind.emphasis)
        // What was said before is only named again.
        if kind == .stillOpen {
            return page.paragraph(changes.map(words.code).joined(separator: "; "), indent: 2, .quiet)
        }
        for change in changes {
            page.paragraph(words.line(change), mark: "• ", indent: 2)
            page.paragraph(words.code(change), indent: 4, .quiet)
        }
    }

    /// The totals.
    public func closing() -> String {
        var page = TerminalPage(style: style, width: width)
        page.space()
        page.paragraph(
            texts(
                .deltaPrecincts, ["changed": "\(totals.changed)", "total": "\(totals.precincts)"]))
        for kind in FindingChange.Kind.allCases {
            page.entry(words.title(kind), "\(totals.findings[kind] ?? 0)")
        }
        page.paragraph(
            texts(
                .deltaGrades,
                [
                    "better": "\(totals.better)", "worse": "\(totals.worse)",
                    "unconfirmed": "\(totals.unconfirmed)", "confirmed": "\(totals.confirmed)",
                ]))
        page.addSampleNotice(heading.after.heading, texts)
        return page.text
    }
}

extension FindingChange.Kind {
    /// How a terminal sets it off.
    var emphasis: TerminalStyle.Emphasis? {
        switch self {
        case .new, .reopened, .waiverOver: .alarm
        case .becameUnknown, .noLongerJudged, .waived: .caution
        case .stillOpen: nil
        case .fixed: .good
        }
    }
}

extension PrecinctDelta.Turn {
    /// How a terminal sets it off.
    var emphasis: TerminalStyle.Emphasis? {
        switch self {
        case .better: .good
        case .worse: .alarm
        case .unconfirmed: .caution
        case .confirmed: nil
        }
    }
}
