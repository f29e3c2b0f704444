public import PrecinctModel

/// Where a leaf of an explanation comes from.
public struct ExplainedFact: Sendable {
    /// The fact by the name people use.
    public let name: FindingDetail.FactName
    /// What is known of it; nil for elements nobody listed, and for a list as a whole.
    public let fact: Fact?
    /// Why it is not known; empty where it is.
    public let causes: Causes
    /// The observation it rests on; nil where nobody looked.
    public let observation: Observation?
    /// How far it may be off, in base units: as the observer stated, else by the instrument; nil where nobody says.
    public let tolerance: Rational?
    /// How long it can be relied on; nil where it does not age.
    public let shelfLife: ShelfLife?
    /// Whether only a measured or seen value counts.
    public let needsMeasurement: Bool

    /// Whether the observer stated how far it may be off.
    public var isToleranceStated: Bool {
        guard case .value(_, .number(let quantity))? = observation?.statement else { return false }
        return quantity.tolerance != nil
    }

    /// The last moment at which the observation can be relied on; nil where it does not age.
    public var goodUntil: Instant? {
        guard let observation, let shelfLife else { return nil }
        return observation.observedAt.adding(seconds: shelfLife.seconds)
    }
}
