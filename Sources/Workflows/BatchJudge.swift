import AccessAudit
import Dispatch
import Foundation
import PrecinctModel
import PrecinctRegistry
import Synchronization

/// Judges one batch of precincts on every processor while the next is being read.
struct BatchJudge {
    private let judge: @Sendable (DossierSource) -> PrecinctVerdict
    private var running: Judging?

    /// Judges by an audit as of a moment.
    init(_ audit: Audit, asOf: Instant, isDetailed: Bool) {
        judge = {
            audit.verdict(
                of: $0.dossier(asOf: asOf, vocabulary: .builtIn), isDetailed: isDetailed, waivers: $0.waivers)
        }
    }

    /// Starts on a batch and gives back the verdicts of the one before, in the order of its precincts.
    mutating func start(_ batch: [DossierSource]) -> [PrecinctVerdict] {
        let before = finish()
        running = Judging(batch, judge)
        return before
    }

    /// The verdicts of the batch begun last, in the order of its precincts.
    mutating func finish() -> [PrecinctVerdict] {
        defer { running = nil }
        return running?.verdicts ?? []
    }
}

/// A batch in the hands of several threads.
private final class Judging: Sendable {
    private let group = DispatchGroup()
    private let parts: Mutex<[[PrecinctVerdict]]>

    init(_ batch: [DossierSource], _ judge: @escaping @Sendable (DossierSource) -> PrecinctVerdict) {
        let count = max(1, ProcessInfo.processInfo.activeProcessorCount)
        parts = Mutex(Array(repeating: [], count: count))
        for part in 0..<count {
            let slice = batch[(batch.count * part / count)..<(batch.count * (part + 1) / count)]
            DispatchQueue.global().async(group: group) { [self] in
                let verdicts = slice.map(judge)
                parts.withLock { $0[part] = verdicts }
            }
        }
    }

    /// All verdicts, once they are there.
    var verdicts: [PrecinctVerdict] {
        group.wait()
        return parts.withLock { $0.flatMap { $0 } }
    }
}
