public import PrecinctModel

/// What the dossier of one precinct is derived from: plain values, which may be worked on in parallel.
public struct DossierSource: Sendable {
    /// The precinct.
    public let precinct: Precinct
    /// The building it votes in.
    public let premises: Premises?
    /// The clock of its area.
    public let localTime: LocalTime
    /// What was observed of both.
    public let observations: [Observation]
    /// The waivers of the precinct and of the areas around it; no facts, and not part of the dossier.
    public let waivers: [Waiver]

    /// Derives the dossier as of a moment.
    public func dossier(asOf: Instant, vocabulary: Vocabulary) -> Dossier {
        Dossier(
            precinct: precinct, premises: premises, observations: observations, asOf: asOf,
            localTime: localTime, vocabulary: vocabulary)
    }
}
