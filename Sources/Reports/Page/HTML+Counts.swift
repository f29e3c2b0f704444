import AccessAudit
import Wording

extension HTML {
    /// The five outcomes with the denominator and the share that is decided, never one without the others.
    static func counts(_ counts: OutcomeCounts, _ texts: Texts) -> HTML {
        func tile(_ word: String, _ count: Int, _ kind: String) -> HTML {
            "<div class=\"\(kind)\"><dt>\(word)</dt><dd>\(count)</dd></div>\n"
        }
        return """
            <dl class="counts">
            \(tile(texts(Outcome.failed), counts.failed, "alarm"))\
            \(tile(texts(Outcome.cantTell), counts.cantTell, "caution"))\
            \(tile(texts(Outcome.untested), counts.untested, "caution"))\
            \(tile(texts(Outcome.passed), counts.passed, "good"))\
            \(tile(texts(.reportDenominator).lowercasedFirst, counts.applicable, "sum"))\
            \(tile(texts(Outcome.inapplicable), counts.inapplicable, "quiet"))\
            \(tile(texts(.reportDueLater).lowercasedFirst, counts.dueLater, "quiet"))\
            </dl>
            <dl class="facts">
            \(entry(texts(.reportCoverage), words: texts.share(counts)))\
            \(entry(texts(.waiveOfThem), words: counts.waived == 0 ? nil : "\(counts.waived)"))</dl>

            """
    }
}
