/// Where a rule's threshold comes from.
public struct Citation: Sendable, Hashable {
    /// The id of the instrument within the pack.
    public let instrument: String
    /// The clause, nil where nobody here has seen it.
    public let clause: String?
    /// How sure we are of the threshold.
    public let confidence: Confidence
    /// Whether the text of the instrument was seen.
    public let isInstrumentSeen: Bool
    /// What force the instrument has; a pack may hold weaker ones than its own.
    public let binding: Binding

    /// What a finding by the rule rests on.
    public var basis: Basis { Basis(confidence: confidence, binding: binding) }
}
