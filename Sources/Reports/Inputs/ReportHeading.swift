public import AccessAudit
public import PrecinctModel

/// What a report says once, above all verdicts: the rules, the moment, and where the facts come from.
public struct ReportHeading: Sendable {
    /// The packs and the stage of the election.
    public var audit: Audit
    /// The moment as of which facts count.
    public var asOf: Instant
    /// The clock of the area, for dates people read.
    public var localTime: LocalTime
    /// The revision of the registry that was read.
    public var registryRevision: String
    /// Whether the facts are invented; every report says so loudly.
    public var isSample: Bool
    /// The vocabulary that names the facts.
    public var vocabulary: Vocabulary

    /// Describes the circumstances of an audit.
    public init(
        audit: Audit, asOf: Instant, localTime: LocalTime, registryRevision: String, isSample: Bool,
        vocabulary: Vocabulary = .builtIn
    ) {
        self.audit = audit
        self.asOf = asOf
        self.localTime = localTime
        self.registryRevision = registryRevision
        self.isSample = isSample
        self.vocabulary = vocabulary
    }
}
