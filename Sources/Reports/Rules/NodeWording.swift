import AccessAudit
import PrecinctModel
import Wording

/// A part of an explained rule in words; no meaning stands in signs alone.
struct NodeWording {
    let node: ExplainedNode
    let heading: ReportHeading
    let texts: Texts

    /// The part with what it comes to and why that is not more.
    var line: String {
        let value =
            node.causes.isEmpty || node.isKnown
            ? value
            : texts(
                .rulesBecause,
                ["value": value, "causes": texts.reasons(node.causes).joined(separator: ", ")])
        switch node.role {
        case .belonging: return value
        case .element: return "\(texts.element(named: node.text)) (\(node.text)): \(value)"
        case .when: return "\(texts(.rulesWhen)): \(value)"
        case .require: return "\(texts(.rulesRequire)): \(value)"
        default:
            let repeated = node.isRepeated ? " (\(texts(.rulesRepeated)))" : ""
            return "\(node.text): \(value)\(repeated)"
        }
    }

    /// What it comes to.
    var value: String {
        switch node.value {
        case .truth(let truth): return word(truth)
        case .number(let interval, let unit): return texts.interval(interval, unit)
        case .day(let interval):
            if interval.isEverything { return texts(.reportAnyValue) }
            let ends = interval.isPoint ? [interval.low] : [interval.low, interval.high]
            return ends.map { FigureWording.day($0) ?? "" }.joined(separator: "…")
        case .choices(let ids, let isAny):
            if isAny { return texts(.reportAnyValue) }
            return ids.map(choice).joined(separator: " \(texts(.reportOr)) ")
        case .text(let text): return text ?? texts(.rulesNoText)
        case .nothing: return texts(.rulesNoNumber)
        }
    }

    private func choice(_ id: String) -> String {
        guard let name = node.fact?.name, let attribute = name.attribute else { return id }
        return texts.choice(id, attribute, of: name.element.kind)
    }

    private func word(_ truth: Truth) -> String {
        switch (node.role, truth) {
        case (.element, .isTrue): texts(.rulesCountsYes)
        case (.element, .unknown): texts(.rulesCountsMaybe)
        case (.element, _): texts(.rulesCountsNo)
        case (.belonging, .isTrue): texts(.rulesBelongsYes, ["parent": node.text])
        case (.belonging, .isFalse): texts(.rulesBelongsNo, ["parent": node.text])
        case (.belonging, _): texts(.rulesBelongsMaybe)
        case (_, .isTrue): texts(.rulesTrue)
        case (_, .isFalse): texts(.rulesFalse)
        case (_, .unknown): texts(.rulesNotKnown)
        case (_, .vacuous): texts(.rulesVacuous)
        }
    }

    /// Where the part comes from, one sentence each.
    var sources: [String] {
        guard let fact = node.fact else { return [] }
        // What makes an element count stands below it; its presence needs proof only where that is in doubt.
        if node.role == .element, fact.fact?.causes.isEmpty == true, !node.children.isEmpty { return [] }
        return FactWording(heading: heading, texts: texts).lines(of: fact)
    }
}
