public import PrecinctModel

/// The figures and the proof behind a finding.
public struct FindingDetail: Sendable {
    /// A value found or wanted.
    public struct Figure: Sendable, Hashable {
        /// What it is.
        public enum Value: Sendable, Hashable {
            /// An amount in base units, shown in a unit.
            case number(Interval, Unit)
            /// Yes or no.
            case boolean(Bool)
            /// One of these choices of an attribute.
            case choices([String])
        }

        /// What it is.
        public let value: Value
        /// How it is compared, for a wanted one.
        public let comparison: Condition.Comparison?
    }

    /// A fact by the names people use.
    public struct FactName: Sendable, Hashable {
        /// The element.
        public let element: ElementReference
        /// The attribute; nil for the presence of the element.
        public let attribute: String?

        /// The name as written on a command line.
        public var text: String { attribute.map { "\(element).\($0)" } ?? element.description }
    }

    /// What to look at next, so that the finding becomes decided.
    public struct NextStep: Sendable, Hashable {
        /// The fact.
        public let fact: FactName
        /// Why it is not known well enough.
        public let causes: Causes
        /// An instrument fine enough to decide, from the vocabulary.
        public let instrument: String?
    }

    /// The fact that was measured and decides.
    public var subject: FactName?
    /// What was found.
    public var measured: Figure?
    /// What is wanted.
    public var required: Figure?
    /// The smallest change of one attribute that changes the outcome, in base units: negative when short.
    public var margin: Rational?
    /// What to look at next.
    public var nextSteps: [NextStep] = []
    /// The observations that were read.
    public var sources: [Observation] = []
    /// Whether a measured number came without a tolerance and was taken as exact.
    public var isPrecisionAssumed = false
}
