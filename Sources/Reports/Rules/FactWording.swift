import AccessAudit
import PrecinctModel
import Wording

/// Where what an explanation says comes from: one sentence each.
struct FactWording {
    let heading: ReportHeading
    let texts: Texts

    /// How many elements count, and who established that the list is whole.
    func lines(of list: ExplainedList) -> [String] {
        [
            texts(
                .rulesList,
                [
                    "kind": texts.kind(list.kind), "listed": "\(list.listed)", "sure": "\(list.sure)",
                    "possible": "\(list.possible)",
                    "end": texts(list.isOpen ? .rulesListOpen : .rulesListWhole),
                ])
        ] + (list.fact.observation == nil ? [] : lines(of: list.fact))
    }

    /// The observation a fact rests on, how exact it is and how long it is good for.
    func lines(of fact: ExplainedFact) -> [String] {
        guard let observation = fact.observation else {
            return ["\(texts.fact(fact.name)): \(texts(.rulesNobody))"]
        }
        var lines = [sentence(observation)]
        if let tolerance = fact.tolerance, let unit = unit(of: fact.name) {
            let key: TextKey = fact.isToleranceStated ? .explainingToleranceStated : .rulesTolerance
            lines.append(texts(key, ["amount": texts.amount(tolerance, unit)]))
        }
        if fact.fact?.isPrecisionAssumed == true { lines.append(texts(.reportPrecisionAssumed)) }
        if let until = fact.goodUntil, let life = fact.shelfLife {
            lines.append(
                texts(
                    until < heading.asOf ? .rulesExpiredOn : .rulesGoodUntil,
                    ["span": texts.span(life.seconds), "moment": heading.clock(until)]))
        }
        for other in fact.fact?.alternatives ?? [] {
            lines.append(texts(.rulesAlso, ["observation": sentence(other)]))
        }
        return lines
    }

    private func sentence(_ observation: Observation) -> String {
        SourceWording(observation, heading: heading, texts: texts).sentence
    }

    private func unit(of name: FindingDetail.FactName) -> Unit? {
        guard let kind = heading.vocabulary.kind(name.element.kind),
            let slot = name.attribute.flatMap({ kind.slot(of: $0) })
        else { return nil }
        return kind.attributes[slot].unit
    }
}
