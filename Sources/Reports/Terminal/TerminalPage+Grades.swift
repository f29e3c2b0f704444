import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// The five access grades and secrecy: the word, the share that is decided, the basis, what decided it.
    mutating func addGrades(_ reading: VerdictReading) {
        let texts = reading.texts
        heading(texts(.reportVerdict))
        for category in Category.access + [.secrecy] {
            paragraph(
                "\(texts(category)): \(reading.grade(of: category).uppercased())", mark: "• ",
                reading.scale(of: category).emphasis)
            entry(texts(.reportCoverage), texts.share(reading.counts(of: category)), indent: 4)
            entry(texts(.reportBasis), reading.basisText(of: category), indent: 4)
            entry(texts(.reportDecidedBy), reading.reason(for: category), indent: 4)
            if category != .secrecy { addBrokenLinks(category, reading) }
        }
    }

    private mutating func addBrokenLinks(_ category: Category, _ reading: VerdictReading) {
        let texts = reading.texts
        let links = reading.verdict.brokenLinks[category] ?? []
        guard !links.isEmpty else { return }
        entry(
            texts(.reportChainBroken).uppercasedFirst, links.map { texts($0) }.joined(separator: " → "),
            indent: 4)
    }

    /// The grades of each pack side by side, in short words.
    mutating func addGradesByPack(_ reading: VerdictReading) {
        let (texts, verdict) = (reading.texts, reading.verdict)
        guard verdict.byPack.count > 1 else { return }
        heading(texts(.reportByPack))
        for grades in verdict.byPack {
            var groups: [(grade: String, categories: [String])] = []
            func add(_ category: Category, _ grade: String) {
                let name = texts.short(category)
                guard let index = groups.firstIndex(where: { $0.grade == grade }) else {
                    return groups.append((grade, [name]))
                }
                groups[index].categories.append(name)
            }
            for category in Category.access {
                let graded = grades.access[category]
                add(
                    category,
                    graded.map { worded(texts($0.grade), $0.basis, texts) } ?? texts(.reportNotJudged))
            }
            let gate = grades.secrecy.map { worded(texts($0.grade), $0.basis, texts) }
            add(.secrecy, gate ?? texts(.reportNotJudged))
            paragraph(grades.pack)
            for group in groups {
                paragraph(
                    "\(group.categories.joined(separator: ", ")): \(group.grade)", mark: "• ", indent: 2)
            }
        }
    }

    /// A grade never stands without what it rests on.
    private func worded(_ grade: String, _ basis: Basis?, _ texts: Texts) -> String {
        "\(grade) (\(basis.map { texts($0) } ?? texts(.reportBasisNone)))"
    }
}

extension AccessGrade {
    /// How a terminal sets it off.
    var emphasis: TerminalStyle.Emphasis {
        switch self {
        case .none: .alarm
        case .unknown, .conditional, .partial: .caution
        case .full: .good
        }
    }
}
