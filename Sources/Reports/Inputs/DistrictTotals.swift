public import AccessAudit

/// What many verdicts come to, added up one by one; its size depends on the rules and not on the precincts.
public struct DistrictTotals: Sendable {
    /// A rule of an audit by its numbers.
    public struct RuleNumber: Sendable, Hashable {
        /// The number of the pack.
        public let pack: Int
        /// The number of the rule within the pack.
        public let rule: Int
    }

    /// In how many precincts a rule came to grief.
    public struct Trouble: Sendable, Hashable {
        /// In how many it failed.
        public var failed = 0
        /// In how many it did not fail but is not confirmed.
        public var open = 0
    }

    /// How many precincts.
    public private(set) var precincts = 0
    /// How many of them need somebody to act.
    public private(set) var flagged = 0
    /// How many have something critical or serious that is not confirmed.
    public private(set) var unconfirmed = 0
    /// How many waivers, precinct by precinct, are over although their failure is still there.
    public private(set) var overdueWaivers = 0
    /// All findings together.
    public private(set) var counts = OutcomeCounts()
    /// How many precincts have which access grade.
    public private(set) var access: [Category: [AccessGrade: Int]] = [:]
    /// How many precincts have which secrecy grade.
    public private(set) var secrecy: [SecrecyGrade: Int] = [:]
    /// The rules that fail or are not confirmed somewhere.
    public private(set) var troubles: [RuleNumber: Trouble] = [:]

    /// Adds up nothing.
    public init() {}

    /// Adds a verdict.
    public mutating func add(_ verdict: PrecinctVerdict) {
        precincts += 1
        if verdict.isFlagged { flagged += 1 }
        if verdict.isUnconfirmed { unconfirmed += 1 }
        overdueWaivers += verdict.overdueWaivers.count
        counts.add(verdict.counts)
        for (category, graded) in verdict.access {
            access[category, default: [:]][graded.grade, default: 0] += 1
        }
        secrecy[verdict.secrecy.grade, default: 0] += 1

        var worst: [RuleNumber: Bool] = [:]
        for finding in verdict.findings where finding.isFailed || finding.isOpen {
            let number = RuleNumber(pack: finding.pack, rule: finding.rule)
            worst[number] = worst[number] == true || finding.isFailed
        }
        for (number, isFailed) in worst {
            if isFailed {
                troubles[number, default: Trouble()].failed += 1
            } else {
                troubles[number, default: Trouble()].open += 1
            }
        }
    }

    /// The rules that fail in most precincts, most frequent first.
    public func mostFrequentFailures(limit: Int) -> [(number: RuleNumber, trouble: Trouble)] {
        let failing = troubles.filter { $0.value.failed > 0 }.map { (number: $0.key, trouble: $0.value) }
        let sorted = failing.sorted {
            ($1.trouble.failed, $1.trouble.open, $0.number.pack, $0.number.rule)
                < ($0.trouble.failed, $0.trouble.open, $1.number.pack, $1.number.rule)
        }
        return Array(sorted.prefix(limit))
    }
}
