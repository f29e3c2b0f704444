import AccessAudit
import PrecinctModel

/// What the plans of several districts come to together.
struct PlanTotals {
    private(set) var precincts = 0
    private(set) var moves = 0
    private(set) var lacking = 0
    private(set) var remedies: [FixClass: Int] = [:]
    /// How many precincts have a better grade of some category at a stage than now.
    private(set) var better: [PlanStage: Int] = [:]

    mutating func add(_ plan: FixPlan) {
        moves += plan.moves.count
        lacking += plan.needs.count { $0.answer == .nothingToSpare }
        for remedy in plan.remedies { remedies[remedy.fix, default: 0] += 1 }
        for outlook in plan.outlooks where outlook.isWanted {
            precincts += 1
            for stage in PlanStage.allCases where outlook.isBetter(at: stage) {
                better[stage, default: 0] += 1
            }
        }
    }
}

extension PrecinctOutlook {
    /// Whether some category is better at a stage than now; what is not known raises no number.
    func isBetter(at stage: PlanStage) -> Bool {
        Category.allCases.contains { category in
            let rung = rung(category, at: stage)
            return rung > self.rung(category, at: .now) && rung.grade != .unknown
        }
    }
}
