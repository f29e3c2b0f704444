public import PrecinctModel

/// Where a leaf of an explanation comes from.
public struct ExplainedFact: Sendable {
    /// The fact by the name people use.
    public let name: FindingDetail.FactName
    /// What is known of it; nil for elements nobody listed.
    public let fact: Fact?
    /// The observation it rests on; nil where nobody looked.
    public let observation: Observation?
    /// The tolerance of the instrument in base units, where neither the value nor anybody states one.
    public let tolerance: Rational?
    /// How long it can be relied on; nil where it does not age.
    public let shelfLife: ShelfLife?
    /// Whether only a measured or seen value counts.
    public let needsMeasurement: Bool

    /// The last moment at which the observation can be relied on; nil where it does not age.
    public var goodUntil: Instant? {
        guard let observation, let shelfLife else { return nil }
        return observation.observedAt.adding(seconds: shelfLife.seconds)
    }
}
