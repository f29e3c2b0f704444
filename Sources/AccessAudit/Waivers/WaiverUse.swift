public import PrecinctModel

/// What a waiver comes to for one precinct on the day of an audit.
public struct WaiverUse: Sendable {
    /// What became of the rule it lets stand.
    public enum Effect: String, Sendable, CaseIterable {
        /// The rule failed: there is something to let stand.
        case failed
        /// The rule is not decided; a waiver covers only what is established.
        case open
        /// The rule passed.
        case passed
        /// The rule does not apply.
        case inapplicable
        /// The element is not among those recorded.
        case absent
        /// The audit did not judge the rule: its pack was not asked for, or it falls due later.
        case notJudged
    }

    /// The waiver.
    public let waiver: Waiver
    /// How it stands on the day.
    public let standing: Waiver.Standing
    /// The days to its last one; negative afterwards.
    public let daysLeft: Int
    /// What became of the rule.
    public let effect: Effect
    /// How many failures it is about; of one that is over, only those that no other waiver covers now.
    public let failures: Int

    /// Whether it lets a failure stand on the day.
    public var covers: Bool { standing.isInForce && effect == .failed }
    /// Whether it is in force and there is nothing it covers.
    public var isUnused: Bool { standing.isInForce && effect != .failed }
    /// Whether its time is over and the failure is still there.
    public var isOverdue: Bool { failures > 0 && standing.isOver }

}

extension Audit {
    /// What the waivers that cover a precinct come to, in the order given.
    func uses(of waivers: [Waiver], on day: CalendarDay, _ findings: [Finding]) -> [WaiverUse] {
        let inForce = waivers.filter { $0.standing(on: day).isInForce }
        return waivers.map { waiver in
            let standing = waiver.standing(on: day)
            let met = findings.filter { isMet(by: waiver, $0) }
            let failures = met.count { finding in
                finding.outcome == .failed
                    && !(standing.isOver && inForce.contains { isMet(by: $0, finding) })
            }
            return WaiverUse(
                waiver: waiver, standing: standing, daysLeft: waiver.daysLeft(on: day),
                effect: effect(of: waiver, Set(met.map(\.outcome))), failures: failures)
        }
    }

    private func isMet(by waiver: Waiver, _ finding: Finding) -> Bool {
        waiver.concerns(
            pack: packs[finding.pack].id, rule: rule(of: finding).id, element: finding.element)
    }

    private func effect(of waiver: Waiver, _ met: Set<Outcome>) -> WaiverUse.Effect {
        guard let pack = packs.first(where: { $0.id == waiver.pack }),
            let rule = pack.rules.first(where: { $0.id == waiver.rule }), rule.due <= moment
        else { return .notJudged }
        if met.contains(.failed) { return .failed }
        if !met.isDisjoint(with: [.cantTell, .untested]) { return .open }
        if met.contains(.passed) { return .passed }
        return met.isEmpty ? .absent : .inapplicable
    }
}

extension PrecinctVerdict {
    /// The waiver that lets a finding of an audit stand; nil for what did not fail and what none covers.
    ///
    /// Of several the one that holds longest.
    public func waiver(of finding: Finding, in audit: Audit) -> WaiverUse? {
        guard finding.outcome == .failed, !waivers.isEmpty else { return nil }
        let (pack, rule) = (audit.packs[finding.pack].id, audit.rule(of: finding).id)
        return waivers.filter {
            $0.covers && $0.waiver.concerns(pack: pack, rule: rule, element: finding.element)
        }
        .max { $0.daysLeft < $1.daysLeft }
    }

    /// The waivers whose time is over although the failure is still there.
    public var overdueWaivers: [WaiverUse] { waivers.filter(\.isOverdue) }
}
