import PrecinctModel
public import PrecinctRegistry
import Wording

/// Stores an audit so that it can be repeated byte for byte.
///
/// The run is entered before it is judged, at a moment of its own, and judges what was recorded before that
/// moment: whatever is recorded while it is judged, or ever after, comes later and changes nothing of it.
public struct StoreRun: Sendable {
    private let surroundings: Surroundings

    /// Prepares the verb.
    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Enters the run; until it is finished it is listed as one that never came to its end.
    ///
    /// - Throws: `Problem` for an unknown precinct, area or election.
    public func enter(_ question: AuditRun.Question, registry: Registry) throws -> AuditRun {
        try registry.write(
            actor: surroundings.actor, command: "audit --store", now: surroundings.now, pause: 1
        ) { try $0.addRun(question) }
    }

    /// Enters what the run came to.
    ///
    /// - Throws: `Problem` for a run that has its answer already.
    public func finish(_ run: AuditRun, _ answer: AuditRun.Answer, registry: Registry) throws {
        try registry.write(
            actor: surroundings.actor, command: "audit --store \(run.id)", now: surroundings.now
        ) { try $0.finishRun(run.number, answer) }
    }

    /// The stored run that a text names, `R3` or `3`.
    ///
    /// - Throws: `Problem` when there is none.
    public static func run(_ text: String, registry: Registry) throws -> AuditRun {
        guard let number = NumberedID.number(of: text, letter: "R") else {
            throw Problem(.runUnknown, ["run": text])
        }
        return try registry.auditRun(number)
    }

    /// The stored run that a text names, which must have come to its end.
    ///
    /// - Throws: `Problem` when there is none, or it never came to its end.
    public static func finishedRun(_ text: String, registry: Registry) throws -> AuditRun {
        let run = try run(text, registry: registry)
        guard run.answer != nil else { throw Problem(.runUnfinished, ["run": run.id]) }
        return run
    }
}
