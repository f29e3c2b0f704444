/// What to carry where and what to do in which order so that the precincts of a district get better.
public struct FixPlan: Sendable {
    /// The code of the district whose things are shared out.
    public let district: String
    /// The moving list: what helps most voters first.
    public let moves: [PlannedMove]
    /// What to do besides: temporary before works before another building, within that for most voters first.
    public let remedies: [PlannedRemedy]
    /// Everything critical or serious that is not met or not known to be, in the order in which it was served.
    public let needs: [PlanNeed]
    /// What becomes of the precincts planned for and of those that give something away, in their order.
    public let outlooks: [PrecinctOutlook]
}
