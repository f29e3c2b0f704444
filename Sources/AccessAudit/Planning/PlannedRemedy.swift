public import PrecinctModel

/// Something to be done at a precinct itself.
public struct PlannedRemedy: Sendable {
    /// The precinct.
    public let precinct: PrecinctReference
    /// What it takes.
    public let fix: FixClass
    /// The interim measure to be accepted and tested; nil for the remedy of the rules.
    public let measure: String?
    /// What the interim measure is recorded as.
    public let element: ElementReference?
    /// The failures it mends or covers: of one rule in several packs, or of several rules by one measure.
    public let findings: [FindingKey]
    /// How much the heaviest of them hurts.
    public let severity: Severity
    /// How many voters it is for.
    public let voters: AffectedVoters
}
