import AccessAudit
import PrecinctModel
import Wording

extension JSONText {
    /// Writes one finding, under a key within an object.
    mutating func write(_ key: String?, _ wording: FindingWording) {
        let (finding, rule, pack) = (wording.finding, wording.rule, wording.pack)
        let audit = wording.reading.heading.audit
        let precinct = wording.reading.verdict.precinct.reference
        openObject(key)
        write("rule", rule.id)
        write("pack", pack.id)
        write("element", finding.element)
        write("outcome", finding.outcome.rawValue)
        write("severity", finding.severity.rawValue)
        write("openSeverity", finding.openSeverity?.rawValue)
        write("measured", finding.detail?.measured, wording)
        write("required", finding.detail?.required, wording)
        write("margin", margin(of: finding))
        write("causes", finding.causes.names)
        write("evidence", wording.evidence)
        openArray("sources")
        for observation in finding.detail?.sources ?? [] { write(observation, wording) }
        closeArray()
        write(rule.citation, wording)
        write("fingerprint", FindingFingerprint(of: finding, in: audit, precinct: precinct).text)
        write("lastKnown", finding.lastKnown?.rawValue)
        write("asDeclared", finding.asDeclared?.rawValue)
        write("precision", finding.detail?.isPrecisionAssumed == true ? "assumed" : nil)
        write("covered", finding.isCovered)
        write("waiver", wording.reading.verdict.waiver(of: finding, in: audit))
        openArray("nextSteps")
        for step in finding.detail?.nextSteps ?? [] { write(step, wording) }
        closeArray()
        write("subject", wording.subjectName?.text)
        write("title", wording.title)
        write("remedy", wording.remedy)
        write("require", rule.requireText)
        write("fix", rule.fix.rawValue)
        write("link", rule.link?.rawValue)
        write("due", rule.due.rawValue)
        openObject("categories")
        for category in Category.allCases {
            guard let severity = finding.severity(for: category, of: rule) else { continue }
            write(category.rawValue, severity.rawValue)
        }
        closeObject()
        closeObject()
    }

    private func margin(of finding: Finding) -> Rational? {
        guard let margin = finding.detail?.margin else { return nil }
        guard case .number(_, let unit)? = finding.detail?.measured?.value else { return margin }
        return margin.shown(in: unit)
    }

    private mutating func write(_ observation: Observation, _ wording: FindingWording) {
        let words = SourceWording(observation, in: wording.reading)
        openObject()
        write("element", observation.element.description)
        var statement = "value"
        var attribute: String?
        switch observation.statement {
        case .value(let name, _): attribute = name
        case .present: statement = "present"
        case .parent: statement = "parent"
        case .none: statement = "none"
        case .complete: statement = "complete"
        }
        write("statement", statement)
        write("attribute", attribute)
        write("entered", observation.enteredText)
        write("method", observation.method.rawValue)
        write("observedAt", observation.observedAt.description)
        write("observer", observation.observer)
        write("instrument", observation.instrument)
        write("reason", observation.reason)
        write("evidence", observation.evidence)
        write("text", words.sentence)
        closeObject()
    }

    private mutating func write(_ citation: Citation, _ wording: FindingWording) {
        openObject("citation")
        write("instrument", citation.instrument)
        write("title", wording.reading.texts.instrumentTitle(of: wording.rule, in: wording.pack))
        write("clause", citation.clause)
        write("confidence", citation.confidence.rawValue)
        write("binding", wording.rule.citation.binding.rawValue)
        write("basis", wording.rule.citation.basis.rawValue)
        write("seen", citation.isInstrumentSeen)
        write("text", wording.source)
        closeObject()
    }

    private mutating func write(_ step: FindingDetail.NextStep, _ wording: FindingWording) {
        openObject()
        write("fact", step.fact.text)
        write("causes", step.causes.names)
        write("instrument", step.instrument)
        write("text", wording.reading.request(step.fact))
        write("how", wording.reading.method(step.fact, causes: step.causes, instrument: step.instrument))
        closeObject()
    }
}

extension Observation {
    /// What was entered, as it was entered.
    fileprivate var enteredText: String {
        switch statement {
        case .value(_, let value): value.text
        case .present(let isPresent): isPresent ? "true" : "false"
        case .parent(let parent): parent.description
        case .none: "none"
        case .complete: "complete"
        }
    }
}
