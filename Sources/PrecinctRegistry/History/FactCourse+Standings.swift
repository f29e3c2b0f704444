import PrecinctModel

extension FactCourse {
    /// Tells what became of each observation of one fact.
    ///
    /// - Parameters:
    ///   - observations: in any order; all of one owner and not after the moment asked for.
    ///   - fact: what the dossier makes of them, which knows of departures too; nil for an aspect that is no
    ///     attribute, and for an element that is gone.
    static func standings(
        of observations: [Observation], fact: Fact?, isYesNo: Bool
    ) -> [Int64: Standing] {
        let contested = Set((fact?.alternatives ?? []).map(\.sequence))
        let ordered = observations.sorted {
            ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence)
        }
        let newest = ordered.max {
            Precedence($0, isYesNo: isYesNo) < Precedence($1, isYesNo: isYesNo)
        }
        // A fact may rest on what was said in other words: a thing seen broken does not work.
        let current = fact.map(\.observation) ?? newest
        var result: [Int64: Standing] = [:]
        var highest = 0
        for observation in ordered {
            let rank = observation.method.rank(forYesNo: isYesNo)
            let currentRank = current?.method.rank(forYesNo: isYesNo) ?? 0
            if let current, current.precedes(observation) { highest = max(highest, currentRank) }
            highest = max(highest, rank)
            if observation == current {
                result[observation.sequence] = .current
            } else if rank == currentRank, contested.contains(observation.sequence) {
                result[observation.sequence] = .conflicting
            } else {
                result[observation.sequence] = rank < highest ? .outranked : .superseded
            }
        }
        return result
    }
}
