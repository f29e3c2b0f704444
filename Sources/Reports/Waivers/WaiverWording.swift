import AccessAudit
public import PrecinctModel
public import Wording

/// Everything a report says of one waiver, in words.
struct WaiverWording {
    let use: WaiverUse
    let texts: Texts

    private var waiver: Waiver { use.waiver }

    /// The rule and the element as they are written on a command line.
    var code: String { texts.code(of: waiver) }
    /// What the rule wants.
    var title: String { texts.title(of: waiver) }
    /// Until when the failure is let stand, with the warning where that is soon.
    var permission: String {
        let known = texts(
            .waiveWaived, ["waiver": waiver.id, "until": waiver.lastDay.description])
        return use.standing == .endsSoon ? "\(known) \(warning)" : known
    }
    /// What is done meanwhile, by whom, and on what ground.
    var conditions: String { texts.conditions(of: waiver) }
    /// How it stands and what it comes to.
    var state: String { "\(texts.standing(of: waiver, use.standing, use.daysLeft)); \(effect)" }

    private var warning: String {
        texts(.waiveWarning, ["days": "\(use.daysLeft)", "until": waiver.lastDay.description])
    }

    private var effect: String {
        switch use.effect {
        case .failed where use.isOverdue: texts(.waiveStillFailing, ["count": "\(use.failures)"])
        case .failed where use.standing == .upcoming:
            texts(.waiveWillCover, ["count": "\(use.failures)"])
        case .failed: texts(.waiveCovers, ["count": "\(use.failures)"])
        case .open: texts(.waiveOpen)
        case .passed: texts(.waivePassed)
        case .inapplicable: texts(.waiveInapplicable)
        case .absent: texts(.waiveAbsent)
        case .notJudged: texts(.waiveNotJudged)
        }
    }
}

extension Texts {
    /// The rule and the element of a waiver as they are written on a command line.
    public func code(of waiver: Waiver) -> String {
        (["\(waiver.pack)/\(waiver.rule)"] + [waiver.element].compactMap { $0 }).joined(separator: " · ")
    }

    /// What the rule of a waiver wants.
    public func title(of waiver: Waiver) -> String {
        self["pack/\(waiver.pack)/rules/\(waiver.rule)/title"] ?? waiver.rule
    }

    /// What is done for voters meanwhile, by whom, and on what ground.
    public func conditions(of waiver: Waiver) -> String {
        self(
            .waiveConditions,
            [
                "measure": waiver.measure, "owner": waiver.owner, "approver": waiver.approver,
                "basis": waiver.legalBasis, "reason": waiver.reason,
            ])
    }

    /// How a waiver stands.
    public func standing(of waiver: Waiver, _ standing: Waiver.Standing, _ daysLeft: Int) -> String {
        let until = waiver.lastDay.description
        switch standing {
        case .upcoming: return self(.waiveUpcoming, ["since": waiver.since.description, "until": until])
        case .active: return self(.waiveActive, ["until": until])
        case .endsSoon: return self(.waiveSoon, ["until": until, "days": "\(daysLeft)"])
        case .expired: return self(.waiveExpired, ["until": until])
        case .ended:
            return self(
                .waiveEnded,
                ["day": waiver.endedOn?.description ?? until, "reason": waiver.endReason ?? "–"])
        }
    }
}
