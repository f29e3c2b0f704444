import AccessAudit
import PrecinctModel
import Wording

/// The content of a district's page above its table of precincts.
struct DistrictContent {
    let heading: ReportHeading
    let texts: Texts
    let totals: DistrictTotals

    /// How many precincts need what.
    var summary: HTML {
        let flagged = texts(
            .reportDistrictFlagged, ["count": "\(totals.flagged)", "total": "\(totals.precincts)"])
        let unconfirmed = texts(
            .reportDistrictUnconfirmed, ["count": "\(totals.unconfirmed)", "total": "\(totals.precincts)"])
        return """
            <section id="verdict" tabindex="-1">
            <h2>\(texts(.reportSummary))</h2>
            <p class="notice \(totals.flagged > 0 ? "alarm" : "good")"><strong>\(flagged)</strong></p>
            <p class="notice \(totals.unconfirmed > 0 ? "caution" : "good")"><strong>\(unconfirmed)</strong></p>
            \(HTML.counts(totals.counts, texts))\(overdue)\(grades)\(secrecy)</section>

            """
    }

    private var overdue: HTML {
        guard totals.overdueWaivers > 0 else { return "" }
        return
            "<p class=\"notice alarm\">\(texts(.waiveOverdueCount, ["count": "\(totals.overdueWaivers)"]))</p>\n"
    }

    private var grades: HTML {
        var rows: HTML = ""
        for category in Category.access {
            rows += "<tr><th scope=\"row\">\(texts(category))</th>"
            for grade in AccessGrade.allCases { rows += "<td>\(totals.access[category]?[grade] ?? 0)</td>" }
            rows += "</tr>\n"
        }
        return HTML.table(
            id: "grades", caption: texts(.reportDistrictGradesCaption),
            heads: [texts(.reportGroup)] + AccessGrade.allCases.map { texts($0) }, kind: "numbers", rows: rows
        )
    }

    private var secrecy: HTML {
        var row: HTML = "<tr><th scope=\"row\">\(texts(Category.secrecy))</th>"
        for grade in SecrecyGrade.allCases { row += "<td>\(totals.secrecy[grade] ?? 0)</td>" }
        row += "</tr>\n"
        return HTML.table(
            id: "secrecy",
            caption: "\(texts(Category.secrecy)): \(texts(.reportDistrictGradesCaption).lowercasedFirst)",
            heads: [texts(.reportGrade)] + SecrecyGrade.allCases.map { texts($0) }, kind: "numbers", rows: row
        )
    }

    /// What fails most often and what it takes to mend.
    var failures: HTML {
        var rows: HTML = ""
        for (number, trouble) in totals.mostFrequentFailures(limit: 30) {
            let pack = heading.audit.packs[number.pack]
            let rule = pack.rules[number.rule]
            rows += """
                <tr><th scope="row">\(texts.title(of: rule, in: pack)) <code>\(pack.id)/\(rule.id)</code></th>\
                <td>\(trouble.failed)</td><td>\(trouble.open)</td><td>\(texts(rule.severity))</td>\
                <td>\(texts(rule.fix))</td><td>\(texts.remedy(of: rule, in: pack) ?? "")</td>\
                <td>\(texts.source(of: rule, in: pack))</td></tr>

                """
        }
        let heads = [
            texts(.reportRequirement), texts(.reportFailed), texts(.reportOpen), texts(.reportSeverity),
            texts(.reportFix), texts(.reportRemedy), texts(.reportLaw),
        ]
        let caption = texts(.reportDistrictFailuresCaption, ["count": "\(totals.precincts)"])
        let table = HTML.table(
            id: "failures-caption", caption: caption, heads: heads, kind: "small", rows: rows)
        let none: HTML = "<p>\(texts(.reportDistrictFailuresNone))</p>\n"
        return """
            <section id="failures">
            <h2>\(texts(.reportDistrictFailures))</h2>
            \(rows.text.isEmpty ? none : table)</section>

            """
    }

    /// The heads of the table of precincts, up to its first row.
    var tableOpening: HTML {
        let heads =
            [texts(.reportPrecinct), texts(.reportState)] + Category.access.map { texts($0) }
            + [
                texts(Category.secrecy), texts(.reportFirstBrokenLink), texts(.reportFailed),
                texts(.waiveOfThem), texts(.waiveOverdue), texts(.reportOpen),
                texts(.reportCoverage),
            ]
        return """
            <section id="precincts">
            <h2>\(texts(.reportDistrictPrecincts))</h2>
            <div class="scroll" role="region" aria-labelledby="precincts-caption" tabindex="0">
            <table class="small district">
            <caption id="precincts-caption">\(texts(.reportDistrictPrecinctsCaption))</caption>
            <thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
            <tbody>

            """
    }
}
