import AccessAudit
import PrecinctModel
import Wording

/// A verdict in the hands of someone who explains it: what every form of report says about it.
struct VerdictReading {
    let heading: ReportHeading
    let texts: Texts
    let verdict: PrecinctVerdict

    /// The rule of a finding and its pack.
    func rule(of finding: Finding) -> (rule: Rule, pack: RulePack) {
        let pack = heading.audit.packs[finding.pack]
        return (pack.rules[finding.rule], pack)
    }

    /// The findings of a kind, the worst first, else in the order of the packs.
    private func sorted(_ wanted: (Finding) -> Bool) -> [Finding] {
        verdict.findings.enumerated().filter { wanted($0.element) }
            .sorted { ($1.element.worstSeverity, $0.offset) < ($0.element.worstSeverity, $1.offset) }
            .map(\.element)
    }

    /// The requirements that are not met, critical first.
    var failed: [Finding] { sorted(\.isFailed) }
    /// What is not decided, possibly critical first.
    var open: [Finding] { sorted(\.isOpen) }
    /// The requirements that are met.
    var passed: [Finding] { sorted { $0.outcome == .passed } }
    /// The rules that do not apply.
    var inapplicable: [Finding] { sorted { $0.outcome == .inapplicable } }

    /// How many findings of a category came to what.
    func counts(of category: Category) -> OutcomeCounts {
        var counts = OutcomeCounts()
        for finding in verdict.findings
        where rule(of: finding).rule.categories.contains(where: { $0.category == category }) {
            switch finding.outcome {
            case .passed: counts.passed += 1
            case .failed: counts.failed += 1
            case .cantTell: counts.cantTell += 1
            case .untested: counts.untested += 1
            case .inapplicable: counts.inapplicable += 1
            }
        }
        return counts
    }

    /// The grade of a category in words.
    func grade(of category: Category) -> String {
        if category == .secrecy { return texts(verdict.secrecy.grade) }
        return texts(verdict.access[category]?.grade ?? .unknown)
    }

    /// The grade of a category on the common scale, for what is shown alike.
    func scale(of category: Category) -> AccessGrade {
        guard category == .secrecy else { return verdict.access[category]?.grade ?? .unknown }
        return verdict.secrecy.grade.onAccessScale
    }

    /// What the grade of a category rests on.
    func basis(of category: Category) -> Basis? {
        category == .secrecy ? verdict.secrecy.basis : verdict.access[category]?.basis
    }

    /// What the grade of a category rests on, in words.
    func basisText(of category: Category) -> String {
        basis(of: category).map { texts($0) } ?? texts(.reportBasisNone)
    }

    /// The building and its address, or that they are not recorded.
    var place: String {
        let parts = [verdict.premises?.venue, verdict.premises?.address].compactMap { $0 }.filter {
            !$0.isEmpty
        }
        return parts.isEmpty ? texts(.reportPlaceUnknown) : parts.joined(separator: ", ")
    }

    /// What is known of the first broken link; never “none” while something is open.
    var firstBrokenLink: String {
        if let link = verdict.firstBrokenLink { return texts(link) }
        return texts(open.isEmpty ? .reportNoBrokenLink : .reportNoBrokenLinkOpen)
    }
}

extension SecrecyGrade {
    /// The access grade of the same place in the order.
    var onAccessScale: AccessGrade {
        switch self {
        case .violated: .none
        case .unconfirmed: .unknown
        case .atRisk: .partial
        case .protected: .full
        }
    }
}
