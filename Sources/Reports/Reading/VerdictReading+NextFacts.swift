import AccessAudit
import PrecinctModel
import Wording

extension PrecinctVerdict {
    /// What to look at next: the worst first, then what decides most, then what is cheapest.
    func nextFacts(_ vocabulary: Vocabulary) -> [NextFact] {
        NextFact.list(
            for: findings.filter(\.isOpen).map { ($0, $0.worstSeverity) }, vocabulary: vocabulary)
    }
}

extension VerdictReading {
    /// What to look at next: the worst first, then what decides most, then what is cheapest.
    var nextFacts: [NextFact] { verdict.nextFacts(heading.vocabulary) }

    /// A fact to look at, as a request.
    func request(_ fact: FindingDetail.FactName) -> String {
        if fact.attribute != nil, fact.element.id != "*" { return texts.fact(fact) }
        if fact.element.id == "*" {
            return texts(.reportNextListFact, ["kind": texts.kind(fact.element.kind)])
        }
        return texts(.reportNextPresence, ["element": texts.element(fact.element)])
    }

    /// How to look at a fact, with an instrument where only a finer one decides.
    func method(_ fact: FindingDetail.FactName, causes: Causes, instrument: String?) -> String {
        var parts: [String] = []
        if fact.element.id != "*", let id = fact.attribute, let hint = texts.hint(id, of: fact.element.kind) {
            parts.append(hint)
        }
        if let instrument, causes.contains(.imprecise) {
            parts.append(texts(.reportNextInstrument, ["instrument": texts.instrument(instrument)]))
        }
        return parts.joined(separator: " ")
    }
}
