/// Collects what the findings of one category come to.
struct GradeTally {
    /// The strongest basis among the findings of a kind; nil when there were none.
    private var criticalFailed: Basis?
    private var criticalOpen: Basis?
    private var criticalCovered: Basis?
    private var seriousFailed: Basis?
    private var seriousOpen: Basis?
    /// The weakest basis among what passed: a chain holds as well as its weakest link.
    private var passed: Basis?
    /// Whether any rule judges the category.
    private(set) var isJudged = false

    /// Adds a finding with the severity it has for the category.
    mutating func add(
        _ outcome: Outcome, severity: Severity, openSeverity: Severity?, isCovered: Bool, basis: Basis
    ) {
        isJudged = true
        func stronger(_ other: Basis?) -> Basis { max(other ?? basis, basis) }
        switch outcome {
        case .passed:
            // A passed rule that hardly matters confirms nothing.
            if severity >= .serious { passed = min(passed ?? basis, basis) }
        case .failed:
            if severity == .critical {
                if isCovered {
                    criticalCovered = stronger(criticalCovered)
                } else {
                    criticalFailed = stronger(criticalFailed)
                }
            } else {
                if severity == .serious { seriousFailed = stronger(seriousFailed) }
                open(openSeverity, basis)
            }
        case .cantTell, .untested:
            open(max(severity, openSeverity ?? severity), basis)
        case .inapplicable: break
        }
    }

    private mutating func open(_ severity: Severity?, _ basis: Basis) {
        if severity == .critical { criticalOpen = max(criticalOpen ?? basis, basis) }
        if severity == .serious { seriousOpen = max(seriousOpen ?? basis, basis) }
    }

    /// Adds everything another tally collected.
    mutating func add(_ other: GradeTally) {
        func strongest(_ a: Basis?, _ b: Basis?) -> Basis? { [a, b].compactMap { $0 }.max() }
        criticalFailed = strongest(criticalFailed, other.criticalFailed)
        criticalOpen = strongest(criticalOpen, other.criticalOpen)
        criticalCovered = strongest(criticalCovered, other.criticalCovered)
        seriousFailed = strongest(seriousFailed, other.seriousFailed)
        seriousOpen = strongest(seriousOpen, other.seriousOpen)
        passed = [passed, other.passed].compactMap { $0 }.min()
        isJudged = isJudged || other.isJudged
    }

    /// The grade and what it rests on; no basis where nothing was judged.
    var grade: (grade: AccessGrade, basis: Basis?) {
        if let criticalFailed { return (.none, criticalFailed) }
        if let criticalOpen { return (.unknown, criticalOpen) }
        if let criticalCovered { return (.conditional, criticalCovered) }
        if let seriousFailed { return (.partial, seriousFailed) }
        if let seriousOpen { return (.unknown, seriousOpen) }
        guard let passed else { return (.unknown, nil) }
        return (.full, passed)
    }
}
