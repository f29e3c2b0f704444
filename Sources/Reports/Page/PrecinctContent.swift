import AccessAudit
import PrecinctModel
import Wording

/// The content of a precinct's page, section by section.
struct PrecinctContent {
    let reading: VerdictReading

    var texts: Texts { reading.texts }

    /// A title with a count.
    func title(_ key: TextKey, _ count: Int) -> String {
        texts(.reportGroupCount, ["title": texts(key), "count": "\(count)"])
    }

    /// Which precinct and where.
    var circumstances: HTML {
        let precinct = reading.verdict.precinct
        return """
            \(HTML.entry(texts(.reportPrecinct), HTML.name(precinct.name ?? precinct.reference.description)))\
            \(HTML.entry(texts(.reportArea), HTML.name(precinct.areaName ?? precinct.reference.area)))\
            \(HTML.entry(texts(.reportCommission), precinct.commission.map { HTML.name($0) }))\
            \(HTML.entry(texts(.reportPlace), HTML.name(reading.place)))
            """
    }

    /// The verdict: what must be done, the counts, the grades, the grades by pack.
    var verdict: HTML {
        """
        <section id="verdict" tabindex="-1">
        <h2>\(texts(.reportVerdict))</h2>
        \(state)<dl class="facts">
        \(HTML.entry(texts(.reportFirstBrokenLink), "<strong>\(reading.firstBrokenLink)</strong>"))</dl>
        \(HTML.counts(reading.verdict.counts, texts))\(grades)\(gradesByPack)</section>

        """
    }

    private var state: HTML {
        var lines: HTML = ""
        for reason in reading.flagReasons {
            lines += "<p class=\"notice alarm\"><strong>\(texts(.reportFlagged)):</strong> \(reason)</p>\n"
        }
        if let reason = reading.unconfirmedReason {
            lines +=
                "<p class=\"notice caution\"><strong>\(texts(.reportUnconfirmed)):</strong> \(reason)</p>\n"
        }
        if !reading.verdict.isFlagged, !reading.verdict.isUnconfirmed {
            lines += "<p class=\"notice good\">\(texts(.reportNoFlag))</p>\n"
        }
        return lines
    }

    private var grades: HTML {
        var rows: HTML = ""
        for category in Category.access + [.secrecy] {
            let scale = reading.scale(of: category)
            rows += """
                <tr><th scope="row">\(texts(category))</th>\
                <td>\(HTML.state(scale.kind, sign: scale.sign, reading.grade(of: category)))</td>\
                <td>\(texts.share(reading.counts(of: category)))</td>\
                <td>\(reading.basisText(of: category))</td>\
                <td>\(reading.reason(for: category))</td></tr>

                """
        }
        let heads = [
            texts(.reportGroup), texts(.reportGrade), texts(.reportCoverage), texts(.reportBasis),
            texts(.reportDecidedBy),
        ]
        return HTML.table(
            id: "grades", caption: texts(.reportVerdictCaption), heads: heads, kind: "grades", rows: rows)
    }

    private var gradesByPack: HTML {
        let packs = reading.verdict.byPack
        guard packs.count > 1 else { return "" }
        var rows: HTML = ""
        for category in Category.access + [.secrecy] {
            rows += "<tr><th scope=\"row\">\(texts(category))</th>"
            for grades in packs { rows += "<td>\(cell(category, grades))</td>" }
            rows += "</tr>\n"
        }
        let heads = [texts(.reportGroup)] + packs.map(\.pack)
        return HTML.table(
            id: "by-pack", caption: texts(.reportByPack), heads: heads, kind: "small", rows: rows)
    }

    private func cell(_ category: Category, _ grades: PrecinctVerdict.PackGrades) -> HTML {
        let scale =
            category == .secrecy ? grades.secrecy?.grade.onAccessScale : grades.access[category]?.grade
        let word =
            category == .secrecy
            ? grades.secrecy.map { texts($0.grade) } : grades.access[category].map { texts($0.grade) }
        let basis = category == .secrecy ? grades.secrecy?.basis : grades.access[category]?.basis
        guard let scale, let word else { return "\(texts(.reportNotJudged))" }
        let words = basis.map { texts($0) } ?? texts(.reportBasisNone)
        return "\(HTML.state(scale.kind, sign: scale.sign, word))<br /><small>\(words)</small>"
    }
}

extension AccessGrade {
    /// The class that colours it.
    var kind: String {
        switch self {
        case .none: "alarm"
        case .unknown, .conditional, .partial: "caution"
        case .full: "good"
        }
    }

    /// The sign beside its word.
    var sign: String {
        switch self {
        case .none: "✕"
        case .unknown: "?"
        case .conditional, .partial: "!"
        case .full: "✓"
        }
    }
}
