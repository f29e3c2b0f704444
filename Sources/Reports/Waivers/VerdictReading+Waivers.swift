import AccessAudit
import PrecinctModel
import Wording

extension VerdictReading {
    /// The waivers of which there is something to say: those whose time is over and whose failure is still
    /// there first, then those that cover nothing or end soon, then the others.
    ///
    /// One that is over and whose failure is known to be gone has done its work.
    var waivers: [WaiverUse] {
        verdict.waivers.filter { use in
            use.isOverdue || !use.standing.isOver || use.effect == .open
        }.enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
            .map(\.element)
    }

    /// The words of the waiver that lets a finding stand; nil when none does.
    func waiver(of finding: Finding) -> WaiverWording? {
        verdict.waiver(of: finding, in: heading.audit).map { WaiverWording(use: $0, texts: texts) }
    }

    /// How many waivers and interim measures there are to tell of.
    var waiverTitle: String {
        texts(
            .reportGroupCount,
            [
                "title": texts(.waiveHeading),
                "count": "\(waivers.count + verdict.interimMeasures.count)",
            ])
    }
}

extension WaiverUse {
    /// The place in a list, most urgent first.
    fileprivate var urgency: Int {
        if isOverdue { return 0 }
        if isUnused { return 1 }
        return standing == .endsSoon ? 2 : standing == .active ? 3 : 4
    }

    /// Whether somebody should look at it.
    var needsAttention: Bool { isUnused || standing == .endsSoon }
}
