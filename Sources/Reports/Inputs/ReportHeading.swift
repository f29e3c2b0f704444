public import AccessAudit
public import PrecinctModel

/// What a report says once, above all verdicts: the rules, the moment, and where the facts come from.
public struct ReportHeading: Sendable {
    /// The packs and the stage of the election.
    public var audit: Audit
    /// The moment as of which facts count.
    public var asOf: Instant
    /// The moment up to which facts had been recorded; nil for everything.
    public var knownAt: Instant?
    /// The clock of the area, for dates people read.
    public var localTime: LocalTime
    /// The revision of the registry that was read.
    public var registryRevision: String
    /// The id of the stored run, such as `R3`; nil for an audit that is not stored.
    public var run: String?
    /// Whether the facts are invented; every report says so loudly.
    public var isSample: Bool
    /// The election whose precincts are judged.
    public var election: ElectionSummary?
    /// The vocabulary that names the facts.
    public var vocabulary: Vocabulary
    /// Facts that are only supposed, as typed for `observe`; every report says so loudly.
    public var hypothetical: [String]

    /// Describes the circumstances of an audit.
    public init(
        audit: Audit, asOf: Instant, knownAt: Instant? = nil, localTime: LocalTime,
        registryRevision: String, isSample: Bool, election: ElectionSummary? = nil,
        vocabulary: Vocabulary = .builtIn, run: String? = nil, hypothetical: [String] = []
    ) {
        self.audit = audit
        self.asOf = asOf
        self.knownAt = knownAt
        self.localTime = localTime
        self.registryRevision = registryRevision
        self.isSample = isSample
        self.election = election
        self.vocabulary = vocabulary
        self.run = run
        self.hypothetical = hypothetical
    }
}
