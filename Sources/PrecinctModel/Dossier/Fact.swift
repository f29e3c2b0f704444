/// What is known of one attribute of one element as of a moment.
public struct Fact: Sendable {
    /// Every value it may have.
    public var value: PossibleValue
    /// Why it is not known; empty when it is.
    public var causes: Causes
    /// The value it had before it expired.
    public var lastKnown: PossibleValue?
    /// The value somebody declared where only a measurement counts.
    public var declared: PossibleValue?
    /// The observation it rests on; nil when nobody looked.
    public var observation: Observation?
    /// The other side of a conflict, and newer observations of lower rank, which are shown only.
    public var alternatives: [Observation]
    /// Whether a measured number came without tolerance and instrument and is taken as exact.
    public var isPrecisionAssumed: Bool

    /// Builds a fact.
    public init(
        value: PossibleValue, causes: Causes = [], lastKnown: PossibleValue? = nil,
        declared: PossibleValue? = nil, observation: Observation? = nil, alternatives: [Observation] = [],
        isPrecisionAssumed: Bool = false
    ) {
        self.value = value
        self.causes = causes
        self.lastKnown = lastKnown
        self.declared = declared
        self.observation = observation
        self.alternatives = alternatives
        self.isPrecisionAssumed = isPrecisionAssumed
    }

    /// Tells whether it rests on an observation, in whatever words that was made.
    public func rests(on other: Observation?) -> Bool {
        guard let observation, let other else { return false }
        return (observation.observedAt, observation.sequence) == (other.observedAt, other.sequence)
    }

    /// What was last said of it, whether or not that still counts.
    public var lastSaid: PossibleValue { lastKnown ?? declared ?? value }

    /// The fact that nobody looked.
    public static func missing(_ type: Attribute.ValueType) -> Fact {
        Fact(value: .unknown(type), causes: .missing)
    }
}
