public import PrecinctModel

/// A precinct of the sample with everything its sheets say.
public struct SamplePrecinct: Sendable {
    /// The precinct.
    public let precinct: Precinct
    /// The building it votes in.
    public let premises: Premises
    /// What was observed; the owner of an element's kind tells whether it belongs to the precinct or its building.
    ///
    /// What belongs to a building stands at the first of its precincts only.
    public let observations: [Observation]
}
