import AccessAudit
import PrecinctModel
import Wording

extension PrecinctVerdict {
    /// A fact that open findings wait for.
    struct NextFact {
        /// The fact.
        let name: FindingDetail.FactName
        /// Why it is not known well enough.
        var causes: Causes
        /// An instrument fine enough to decide.
        var instrument: String?
        /// How many findings wait for it.
        var waiting: Int
        /// The worst that may come out.
        var severity: Severity
    }

    /// What to look at next: the worst first, then what decides most.
    var nextFacts: [NextFact] {
        var facts: [NextFact] = []
        var index: [FindingDetail.FactName: Int] = [:]
        for finding in findings where finding.isOpen {
            var seen: Set<FindingDetail.FactName> = []
            for step in finding.detail?.nextSteps ?? [] where seen.insert(step.fact).inserted {
                let place = index[step.fact] ?? facts.count
                if place == facts.count {
                    index[step.fact] = place
                    facts.append(
                        NextFact(
                            name: step.fact, causes: [], instrument: nil, waiting: 0,
                            severity: finding.worstSeverity))
                }
                facts[place].causes.formUnion(step.causes)
                facts[place].instrument = facts[place].instrument ?? step.instrument
                facts[place].waiting += 1
                facts[place].severity = max(facts[place].severity, finding.worstSeverity)
            }
        }
        return facts.enumerated().sorted { left, right in
            (right.element.severity, right.element.waiting, left.offset)
                < (left.element.severity, left.element.waiting, right.offset)
        }.map(\.element)
    }
}

extension VerdictReading {
    /// What to look at next: the worst first, then what decides most.
    var nextFacts: [PrecinctVerdict.NextFact] { verdict.nextFacts }

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
