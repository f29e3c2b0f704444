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

    /// Adds a finding of a rule that judges a category with a severity of its own.
    mutating func add(_ finding: Finding, of rule: Rule, for category: Category, base: Severity) {
        add(
            finding.outcome, severity: finding.severity(of: rule, base: base),
            openSeverity: finding.openSeverity, isCovered: finding.isCovered && category != .secrecy,
            basis: rule.citation.basis)
    }

    /// Adds a finding as if the rule were met.
    mutating func addMet(_ rule: Rule, base: Severity) {
        add(.passed, severity: base, openSeverity: nil, isCovered: false, basis: rule.citation.basis)
    }

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

    /// The lowest rung that something keeps the category on, and what that rests on.
    var standing: (rung: GradeRung, basis: Basis?) {
        if let criticalFailed { return (.criticalFailed, criticalFailed) }
        if let criticalOpen { return (.criticalOpen, criticalOpen) }
        if let criticalCovered { return (.criticalCovered, criticalCovered) }
        if let seriousFailed { return (.seriousFailed, seriousFailed) }
        if let seriousOpen { return (.seriousOpen, seriousOpen) }
        return passed.map { (.met, $0) } ?? (.nothingPassed, nil)
    }

    /// Whether something keeps the category on a rung, below which nothing else need do so.
    func isHeld(on rung: GradeRung) -> Bool {
        switch rung {
        case .criticalFailed: criticalFailed != nil
        case .criticalOpen: criticalOpen != nil
        case .criticalCovered: criticalCovered != nil
        case .seriousFailed: seriousFailed != nil
        case .seriousOpen: seriousOpen != nil
        case .nothingPassed, .met: false
        }
    }

    /// The grade and what it rests on; no basis where nothing was judged.
    var grade: (grade: AccessGrade, basis: Basis?) {
        let (rung, basis) = standing
        return (rung.grade, basis)
    }
}
