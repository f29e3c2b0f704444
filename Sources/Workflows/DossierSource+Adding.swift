import PrecinctModel
import PrecinctRegistry

extension DossierSource {
    /// The dossier as if some observations had been recorded last.
    func dossier(adding new: [Observation], asOf: Instant) -> Dossier {
        let last = new.isEmpty ? 0 : observations.map(\.sequence).max() ?? 0
        let added = new.enumerated().map { index, observation in
            var copy = observation
            copy.sequence = last + Int64(index) + 1
            return copy
        }
        return Dossier(
            precinct: precinct, premises: premises, observations: observations + added, asOf: asOf,
            localTime: localTime, vocabulary: .builtIn)
    }
}
