import AccessAudit
import PrecinctModel
import Wording

extension JSONText {
    /// Writes explanations with what stands above them.
    mutating func write(_ report: ExplanationReport, _ texts: Texts) {
        let heading = report.heading
        let reading = VerdictReading(heading: heading, texts: texts, verdict: report.verdict)
        openObject()
        write("pandus", "explanation/1")
        write("precinct", report.verdict.precinct.reference.description)
        write("asOf", heading.asOf.description)
        write("knownAt", heading.knownAt?.description)
        write("timeZone", heading.zoneName)
        write("moment", heading.audit.moment.rawValue)
        write("registryRevision", heading.registryRevision)
        write("sample", heading.isSample)
        openArray("packs")
        for pack in heading.audit.packs { write(pack, texts) }
        closeArray()
        openArray("explanations")
        for explanation in report.explanations {
            breakLine()
            openObject()
            write("rule", heading.audit.rule(of: explanation.finding).id)
            write("pack", heading.audit.packs[explanation.finding.pack].id)
            write("element", explanation.finding.element)
            write("dueLater", report.isDueLater(explanation))
            write("finding", FindingWording(explanation.finding, in: reading))
            write("presence", explanation.presence, heading, texts)
            write("list", explanation.list, heading, texts)
            write("when", explanation.when, heading, texts)
            write("require", explanation.require, heading, texts)
            openArray("escalations")
            for escalation in explanation.escalations {
                openObject()
                write("to", escalation.severity.rawValue)
                write("condition", escalation.condition, heading, texts)
                closeObject()
            }
            closeArray()
            closeObject()
        }
        closeArray()
        closeObject()
    }

    private mutating func write(
        _ key: String?, _ node: ExplainedNode?, _ heading: ReportHeading, _ texts: Texts
    ) {
        guard let node else { return write(key, String?.none) }
        let words = NodeWording(node: node, heading: heading, texts: texts)
        openObject(key)
        write("role", node.role.rawValue)
        write("text", node.text)
        writeValue(of: node)
        write("words", words.line)
        write("causes", node.causes.names)
        if let fact = node.fact { write("fact", fact, FactWording(heading: heading, texts: texts)) }
        if let list = node.list { write("list", list, heading, texts) }
        if node.isRepeated { write("repeated", true) }
        openArray("parts")
        for child in node.children { write(nil, child, heading, texts) }
        closeArray()
        closeObject()
    }

    /// A value by its type: `truth`, or `low` and `high` with a unit, or `choices`, or `value`.
    private mutating func writeValue(of node: ExplainedNode) {
        switch node.value {
        case .truth(let truth): write("truth", truth.rawValue)
        case .number(let interval, let unit):
            write("low", interval.low.shown(in: unit))
            write("high", interval.high.shown(in: unit))
            write("unit", unit == .one ? nil : unit.rawValue)
        case .day(let interval):
            write("low", FigureWording.day(interval.low))
            write("high", FigureWording.day(interval.high))
            write("unit", "date")
        case .choices(let ids, _): write("choices", ids)
        case .text(let text): write("value", text)
        case .nothing: write("value", String?.none)
        }
    }

    private mutating func write(
        _ key: String, _ list: ExplainedList?, _ heading: ReportHeading, _ texts: Texts
    ) {
        guard let list else { return write(key, String?.none) }
        openObject(key)
        write("kind", list.kind)
        write("listed", list.listed)
        write("sure", list.sure)
        write("possible", list.possible)
        write("open", list.isOpen)
        write("fact", list.fact, FactWording(heading: heading, texts: texts))
        closeObject()
    }

    private mutating func write(_ key: String, _ fact: ExplainedFact, _ words: FactWording) {
        let heading = words.heading
        openObject(key)
        write("name", fact.name.text)
        write("known", fact.observation != nil && fact.causes.isEmpty)
        write("causes", fact.causes.names)
        write("measuredOnly", fact.needsMeasurement)
        write("shelfLifeSeconds", fact.shelfLife.map { Rational($0.seconds) })
        write("goodUntil", fact.goodUntil?.description)
        write("expired", fact.goodUntil.map { $0 < heading.asOf } ?? false)
        if let observation = fact.observation {
            openObject("observation")
            write("entered", SourceWording(observation, heading: heading, texts: words.texts).value)
            write("method", observation.method.rawValue)
            write("observedAt", observation.observedAt.description)
            write("observer", observation.observer)
            write("instrument", observation.instrument)
            write("reason", observation.reason)
            write("evidence", observation.evidence)
            closeObject()
        }
        write("text", words.lines(of: fact))
        closeObject()
    }
}
