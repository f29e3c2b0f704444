import AccessAudit
import PrecinctModel
import Wording

extension PrecinctContent {
    /// The facts to look at next.
    var nextFacts: HTML {
        let facts = reading.nextFacts
        var rows: HTML = ""
        for fact in facts {
            let how = reading.method(fact.name, causes: fact.causes, instrument: fact.instrument)
            rows += """
                <tr><th scope="row"><bdi>\(reading.request(fact.name))</bdi> <code>\(fact.name.text)</code></th>\
                <td>\(texts(fact.severity))</td><td>\(fact.waiting)</td>\
                <td>\(texts.reasons(fact.causes).joined(separator: "; "))</td><td>\(how)</td></tr>

                """
        }
        let heads = [
            texts(.reportFact), texts(.reportSeverity), texts(.reportNextWaiting), texts(.reportCauses),
            texts(.reportNextHow),
        ]
        let table = HTML.table(
            id: "next-caption", caption: texts(.reportNextCaption), heads: heads, kind: "small", rows: rows)
        return section(
            "next", .reportNextList, facts.count, facts.isEmpty ? "<p>\(texts(.reportOpenNone))</p>\n" : table
        )
    }

    /// What passed, with figures, law and evidence.
    var passed: HTML {
        var rows: HTML = ""
        for finding in reading.passed {
            let words = FindingWording(finding, in: reading)
            let figures = [
                words.measured.map { "\(texts(.reportMeasured)): \($0)" },
                words.required.map { "\(texts(.reportRequired)): \($0)" }, words.margin, words.precision,
            ].compactMap { $0 }
            rows += """
                <tr><th scope="row">\(words.title) <code>\(words.code)</code></th><td><bdi>\(words.element)</bdi></td>\
                <td>\(HTML.list(figures) ?? "–")</td><td>\(words.source)</td>\
                <td>\(proof(words) ?? "\(texts(.reportProofNone))")</td></tr>

                """
        }
        let heads = [
            texts(.reportRequirement), texts(.reportElement), texts(.reportMeasured), texts(.reportLaw),
            texts(.reportEvidence),
        ]
        return listing("passed", .reportPassed, .reportPassedNone, reading.passed.count, heads, rows)
    }

    /// What does not apply, with what proves that.
    var inapplicable: HTML {
        var rows: HTML = ""
        for finding in reading.inapplicable {
            let words = FindingWording(finding, in: reading)
            rows += """
                <tr><th scope="row">\(words.title) <code>\(words.code)</code></th><td><bdi>\(words.element)</bdi></td>\
                <td>\(proof(words) ?? "\(texts(.reportProofNone))")</td><td>\(words.source)</td></tr>

                """
        }
        let heads = [
            texts(.reportRequirement), texts(.reportElement), texts(.reportProof), texts(.reportLaw),
        ]
        return listing(
            "inapplicable", .reportInapplicable, .reportInapplicableNone, reading.inapplicable.count, heads,
            rows)
    }

    private func listing(
        _ id: String, _ key: TextKey, _ empty: TextKey, _ count: Int, _ heads: [String], _ rows: HTML
    ) -> HTML {
        let table = HTML.table(
            id: "\(id)-caption", caption: title(key, count), heads: heads, kind: "small", rows: rows)
        return section(id, key, count, count == 0 ? "<p>\(texts(empty))</p>\n" : table)
    }

    /// A section with a counted title.
    func section(_ id: String, _ key: TextKey, _ count: Int, _ content: HTML) -> HTML {
        """
        <section id="\(id)">
        <h2>\(title(key, count))</h2>
        \(content)</section>

        """
    }
}
