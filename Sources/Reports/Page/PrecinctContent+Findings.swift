import AccessAudit
import PrecinctModel
import Wording

extension PrecinctContent {
    /// What failed, critical first.
    var failures: HTML {
        let failed = reading.failed
        let empty = texts(reading.open.isEmpty ? .reportFailedNone : .reportFailedNoneOpen)
        return section("failed", .reportFailed, failed, empty: empty) { words in
            """
            \(figures(words))\
            \(HTML.entry(texts(.reportLaw), words: words.source))\
            \(HTML.entry(texts(.reportRemedy), words.remedy.map { "<strong>\($0)</strong>" as HTML }))\
            \(HTML.entry(texts(.reportFix), words: texts(words.rule.fix)))\
            \(words.finding.isCovered ? HTML.entry(texts(.reportFix), words: texts(.reportCovered)) : "")\
            \(waiver(of: words.finding))\
            \(HTML.entry(texts(.reportDue), words: texts(words.rule.due)))\
            \(HTML.entry(texts(.reportConcerns), words: words.concerns))\
            \(HTML.entry(texts(.reportLink), words: words.link))\
            \(evidence(words))
            """
        }
    }

    /// What is not confirmed, as loudly.
    var open: HTML {
        section("open", .reportOpen, reading.open, empty: texts(.reportOpenNone)) { words in
            """
            \(HTML.entry(texts(.reportCauses), HTML.list(words.causes + [words.lastKnown, words.asDeclared].compactMap { $0 })))\
            \(figures(words))\
            \(HTML.entry(texts(.reportNext), HTML.list(words.nextSteps).map { "<strong>\($0)</strong>" as HTML }))\
            \(HTML.entry(texts(.reportLaw), words: words.source))\
            \(HTML.entry(texts(.reportConcerns), words: words.concerns))\
            \(HTML.entry(texts(.reportLink), words: words.link))\
            \(words.sources.isEmpty ? "" : evidence(words))
            """
        }
    }

    private func section(
        _ id: String, _ key: TextKey, _ findings: [Finding], empty: String,
        _ content: (FindingWording) -> HTML
    ) -> HTML {
        var articles: HTML = findings.isEmpty ? "<p>\(empty)</p>\n" : ""
        for (number, finding) in findings.enumerated() {
            let words = FindingWording(finding, in: reading)
            let outcome: HTML = finding.isOpen ? " · \(texts(finding.outcome))" : ""
            articles += """
                <article class="finding \(finding.isFailed ? "alarm" : "caution")" aria-labelledby="\(id)-\(number)">
                <h3 id="\(id)-\(number)"><span class="tag">\(words.severity)\(outcome)</span> \(words.title)</h3>
                <p class="where">\(HTML.name(words.element)) <code>\(words.code)</code></p>
                <dl>
                \(content(words))</dl>
                </article>

                """
        }
        return """
            <section id="\(id)">
            <h2>\(title(key, findings.count))</h2>
            \(articles)</section>

            """
    }

    private func figures(_ words: FindingWording) -> HTML {
        let found = [words.measured, words.margin].compactMap { $0 }.joined(separator: "; ")
        let note: HTML = words.margin == nil ? "" : words.precision.map { "<br /><small>\($0)</small>" } ?? ""
        let value: HTML? = words.measured.map { _ in
            "\(words.subject.map { "\($0): " } ?? "")<strong>\(found)</strong>\(note)"
        }
        return
            "\(HTML.entry(texts(.reportMeasured), value))\(HTML.entry(texts(.reportRequired), words: words.required))"
    }

    /// The observations and what proves them.
    func evidence(_ words: FindingWording) -> HTML {
        HTML.entry(texts(.reportEvidence), proof(words) ?? "\(texts(.reportProofNone))")
    }

    /// The observations and what proves them; nil when there are none.
    func proof(_ words: FindingWording) -> HTML? {
        guard let sources = HTML.list(words.sources) else { return nil }
        let references: HTML = HTML.list(words.evidence).map { " <span class=\"refs\">\($0)</span>" } ?? ""
        return "<bdi>\(sources)</bdi>\(references)"
    }
}
