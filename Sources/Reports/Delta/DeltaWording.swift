import AccessAudit
import PrecinctModel
import Wording

/// What a comparison says, in words.
struct DeltaWording {
    let heading: DeltaHeading
    let texts: Texts

    /// One of the two audits in a line.
    func side(_ side: DeltaHeading.Side) -> String {
        let packs = side.heading.audit.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
        return texts(
            .deltaSide,
            [
                "run": side.run, "scope": side.scope ?? texts(.electionWhole),
                "asOf": side.heading.asOfText, "packs": packs,
            ])
    }

    /// Where failures were looked for that had been mended and are back.
    var earlier: String? {
        var parts: [String] = []
        if !heading.earlier.isEmpty {
            parts.append(texts(.deltaEarlier, ["runs": heading.earlier.joined(separator: ", ")]))
        }
        if !heading.unread.isEmpty {
            parts.append(texts(.deltaUnread, ["runs": heading.unread.joined(separator: ", ")]))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// What a kind of change is called.
    func title(_ kind: FindingChange.Kind) -> String {
        switch kind {
        case .new: texts(.deltaNew)
        case .reopened: texts(.deltaReopened)
        case .becameUnknown: texts(.deltaUnknown)
        case .noLongerJudged: texts(.deltaNotJudged)
        case .waiverOver: texts(.deltaWaiverOver)
        case .waived: texts(.deltaWaived)
        case .stillOpen: texts(.deltaStillOpen)
        case .fixed: texts(.deltaFixed)
        }
    }

    /// A change in a line: how much it hurts, what the rule wants, where.
    func line(_ change: FindingChange) -> String {
        let subject = change.subject
        let title = texts["pack/\(subject.pack)/rules/\(subject.rule)/title"] ?? subject.rule
        var line = "\(texts(change.severity)): \(title) — \(texts.element(named: subject.element))"
        if change.kind == .waiverOver, let waiver = change.waiver {
            line += "; \(texts(.waiveWaiver)) \(waiver.waiver.id)"
        } else if let waiver = change.waiver {
            line += "; " + WaiverWording(use: waiver, texts: texts).permission
        }
        if change.kind == .becameUnknown, let before = change.before, let after = change.after {
            line += ": \(texts(before)) → \(texts(after))"
        }
        return line
    }

    /// The rule and the element as they are written on a command line.
    func code(_ change: FindingChange) -> String {
        (["\(change.subject.pack)/\(change.subject.rule)"] + [change.subject.element].compactMap { $0 })
            .joined(separator: " · ")
    }

    /// A grade before and after.
    func line(_ change: PrecinctDelta.GradeChange) -> String {
        func word(_ grade: AccessGrade) -> String {
            change.category == .secrecy ? texts(grade.onSecrecyScale) : texts(grade)
        }
        return "\(texts(change.category)): \(word(change.before)) → \(word(change.after))"
    }
}
