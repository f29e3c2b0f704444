import AccessAudit
import Wording

extension VerdictReading {
    /// The findings that decided the grade of a category, those of the strongest basis first.
    func deciding(_ category: Category) -> [Finding] {
        let steps = GradeSteps(category, of: verdict, in: heading.audit).steps
        let found = (steps.first?.items ?? []).flatMap(\.findings).sorted().map { verdict.findings[$0] }
        return found.enumerated().sorted { left, right in
            let (a, b) = (rule(of: left.element), rule(of: right.element))
            return (b.rule.citation.basis, left.offset) < (a.rule.citation.basis, right.offset)
        }.map(\.element)
    }

    /// What decided the grade of a category, in a sentence.
    func reason(for category: Category) -> String {
        let found = deciding(category)
        guard !found.isEmpty else { return reasonWithoutFinding(category) }
        var parts = found.prefix(2).map { finding in
            let (rule, pack) = rule(of: finding)
            let place = finding.element.map { _ in " (\(texts.element(named: finding.element)))" } ?? ""
            // The grade names its strongest basis; what rests on less must not borrow it.
            let own = rule.citation.basis
            let note = own == basis(of: category) ? "" : " [\(texts(own))]"
            return "\(texts(finding.outcome)): \(texts.title(of: rule, in: pack))\(place)\(note)"
        }
        if found.count > 2 { parts.append(texts(.reportDecidedMore, ["count": "\(found.count - 2)"])) }
        return parts.joined(separator: "; ")
    }

    private func reasonWithoutFinding(_ category: Category) -> String {
        let counts = counts(of: category)
        if scale(of: category) == .full { return texts(.reportDecidedPassed, ["count": "\(counts.passed)"]) }
        let isJudged = counts.applicable + counts.inapplicable > 0
        return texts(isJudged ? .reportDecidedNothing : .reportDecidedNotJudged)
    }

    /// Why somebody must act, in sentences; empty when nobody must.
    var flagReasons: [String] {
        var reasons: [String] = []
        let barred = Category.access.filter { verdict.access[$0]?.grade == AccessGrade.none }
        if !barred.isEmpty { reasons.append(texts(.reportFlaggedAccess, ["groups": names(barred)])) }
        if verdict.secrecy.grade == .violated { reasons.append(texts(.reportFlaggedSecrecy)) }
        if verdict.failedWhenLastSeen { reasons.append(texts(.reportFlaggedLastSeen)) }
        return reasons
    }

    /// Whom nothing can be said of yet; nil when all is confirmed.
    var unconfirmedReason: String? {
        guard verdict.isUnconfirmed else { return nil }
        let open = (Category.access + [.secrecy]).filter { scale(of: $0) == .unknown }
        return texts(.reportUnconfirmedGroups, ["groups": names(open)])
    }

    private func names(_ categories: [Category]) -> String {
        categories.map { texts($0).lowercasedFirst }.joined(separator: ", ")
    }
}
