public import PrecinctModel

/// A fact that open findings wait for.
public struct NextFact: Sendable {
    /// What it takes to establish it, least first.
    public enum Effort: String, Sendable, CaseIterable, Comparable {
        /// Eyes are enough.
        case look
        /// An instrument or a count is needed.
        case measure

        /// Tells which is less.
        public static func < (left: Effort, right: Effort) -> Bool { left == .look && right == .measure }
    }

    /// The fact.
    public let name: FindingDetail.FactName
    /// What it takes to establish it.
    public let effort: Effort
    /// Why it is not known well enough.
    public private(set) var causes: Causes = []
    /// An instrument fine enough to decide.
    public private(set) var instrument: String?
    /// How many findings wait for it.
    public private(set) var waiting = 0
    /// The worst that may come out.
    public private(set) var severity: Severity

    /// The facts that some findings wait for: the worst first, then what decides most, then what is cheapest.
    ///
    /// - Parameter findings: each with the worst it may come to; one that waits for nothing adds nothing.
    public static func list(
        for findings: [(finding: Finding, severity: Severity)], vocabulary: Vocabulary
    ) -> [NextFact] {
        var facts: [NextFact] = []
        var index: [FindingDetail.FactName: Int] = [:]
        for (finding, severity) in findings {
            var seen: Set<FindingDetail.FactName> = []
            for step in finding.detail?.nextSteps ?? [] where seen.insert(step.fact).inserted {
                let place = index[step.fact] ?? facts.count
                if place == facts.count {
                    index[step.fact] = place
                    let effort = Effort(of: step.fact, in: vocabulary)
                    facts.append(NextFact(name: step.fact, effort: effort, severity: severity))
                }
                facts[place].causes.formUnion(step.causes)
                facts[place].instrument = facts[place].instrument ?? step.instrument
                facts[place].waiting += 1
                facts[place].severity = max(facts[place].severity, severity)
            }
        }
        return facts.enumerated().sorted { left, right in
            (right.element.severity, right.element.waiting, left.element.effort, left.offset)
                < (left.element.severity, left.element.waiting, right.element.effort, right.offset)
        }.map(\.element)
    }
}

extension NextFact.Effort {
    /// What it takes to establish a fact of a vocabulary.
    init(of fact: FindingDetail.FactName, in vocabulary: Vocabulary) {
        self = .look
        guard let attribute = fact.attribute, let kind = vocabulary.kind(fact.element.kind),
            let slot = kind.slot(of: attribute)
        else { return }
        switch kind.attributes[slot].type {
        case .number, .integer: self = .measure
        case .boolean, .choice, .date, .text: break
        }
    }
}
