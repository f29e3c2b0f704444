public import PrecinctModel

/// How far a plan has been carried out.
public enum PlanStage: String, Sendable, CaseIterable {
    /// Nothing is done yet.
    case now
    /// What the moving list says was carried, and nothing else was done or looked at.
    case moved
    /// Interim measures were accepted and tested, and temporary remedies done.
    case temporary
    /// The building works were done too.
    case works
    /// So was what takes another room or building.
    case relocated
}

/// What a plan does for the grades of one precinct.
public struct PrecinctOutlook: Sendable {
    /// Why a grade is not the best at the end of a plan.
    public enum Obstacle: String, Sendable, CaseIterable {
        /// Something is not known; a plan never counts on it.
        case notKnown
        /// Something is lacking that nobody in the district can spare.
        case nothingToSpare
        /// Nothing critical or serious was found to pass.
        case nothingPassed
    }

    /// What keeps a category on its rung at the end.
    public struct Holding: Sendable {
        /// Why.
        public let obstacle: Obstacle
        /// By which findings, as they are after the moves.
        public let findings: [FindingKey]
    }

    /// The precinct.
    public let precinct: Precinct
    /// The building it votes in.
    public let premises: Premises?
    /// Whether it was planned for; otherwise it only gives something away.
    public let isWanted: Bool
    /// The verdict before the plan, without details.
    public let before: PrecinctVerdict
    /// The rung of every category, by how far the plan has been carried out.
    public let rungs: [PlanStage: [Category: GradeRung]]
    /// What keeps a category from the best grade at the end.
    public let holdings: [Category: Holding]
    /// What is to be looked at before anything is built: the worst first.
    public let measureFirst: [NextFact]

    /// The rung of a category at a stage.
    public func rung(_ category: Category, at stage: PlanStage) -> GradeRung {
        rungs[stage]?[category] ?? .nothingPassed
    }
}
