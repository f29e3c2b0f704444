public import PrecinctModel
public import PrecinctRegistry
public import Wording

/// Records facts that come line by line: some lines make one change, and each is told of once that change is on
/// the disk.
///
/// A line that is wrong is refused by itself. Between two groups the registry is free, so that others get their
/// turn.
public struct RecordLines: Sendable {
    /// A line as it came.
    public struct Line: Sendable {
        /// Its number, from 1.
        public let number: Int
        /// Its bytes without the end of the line; nil when it was too long to be kept.
        public let bytes: [UInt8]?

        /// Takes a line.
        public init(number: Int, bytes: [UInt8]?) {
            self.number = number
            self.bytes = bytes
        }
    }

    /// A line whose facts are on the disk.
    public struct Acknowledgement: Sendable {
        /// The number of the line.
        public let line: Int
        /// The precinct.
        public let precinct: PrecinctReference
        /// What was recorded.
        public let observations: [Observation]
        /// Other precincts that share the building and so the facts.
        public let alsoAffected: [PrecinctReference]
        /// Numbers outside their plausible range, which are recorded all the same.
        public let implausible: [Message]
    }

    /// What a group of lines came to.
    public struct Outcome: Sendable {
        /// The lines that were recorded, in their order.
        public internal(set) var acknowledgements: [Acknowledgement] = []
        /// What was wrong with the others, in their order.
        public internal(set) var refusals: [Problem] = []
        /// The state of the registry with this group; nil when nothing was recorded.
        public internal(set) var revision: Revision?
        /// Whether the rest of the group was left alone because of a refusal.
        public internal(set) var isStopped = false
    }

    private let source: String
    private let defaults: RecordObservations.Request
    private let stopsAtRefusal: Bool

    /// Prepares the verb.
    ///
    /// - Parameters:
    ///   - source: The name of the file, for problems and the history.
    ///   - defaults: What a line does not say itself.
    ///   - stopsAtRefusal: Whether what follows a wrong line is left alone.
    public init(source: String, defaults: RecordObservations.Request, stopsAtRefusal: Bool = false) {
        self.source = source
        self.defaults = defaults
        self.stopsAtRefusal = stopsAtRefusal
    }

    /// Records a group of lines as one change.
    ///
    /// - Throws: `Problem` when the registry cannot be written; then nothing of the group was recorded.
    public func callAsFunction(
        _ lines: [Line], registry: Registry, surroundings: Surroundings
    ) throws -> Outcome {
        let verb = RecordObservations(surroundings)
        let (outcome, revision) = try registry.commit(
            actor: surroundings.actor, command: "observe --from \(source)", reason: defaults.reason,
            now: surroundings.now
        ) { change in
            var outcome = Outcome()
            var sharing: [String: [PrecinctReference]] = [:]
            for line in lines {
                do {
                    guard let line = try acknowledge(line, verb, registry, change, &sharing) else { continue }
                    outcome.acknowledgements.append(line)
                } catch let problem as Problem where !problem.isOfStorage {
                    var problem = problem
                    problem.place.file = source
                    problem.place.line = line.number
                    outcome.refusals.append(problem)
                    outcome.isStopped = stopsAtRefusal
                    if stopsAtRefusal { break }
                }
            }
            return outcome
        }
        var result = outcome
        result.revision = revision
        return result
    }

    private func acknowledge(
        _ line: Line, _ verb: RecordObservations, _ registry: Registry, _ change: RegistryTransaction,
        _ sharing: inout [String: [PrecinctReference]]
    ) throws -> Acknowledgement? {
        guard let bytes = line.bytes else { throw Problem(.streamTooLong) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem(.streamEncoding) }
        guard let parsed = try ObservedLine(text, defaults: defaults) else { return nil }
        let understood = try verb.understand(parsed.reference, parsed.request, registry)
        try change.attempt { try understood.record(in: change) }
        var others: [PrecinctReference] = []
        if let building = understood.sharedBuilding {
            let all = try sharing[building] ?? registry.precinctsSharing(building, asOf: change.recordedAt)
            sharing[building] = all
            others = all.filter { $0 != understood.precinct }
        }
        return Acknowledgement(
            line: line.number, precinct: understood.precinct, observations: understood.observations,
            alsoAffected: others, implausible: understood.implausible)
    }
}
