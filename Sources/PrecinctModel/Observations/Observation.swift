/// What somebody established at a moment, by a method.
///
/// It is never changed: a correction is a newer observation.
public struct Observation: Sendable, Hashable {
    /// What was established.
    public enum Statement: Sendable, Hashable {
        /// The value of an attribute of one element.
        case value(attribute: String, ObservedValue)
        /// That one element is there, or no longer is.
        case present(Bool)
        /// That one element belongs to another of the same dossier.
        case parent(ElementReference)
        /// That the owner has no element of the kind.
        case none
        /// That the elements of the kind known at that moment are all there are.
        case complete
    }

    /// The element; for `none` and `complete` only its kind counts and its id is `*`.
    public var element: ElementReference
    /// What was established.
    public var statement: Statement
    /// How.
    public var method: ObservationMethod
    /// When it was observed.
    public var observedAt: Instant
    /// Who observed it.
    public var observer: String
    /// The instrument, by the vocabulary's id of its tolerance or any other name.
    public var instrument: String?
    /// The visit during which it was observed; within one visit a disagreement is a conflict.
    public var inspection: String?
    /// Why it replaces an earlier one.
    public var reason: String?
    /// References to what proves it: a photo's hash, a region of a panorama, a document.
    public var evidence: [String]
    /// The text of the source where it reads otherwise than the value: `Assisted` beside `assisted`.
    public var sourceText: String?
    /// The order in which the registry learnt it.
    public var sequence: Int64

    /// Builds an observation.
    public init(
        element: ElementReference, statement: Statement, method: ObservationMethod, observedAt: Instant,
        observer: String, instrument: String? = nil, inspection: String? = nil, reason: String? = nil,
        evidence: [String] = [], sourceText: String? = nil, sequence: Int64 = 0
    ) {
        self.element = element
        self.statement = statement
        self.method = method
        self.observedAt = observedAt
        self.observer = observer
        self.instrument = instrument
        self.inspection = inspection
        self.reason = reason
        self.evidence = evidence
        self.sourceText = sourceText
        self.sequence = sequence
    }

    /// The element that stands for a whole kind.
    public static func list(_ kind: String) -> ElementReference { ElementReference(kind: kind, id: "*") }
}
