import AccessAudit
import PrecinctModel
import Wording

/// The columns of a district's table.
///
/// Their widths follow from the words, never from the rows, so that rows can be printed as they come.
struct DistrictColumns {
    private let texts: Texts
    private let grades: Int
    private let secrecy: Int
    private let state: Int
    private let figures: [Int]
    private let name: Int
    private let link: Int

    private static let judged = Category.access

    init(texts: Texts, width: Int) {
        self.texts = texts
        func widest(_ words: [String]) -> Int { words.map(\.displayWidth).max() ?? 0 }
        grades = widest(AccessGrade.allCases.map { texts.short($0) } + Self.judged.map { texts.short($0) })
        secrecy = widest(SecrecyGrade.allCases.map { texts.short($0) } + [texts.short(Category.secrecy)])
        state = widest([texts(.reportTableState), texts(.reportTableFlagged), "?"])
        let heads: [TextKey] = [.reportTableFailed, .reportTableOpen, .reportTableCoverage]
        figures = heads.map { max(texts($0).displayWidth, 4) }
        let fixed = (grades + 1) * Self.judged.count + secrecy + state + figures.reduce(0, +) + 5
        let rest = width - fixed
        // Where there is no room for everything, the reference goes before the link.
        link = rest < 21 ? 0 : min(rest * 2 / 5, rest - 15)
        name = max(14, rest - link - (link == 0 ? 0 : 1))
    }

    /// The heads of the columns over a line.
    var heading: String {
        let cells =
            [texts(.reportPrecinct).fitted(to: name)]
            + Self.judged.map { texts.short($0).fitted(to: grades) }
            + [
                texts.short(Category.secrecy).fitted(to: secrecy), texts(.reportTableState).fitted(to: state),
                texts(.reportTableFailed).fitted(to: figures[0], isTrailing: true),
                texts(.reportTableOpen).fitted(to: figures[1], isTrailing: true),
                texts(.reportTableCoverage).fitted(to: figures[2], isTrailing: true),
            ] + (link == 0 ? [] : [texts(.reportTableLink).fitted(to: link)])
        let line = cells.joined(separator: " ")
        return line + "\n" + String(repeating: "─", count: line.displayWidth) + "\n"
    }

    /// The line of one precinct.
    func row(_ row: DistrictRow, _ style: TerminalStyle) -> String {
        let counts = row.counts
        var cells = [
            row.title.printable.displayWidth <= name
                ? row.title.printable.fitted(to: name)
                : row.precinct.reference.description.printable.fittedFromEnd(to: name)
        ]
        for category in Self.judged {
            let grade = row.access[category]?.grade ?? .unknown
            cells.append(style.applied(grade.emphasis, to: texts.short(grade).fitted(to: grades)))
        }
        let gate = row.secrecy.grade
        cells.append(style.applied(gate.onAccessScale.emphasis, to: texts.short(gate).fitted(to: secrecy)))
        let mark = row.isFlagged ? texts(.reportTableFlagged) : row.isUnconfirmed ? "?" : "–"
        cells.append(style.applied(row.isFlagged ? .alarm : nil, to: mark.fitted(to: state)))
        let share =
            counts.applicable == 0 ? "–" : "\((counts.passed + counts.failed) * 100 / counts.applicable)%"
        for (text, width) in zip(
            ["\(counts.failed)", "\(counts.cantTell + counts.untested)", share], figures)
        {
            cells.append(text.fitted(to: width, isTrailing: true))
        }
        guard link > 0 else { return cells.joined(separator: " ") + "\n" }
        let broken =
            row.firstBrokenLink.map { texts($0) }
            ?? (row.isUnconfirmed || counts.cantTell + counts.untested > 0 ? "?" : "–")
        cells.append(broken.fitted(to: link))
        return cells.joined(separator: " ") + "\n"
    }
}

extension DistrictRow {
    /// The reference with the name, if there is one.
    var title: String {
        [precinct.reference.description, precinct.name].compactMap { $0 }.joined(separator: " ")
    }
}
