import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// What failed, critical first, each with its figures, its law and its remedy.
    mutating func addFailures(_ reading: VerdictReading) {
        let texts = reading.texts
        let failed = reading.failed
        heading(texts(.reportGroupCount, ["title": texts(.reportFailed), "count": "\(failed.count)"]))
        if failed.isEmpty {
            paragraph(texts(reading.open.isEmpty ? .reportFailedNone : .reportFailedNoneOpen))
        }
        for (number, finding) in failed.enumerated() {
            let words = FindingWording(finding, in: reading)
            addTitle(words, number + 1, .alarm)
            addFigures(words, texts)
            entry(texts(.reportLaw), words.source, indent: 4)
            if let remedy = words.remedy { entry(texts(.reportRemedy), remedy, indent: 4) }
            entry(texts(.reportFix), texts(words.rule.fix), indent: 4)
            entry(texts(.reportDue), texts(words.rule.due), indent: 4)
            if finding.isCovered { paragraph(texts(.reportCovered), indent: 4, .caution) }
            addWaiver(of: finding, reading)
        }
    }

    /// What is not confirmed, as loudly, each with what to measure next.
    mutating func addOpen(_ reading: VerdictReading) {
        let texts = reading.texts
        let open = reading.open
        heading(texts(.reportGroupCount, ["title": texts(.reportOpen), "count": "\(open.count)"]))
        if open.isEmpty { paragraph(texts(.reportOpenNone)) }
        for (number, finding) in open.enumerated() {
            let words = FindingWording(finding, in: reading)
            addTitle(words, number + 1, .caution)
            entry(texts(.reportCauses), words.causes.joined(separator: "; "), indent: 4)
            addFigures(words, texts)
            if let asDeclared = words.asDeclared { paragraph(asDeclared, indent: 4) }
            if let lastKnown = words.lastKnown {
                paragraph(lastKnown, indent: 4, finding.lastKnown == .failed ? .alarm : nil)
            }
            entry(texts(.reportLaw), words.source, indent: 4)
            let steps = words.nextSteps.joined(separator: "; ")
            if !steps.isEmpty { entry(texts(.reportNext), steps, indent: 4) }
        }
    }

    private mutating func addTitle(_ words: FindingWording, _ number: Int, _ emphasis: TerminalStyle.Emphasis)
    {
        let texts = words.reading.texts
        let severity = words.severity.uppercased()
        paragraph(
            "\(severity): \(texts(words.finding.outcome)). \(words.title) — \(words.element)",
            mark: "\(number). ",
            emphasis)
        paragraph(words.code, indent: 4, .quiet)
    }

    /// The figures of a finding; where there are none, what was found.
    mutating func addFigures(_ words: FindingWording, _ texts: Texts) {
        var parts: [String] = []
        if let subject = words.subject, words.measured != nil { parts.append(subject) }
        if let measured = words.measured { parts.append("\(texts(.reportMeasured)): \(measured)") }
        if let required = words.required { parts.append("\(texts(.reportRequired)): \(required)") }
        if let margin = words.margin { parts.append(margin) }
        if parts.isEmpty, !words.facts.isEmpty {
            entry(texts(.reportMeasured), words.facts.joined(separator: "; "), indent: 4)
        }
        if !parts.isEmpty { paragraph(parts.joined(separator: "; "), indent: 4) }
        if let precision = words.precision, words.margin != nil { paragraph(precision, indent: 4, .quiet) }
    }

    /// The facts to look at next, those first that decide the worst and the most.
    mutating func addNextFacts(_ reading: VerdictReading) {
        let texts = reading.texts
        let facts = reading.nextFacts
        guard !facts.isEmpty else { return }
        heading(texts(.reportGroupCount, ["title": texts(.reportNextList), "count": "\(facts.count)"]))
        for fact in facts { addNextFact(fact, reading) }
    }

    /// A fact to look at next and how.
    mutating func addNextFact(_ fact: NextFact, _ reading: VerdictReading) {
        let texts = reading.texts
        let findings =
            "\(texts(fact.severity)); \(texts(.reportNextWaiting).lowercasedFirst): \(fact.waiting)"
        paragraph("\(reading.request(fact.name)) (\(findings))", mark: "[ ] ")
        let how = reading.method(fact.name, causes: fact.causes, instrument: fact.instrument)
        if !how.isEmpty { paragraph(how, indent: 4, .quiet) }
    }

    /// The panoramas in words.
    mutating func addPanoramas(_ panoramas: [PanoramaSummary], _ reading: VerdictReading) {
        guard !panoramas.isEmpty else { return }
        let texts = reading.texts
        heading(texts(.reportGroupCount, ["title": texts(.reportPanoramas), "count": "\(panoramas.count)"]))
        for panorama in panoramas {
            let words = PanoramaWording(panorama, in: reading)
            paragraph("\(words.alternative) (\(panorama.fileName))", mark: "• ")
            for fact in words.facts { paragraph(fact, indent: 4) }
            for remark in panorama.diagnostics { paragraph(texts(remark), indent: 4, .caution) }
        }
    }
}
