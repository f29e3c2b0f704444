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

    /// How.
    public var method: ObservationMethod
    /// When it was observed.
    public var observedAt: Instant
    /// The order in which the registry learnt it.
    public var sequence: Int64
    /// All that is seldom compared, shared by every copy: an audit copies observations by the million.
    private var particulars: Particulars

    /// Builds an observation.
    public init(
        element: ElementReference, statement: Statement, method: ObservationMethod, observedAt: Instant,
        observer: String, instrument: String? = nil, inspection: String? = nil, reason: String? = nil,
        evidence: [String] = [], sourceText: String? = nil, sequence: Int64 = 0
    ) {
        self.method = method
        self.observedAt = observedAt
        self.sequence = sequence
        particulars = Particulars(
            Particulars.Content(
                element: element, statement: statement, observer: observer, instrument: instrument,
                inspection: inspection, reason: reason, evidence: evidence, sourceText: sourceText))
    }

    /// The element that stands for a whole kind.
    public static func list(_ kind: String) -> ElementReference { ElementReference(kind: kind, id: "*") }
}

extension Observation {
    /// The element; for `none` and `complete` only its kind counts and its id is `*`.
    public var element: ElementReference {
        get { particulars.content.element }
        set { particulars = particulars.changing { $0.element = newValue } }
    }

    /// What was established.
    public var statement: Statement {
        get { particulars.content.statement }
        set { particulars = particulars.changing { $0.statement = newValue } }
    }

    /// Who observed it.
    public var observer: String {
        get { particulars.content.observer }
        set { particulars = particulars.changing { $0.observer = newValue } }
    }

    /// The instrument, by the vocabulary's id of its tolerance or any other name.
    public var instrument: String? {
        get { particulars.content.instrument }
        set { particulars = particulars.changing { $0.instrument = newValue } }
    }

    /// The visit during which it was observed; within one visit a disagreement is a conflict.
    public var inspection: String? {
        get { particulars.content.inspection }
        set { particulars = particulars.changing { $0.inspection = newValue } }
    }

    /// Why it replaces an earlier one.
    public var reason: String? {
        get { particulars.content.reason }
        set { particulars = particulars.changing { $0.reason = newValue } }
    }

    /// References to what proves it: a photo's hash, a region of a panorama, a document.
    public var evidence: [String] {
        get { particulars.content.evidence }
        set { particulars = particulars.changing { $0.evidence = newValue } }
    }

    /// The text of the source where it reads otherwise than the value: `Assisted` beside `assisted`.
    public var sourceText: String? {
        get { particulars.content.sourceText }
        set { particulars = particulars.changing { $0.sourceText = newValue } }
    }
}

/// What copies of an observation share; never changed, only replaced.
private final class Particulars: Sendable, Hashable {
    struct Content: Sendable, Hashable {
        var element: ElementReference
        var statement: Observation.Statement
        var observer: String
        var instrument: String?
        var inspection: String?
        var reason: String?
        var evidence: [String]
        var sourceText: String?
    }

    let content: Content

    init(_ content: Content) { self.content = content }

    func changing(_ change: (inout Content) -> Void) -> Particulars {
        var content = content
        change(&content)
        return Particulars(content)
    }

    static func == (left: Particulars, right: Particulars) -> Bool {
        left === right || left.content == right.content
    }

    func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
