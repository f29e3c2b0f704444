import AccessAudit
import PrecinctModel
import Wording

/// Everything a report says of one interim measure, in words.
struct InterimWording {
    let measure: InterimMeasure
    let texts: Texts

    /// What is done, and as which element it is recorded.
    var title: String {
        let kind = measure.element.kind
        let what =
            measure.measure.map { texts.choice($0, "measure", of: kind) } ?? texts(.waiveMeasureUnknown)
        return "\(what) (\(measure.element))"
    }

    /// How long it holds and what it covers, or why it covers nothing.
    var state: String {
        [standing, coverage].compactMap { $0 }.joined(separator: "; ")
    }

    private var standing: String {
        let until = measure.until?.description ?? "–"
        let days = "\(measure.daysLeft ?? 0)"
        switch measure.standing {
        case .upcoming: return texts(.waiveMeasureUpcoming)
        case .active: return texts(.waiveActive, ["until": until])
        case .endsSoon: return texts(.waiveSoon, ["until": until, "days": days])
        case .ended: return texts(.waiveExpired, ["until": until])
        case .endless: return texts(.waiveMeasureEndless)
        case .unclear: return texts(.waiveMeasureUnclear)
        case .unconfirmed: return texts(.waiveMeasureUnconfirmed)
        }
    }

    private var coverage: String? {
        // Out of force is reason enough to cover nothing.
        guard measure.standing.isInForce else { return nil }
        if measure.covered > 0 { return texts(.waiveCovers, ["count": "\(measure.covered)"]) }
        if !measure.isAccepted { return texts(.waiveMeasureNotAccepted) }
        if !measure.isTested { return texts(.waiveMeasureNotTested) }
        // What is done stands in the title as not known.
        if measure.measure == nil { return nil }
        return texts(.waiveMeasureNothing)
    }
}
