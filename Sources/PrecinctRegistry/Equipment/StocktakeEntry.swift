public import PrecinctModel

/// What a count of one precinct's equipment came to, by inventory number.
public struct StocktakeEntry: Sendable, Hashable {
    /// The id, which is also the inspection of what was observed.
    public var id: String
    /// The precinct.
    public var precinct: PrecinctReference
    /// When it was counted.
    public var at: Instant
    /// What was expected and is there.
    public var found: [String]
    /// What was expected and is not there.
    public var missing: [String]
    /// What is there and was not expected.
    public var unexpected: [String]

    /// Sums up a count.
    public init(
        id: String, precinct: PrecinctReference, at: Instant, found: [String], missing: [String],
        unexpected: [String]
    ) {
        self.id = id
        self.precinct = precinct
        self.at = at
        self.found = found
        self.missing = missing
        self.unexpected = unexpected
    }
}
