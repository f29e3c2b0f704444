import PrecinctModel
import Wording

extension Problem {
    /// The problem of an election nobody entered.
    static func unknownElection(_ id: String, among known: [String]) -> Problem {
        if let near = Vocabulary.nearest(to: id, among: known) {
            return Problem(.electionUnknownNear, ["election": id, "near": near])
        }
        return known.isEmpty
            ? Problem(.electionNoneYet, ["election": id])
            : Problem(.electionUnknown, ["election": id, "known": known.joined(separator: ", ")])
    }
}
