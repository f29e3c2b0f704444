public import AccessAudit
public import PrecinctModel

/// What became of one precinct between two audits.
public struct PrecinctDelta: Sendable {
    /// A grade that is another one now.
    public struct GradeChange: Sendable {
        /// The category, or secrecy.
        public let category: Category
        /// What it was, on the common scale.
        let before: AccessGrade
        /// What it is, on the common scale.
        let after: AccessGrade

        /// Which way it went.
        var turn: Turn {
            if after == .unknown { return .unconfirmed }
            if before == .unknown { return .confirmed }
            return before < after ? .better : .worse
        }
    }

    /// Which way a grade went; to or from not confirmed is neither better nor worse.
    enum Turn {
        case better, worse, unconfirmed, confirmed
    }

    /// The precinct.
    public let precinct: Precinct
    /// Whether the first audit judged it.
    public let wasJudged: Bool
    /// Whether the second audit judged it.
    public let isJudged: Bool
    /// Whether somebody had to act.
    public let wasFlagged: Bool
    /// Whether somebody must act.
    public let isFlagged: Bool
    /// The grades that differ, where both audits judged it.
    public let grades: [GradeChange]
    /// The findings of which there is something to say, by kind and then in the order of the rules.
    public let changes: [FindingChange]

    /// Whether there is nothing to say but what was said before.
    public var isUnchanged: Bool {
        grades.isEmpty && wasJudged == isJudged && wasFlagged == isFlagged
            && changes.allSatisfy(\.isAsBefore)
    }

    /// Compares two verdicts on a precinct, one of which may be missing.
    ///
    /// - Parameter failedEarlier: Tells which of some findings failed in an earlier audit; asked only when
    ///   something fails that did not fail in the first one.
    public init(
        _ before: PrecinctVerdict?, in first: Audit, _ after: PrecinctVerdict?, in second: Audit,
        precinct: Precinct,
        failedEarlier: (Set<FindingChange.Subject>) throws -> Set<FindingChange.Subject>
    ) rethrows {
        self.precinct = precinct
        (wasJudged, isJudged) = (before != nil, after != nil)
        (wasFlagged, isFlagged) = (before?.isFlagged == true, after?.isFlagged == true)
        grades = PrecinctDelta.grades(before, after)
        var old: [FindingChange.Subject: (outcome: Outcome, waiver: WaiverUse?)] = [:]
        for finding in before?.findings ?? [] {
            old[first.subject(of: finding)] = (finding.outcome, before?.waiver(of: finding, in: first))
        }
        var found: [FindingChange] = []
        var seen: Set<FindingChange.Subject> = []
        var fresh: Set<FindingChange.Subject> = []
        for finding in after?.findings ?? [] {
            let subject = second.subject(of: finding)
            seen.insert(subject)
            let former = old[subject]?.outcome
            let waivers = (before: old[subject]?.waiver, after: after?.waiver(of: finding, in: second))
            guard
                let kind = PrecinctDelta.kind(
                    former, finding.outcome, wasWaived: waivers.before != nil, isWaived: waivers.after != nil)
            else { continue }
            if kind == .new { fresh.insert(subject) }
            found.append(
                FindingChange(
                    kind: kind, subject: subject, before: former, after: finding.outcome,
                    severity: finding.severity, waiver: waivers.after ?? waivers.before,
                    isAsBefore: former == .failed && finding.outcome == .failed
                        && waivers.before?.waiver.number == waivers.after?.waiver.number))
        }
        for finding in before?.findings ?? [] where finding.outcome == .failed {
            let subject = first.subject(of: finding)
            guard !seen.contains(subject) else { continue }
            found.append(
                FindingChange(
                    kind: .noLongerJudged, subject: subject, before: .failed, after: nil,
                    severity: finding.severity, waiver: nil, isAsBefore: false))
        }
        let again = fresh.isEmpty ? [] : try failedEarlier(fresh)
        let named = found.map { again.contains($0.subject) ? $0.reopened : $0 }
        changes = FindingChange.Kind.allCases.flatMap { kind in named.filter { $0.kind == kind } }
    }

    private static func kind(
        _ before: Outcome?, _ after: Outcome, wasWaived: Bool, isWaived: Bool
    ) -> FindingChange.Kind? {
        switch (before, after) {
        case (_, .failed) where isWaived: .waived
        case (.failed, .failed): wasWaived ? .waiverOver : .stillOpen
        case (_, .failed): .new
        case (.failed, .passed), (.failed, .inapplicable): .fixed
        case (.failed, _), (.passed, .cantTell), (.passed, .untested), (.inapplicable, .cantTell),
            (.inapplicable, .untested):
            .becameUnknown
        default: nil
        }
    }

    private static func grades(_ before: PrecinctVerdict?, _ after: PrecinctVerdict?) -> [GradeChange] {
        guard let before, let after else { return [] }
        func grade(_ verdict: PrecinctVerdict, _ category: Category) -> AccessGrade {
            category == .secrecy
                ? verdict.secrecy.grade.onAccessScale : verdict.access[category]?.grade ?? .unknown
        }
        return (Category.access + [.secrecy]).compactMap { category in
            let (old, new) = (grade(before, category), grade(after, category))
            return old == new ? nil : GradeChange(category: category, before: old, after: new)
        }
    }
}

extension FindingChange {
    /// The same, known to have failed in an earlier audit.
    fileprivate var reopened: FindingChange {
        FindingChange(
            kind: kind == .new ? .reopened : kind, subject: subject, before: before, after: after,
            severity: severity, waiver: waiver, isAsBefore: false)
    }
}

extension AccessGrade {
    /// The secrecy grade of the same place in the order.
    var onSecrecyScale: SecrecyGrade {
        switch self {
        case .none: .violated
        case .unknown, .conditional: .unconfirmed
        case .partial: .atRisk
        case .full: .protected
        }
    }
}
