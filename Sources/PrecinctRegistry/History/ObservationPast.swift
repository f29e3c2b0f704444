import GRDB
import PrecinctModel

/// What was current of each fact of an owner before each observation was recorded.
struct ObservationPast {
    private var previous: [Int64: Observation] = [:]

    /// Goes through everything ever recorded of an owner once.
    ///
    /// - Complexity: O(n) in the observations of the owner.
    init(_ observations: [Observation], vocabulary: Vocabulary) {
        var current: [FactKey: (Observation, Precedence)] = [:]
        for observation in observations {
            let key = FactKey(observation, vocabulary)
            let precedence = Precedence(observation, isYesNo: key.isYesNo)
            if let (standing, rank) = current[key] {
                previous[observation.sequence] = standing
                if precedence < rank { continue }
            }
            current[key] = (observation, precedence)
        }
    }

    /// The observation with what it found there.
    func recorded(_ observation: Observation, of owner: Owner, _ vocabulary: Vocabulary)
        -> RecordedObservation
    {
        let isYesNo = FactKey(observation, vocabulary).isYesNo
        let previous = previous[observation.sequence]
        let displaces =
            previous.map {
                Precedence($0, isYesNo: isYesNo) < Precedence(observation, isYesNo: isYesNo)
            } ?? true
        return RecordedObservation(
            observation: observation, owner: owner, previous: previous, becameCurrent: displaces)
    }
}
