import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// Says beside a failure who lets it stand, until when and on what conditions.
    mutating func addWaiver(of finding: Finding, _ reading: VerdictReading) {
        guard let words = reading.waiver(of: finding) else { return }
        paragraph(words.permission, indent: 4, .caution)
        paragraph(words.conditions, indent: 4)
    }

    /// The waivers and the interim measures, those first that somebody should look at.
    mutating func addWaivers(_ reading: VerdictReading) {
        let (waivers, measures) = (reading.waivers, reading.verdict.interimMeasures)
        guard !waivers.isEmpty || !measures.isEmpty else { return }
        let texts = reading.texts
        heading(reading.waiverTitle)
        paragraph(texts(.waiveChangesNothing), .quiet)
        for use in waivers {
            let words = WaiverWording(use: use, texts: texts)
            paragraph("\(use.waiver.id): \(words.title)", mark: "• ")
            paragraph(words.code, indent: 4, .quiet)
            let emphasis: TerminalStyle.Emphasis? =
                use.isOverdue ? .alarm : use.needsAttention ? .caution : nil
            paragraph(words.state, indent: 4, emphasis)
            if !use.covers { paragraph(words.conditions, indent: 4) }
        }
        for measure in measures {
            let words = InterimWording(measure: measure, texts: texts)
            paragraph("\(texts.kind(measure.element.kind)): \(words.title)", mark: "• ")
            paragraph(words.state, indent: 4, measure.needsAttention ? .caution : nil)
        }
    }
}
