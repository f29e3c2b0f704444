public import PrecinctModel

/// An audit that is stored so that it can be repeated: what it was asked, and what its answer came to.
///
/// The registry forgets nothing, so that what was asked and the two clocks are enough to answer again.
public struct AuditRun: Sendable, Hashable {
    /// Which precincts were judged.
    public enum Scope: Sendable, Hashable {
        /// One precinct.
        case precinct(PrecinctReference)
        /// An area, by its code, and everything in it.
        case area(String)
        /// The whole registry.
        case all
    }

    /// A rule pack by its contents.
    public struct Pack: Sendable, Hashable, Codable {
        /// The id.
        public let id: String
        /// The version.
        public let version: String
        /// The SHA-256 of the file, as 64 hexadecimal digits.
        public let sha256: String

        /// Names a pack.
        public init(id: String, version: String, sha256: String) {
            self.id = id
            self.version = version
            self.sha256 = sha256
        }
    }

    /// What is asked of an audit.
    public struct Question: Sendable, Hashable {
        /// Which precincts.
        public var scope: Scope
        /// The id of the election whose precincts are judged.
        public var election: String?
        /// The packs in their order.
        public var packs: [Pack]
        /// The stage of the election, by its word.
        public var moment: String
        /// The moment as of which facts count.
        public var asOf: Instant
        /// The moment up to which facts had been recorded; nil for everything recorded before the run.
        public var knownAt: Instant?
        /// The language of the document, by its code.
        public var language: String

        /// Asks for an audit.
        public init(
            scope: Scope, election: String?, packs: [Pack], moment: String, asOf: Instant, knownAt: Instant?,
            language: String
        ) {
            self.scope = scope
            self.election = election
            self.packs = packs
            self.moment = moment
            self.asOf = asOf
            self.knownAt = knownAt
            self.language = language
        }
    }

    /// What the answer came to.
    public struct Answer: Sendable, Hashable {
        /// The SHA-256 of the JSON document, as 64 hexadecimal digits.
        public let sha256: String
        /// What the document adds up to.
        public let totals: Totals

        /// Sums up a document.
        public init(sha256: String, totals: Totals) {
            self.sha256 = sha256
            self.totals = totals
        }
    }

    /// Its number within the registry, from 1.
    public let number: Int64
    /// What was asked; its `knownAt` is never nil.
    public let question: Question
    /// The moment up to which facts had been recorded, before the run was entered.
    public let knownAt: Instant
    /// The state of the registry that was judged, as reports name it.
    public let revision: String
    /// When it was entered.
    public let startedAt: Instant
    /// What it came to; nil when it never came to its end.
    public var answer: Answer?

    /// The id as written, such as `R3`.
    public var id: String { "R\(number)" }
}
