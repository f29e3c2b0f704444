public import PrecinctModel
import PrecinctRegistry
public import Wording

/// What became of every answer of an inspection form.
public struct ChecklistReceipt: Sendable {
    /// What became of one answer.
    public enum Fate: String, Sendable, CaseIterable {
        /// Recorded.
        case accepted
        /// Recorded, but another observation of the same rank and visit or moment says otherwise: both are
        /// kept, and the fact is not known until somebody looks again.
        case conflicting
        /// The registry has this very observation.
        case unchanged
        /// Somebody could not look: nothing is recorded.
        case notLooked
        /// It cannot be taken.
        case refused
    }

    /// One answer.
    public struct Entry: Sendable {
        /// The line of the form; nil for a row that is missing.
        public let line: Int?
        /// The fact, such as `ramp/main.slope`.
        public let fact: String
        /// The observation, where there is one.
        public internal(set) var observation: Observation?
        /// What became of it.
        public internal(set) var fate: Fate
        /// Why it is refused, and what to do.
        public internal(set) var problems: [Problem] = []
        /// What to think about, though the answer is taken.
        public internal(set) var remarks: [Message] = []
        /// The note beside it.
        public let note: String?
    }

    /// The file's name.
    public let file: String
    /// The precinct.
    public let precinct: PrecinctReference
    /// Who looked.
    public let inspector: String
    /// When; nil where the form does not say.
    public let observedAt: Instant?
    /// The name of the visit.
    public let inspection: String
    /// Columns of the form that nothing reads.
    public let ignoredColumns: [String]
    /// The answers in the order of the form.
    public internal(set) var entries: [Entry]
    /// What is wrong with the form as a whole; then nothing can be taken.
    public let problems: [Problem]
    /// Other precincts that share the building and so what was found out about it.
    public internal(set) var alsoAffected: [PrecinctReference] = []
    var records: [(owner: Owner, observations: [Observation])] = []

    /// Everything that was refused, in the order of the form.
    public var refusals: [Problem] {
        (problems + entries.flatMap(\.problems)).sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }
    }

    /// What stands in the way of recording the form.
    ///
    /// - Parameter skipsRefused: Whether to record the other answers though some are refused; what is wrong
    ///   with the form as a whole stands in the way nevertheless.
    public func obstacles(skipsRefused: Bool) -> [Problem] { skipsRefused ? problems : refusals }

    /// How many answers came to what.
    public func count(_ fate: Fate) -> Int { entries.count { $0.fate == fate } }

    /// Whether the form brings nothing to record.
    public var isEmpty: Bool { records.allSatisfy(\.observations.isEmpty) }
}
