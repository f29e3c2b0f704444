import AccessAudit
import PrecinctModel
import Wording

extension PrecinctContent {
    /// What stands beside a failure that is let stand; nothing where none is.
    func waiver(of finding: Finding) -> HTML {
        guard let words = reading.waiver(of: finding) else { return "" }
        return HTML.entry(
            texts(.waiveWaiver), "<strong>\(words.permission)</strong><br /><bdi>\(words.conditions)</bdi>")
    }

    /// Whether there is anything to say of waivers and interim measures.
    var hasWaivers: Bool { !reading.waivers.isEmpty || !reading.verdict.interimMeasures.isEmpty }

    /// The waivers and the interim measures, those first that somebody should look at.
    var waivers: HTML {
        guard hasWaivers else { return "" }
        var rows: HTML = ""
        for use in reading.waivers {
            let words = WaiverWording(use: use, texts: texts)
            rows += """
                <tr><th scope="row">\(use.waiver.id): \(words.title) <code>\(words.code)</code></th>\
                <td>\(state(words.state, isAlarm: use.isOverdue, needsAttention: use.needsAttention))</td>\
                <td><bdi>\(words.conditions)</bdi></td></tr>

                """
        }
        for measure in reading.verdict.interimMeasures {
            let words = InterimWording(measure: measure, texts: texts)
            rows += """
                <tr><th scope="row">\(texts.kind(measure.element.kind)): \(words.title)</th>\
                <td>\(state(words.state, isAlarm: false, needsAttention: measure.needsAttention))</td>\
                <td>–</td></tr>

                """
        }
        let heads = [texts(.waiveWhat), texts(.reportState), texts(.waiveTerms)]
        let table = HTML.table(
            id: "waivers-caption", caption: texts(.waiveChangesNothing), heads: heads, kind: "small",
            rows: rows)
        return """
            <section id="waivers">
            <h2>\(reading.waiverTitle)</h2>
            \(table)</section>

            """
    }

    private func state(_ words: String, isAlarm: Bool, needsAttention: Bool) -> HTML {
        if isAlarm { return HTML.state("alarm", sign: "✕", words) }
        return needsAttention ? HTML.state("caution", sign: "!", words) : "\(words)"
    }
}
