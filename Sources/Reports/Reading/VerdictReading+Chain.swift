import AccessAudit
import PrecinctModel

extension VerdictReading {
    /// How every link of the chain stands for a group of voters, in the voter's order.
    func chain(for category: Category) -> [(link: AccessLink, state: ChainState)] {
        var seen: [AccessLink: Set<ChainState>] = [:]
        for finding in verdict.findings where !finding.waitsForLawOnly {
            let rule = rule(of: finding).rule
            guard let link = rule.link, rule.categories.contains(where: { $0.category == category }) else {
                continue
            }
            let state: ChainState =
                switch finding.outcome {
                case .passed: .passed
                case .failed: .faults
                case .cantTell, .untested: .open
                case .inapplicable: .inapplicable
                }
            seen[link, default: []].insert(state)
        }
        for link in verdict.brokenLinks[category] ?? [] { seen[link, default: []].insert(.broken) }
        return AccessLink.allCases.map { link in
            (link, ChainState.allCases.first { seen[link]?.contains($0) ?? false } ?? .unjudged)
        }
    }
}
