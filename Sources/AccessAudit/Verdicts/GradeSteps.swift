/// What stands between a precinct and each better grade of one category, rung by rung up to the top.
///
/// Passing exactly what a step lists, and what the steps before it list, lifts the precinct to the rung the
/// step names; leaving out any of it does not.
public struct GradeSteps: Sendable {
    /// The way from one rung to the next that anything stands on.
    public struct Step: Sendable {
        /// The rung it leaves.
        public let from: GradeRung
        /// The rung it reaches.
        public let to: GradeRung
        /// What has to pass: the cheapest to mend first, within that the heaviest.
        public let items: [Item]
    }

    /// What has to pass together: a finding, or the failures of one attribute of one element by several rules.
    public struct Item: Sendable {
        /// The findings by their numbers in the verdict.
        public let findings: [Int]
        /// Which of them wants most; nil where they cannot be compared.
        public let strictest: Int?
        /// What it takes to mend the dearest of them.
        public let fix: FixClass
        /// How much the heaviest of them hurts the category, or may hurt it.
        public let severity: Severity
    }

    /// Whom it is about.
    public let category: Category
    /// The rung the precinct is on.
    public let start: GradeRung
    /// What its grade rests on; nil where nothing was judged.
    public let basis: Basis?
    /// The steps, in their order.
    public let steps: [Step]

    /// The rung the last step reaches: the top, or `nothingPassed` where no rule confirms anything.
    public var end: GradeRung { steps.last?.to ?? start }
}

extension GradeSteps {
    /// Finds the steps of a category in a verdict of an audit.
    ///
    /// - Complexity: O(n) in the findings of the verdict for each of the at most six rungs.
    public init(_ category: Category, of verdict: PrecinctVerdict, in audit: Audit) {
        let entries = Entry.list(category, of: verdict, in: audit)
        var met: Set<Int> = []
        var steps: [Step] = []
        var (rung, basis) = Entry.tally(entries, met: met).standing
        (self.category, start, self.basis) = (category, rung, basis)
        while true {
            let standing = entries.filter { !met.contains($0.number) && $0.alone.isHeld(on: rung) }
            guard !standing.isEmpty else { break }
            met.formUnion(standing.map(\.number))
            let next = Entry.tally(entries, met: met).standing.rung
            steps.append(Step(from: rung, to: next, items: Item.grouped(standing)))
            rung = next
        }
        self.steps = steps
    }

    /// A finding that moves the grade of a category.
    struct Entry {
        let number: Int
        let finding: Finding
        let rule: Rule
        let base: Severity
        /// What the finding comes to without any other.
        let alone: GradeTally

        /// The worst it comes to or may come to for the category.
        var severity: Severity {
            let known = finding.severity(of: rule, base: base)
            return max(known, finding.openSeverity ?? known)
        }

        static func list(_ category: Category, of verdict: PrecinctVerdict, in audit: Audit) -> [Entry] {
            verdict.findings.enumerated().compactMap { number, finding in
                let rule = audit.rule(of: finding)
                guard !finding.movesNoGrade(rule), let base = rule.severity(for: category) else { return nil }
                var alone = GradeTally()
                alone.add(finding, of: rule, for: category, base: base)
                return Entry(number: number, finding: finding, rule: rule, base: base, alone: alone)
            }
        }

        static func tally(_ entries: [Entry], met: Set<Int>) -> GradeTally {
            entries.reduce(into: GradeTally()) { tally, entry in
                if met.contains(entry.number) {
                    tally.addMet(entry.rule, base: entry.base)
                } else {
                    tally.add(entry.alone)
                }
            }
        }
    }
}
