public import PrecinctModel

/// A precinct about which somebody decided otherwise than the area of an election does.
public struct ElectionException: Sendable, Hashable {
    /// The precinct.
    public let precinct: PrecinctReference
    /// Whether it takes part.
    public let takesPart: Bool
}
