import Foundation
import PrecinctRegistry
import Testing

/// Writers get their turn in the order they came.
struct FairnessTests {
    let sample: SampleRegistry

    init() throws {
        sample = try SampleRegistry()
    }

    @Test func `who lets go and comes back at once does not pass those who wait`() throws {
        let directory = sample.registry.directory
        let order = Shared<[String]>([])
        let (ready, gate, done) = (
            DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
        )
        // All hold the lock many times without a pause; who merely polled would wait for ever.
        for name in ["a", "b", "c"] {
            Thread.detachNewThread {
                defer { done.signal() }
                let registry = try? Registry.open(at: directory, mode: .readWrite)
                ready.signal()
                gate.wait()
                for _ in 0..<30 {
                    try? registry?.write(actor: name, command: name, now: SampleRegistry.start) { _ in
                        usleep(2_000)
                        order.change { $0.append(name) }
                    }
                }
            }
        }
        for _ in 0..<3 { ready.wait() }
        for _ in 0..<3 { gate.signal() }
        for _ in 0..<3 { done.wait() }
        let turns = order.value
        #expect(turns.count == 90)
        // Of the first two thirds, in which all three are at it, each has its share.
        var counts: [String: Int] = [:]
        for turn in turns.prefix(60) {
            counts[turn, default: 0] += 1
        }
        #expect(counts.count == 3)
        #expect(counts.values.allSatisfy { (15...25).contains($0) }, "\(counts)")
    }

    @Test func `a reader takes no turn`() throws {
        let reader = try Registry.open(
            at: sample.registry.directory, mode: .readOnly, lockWait: .milliseconds(1))
        let count = try sample.write { _ in try reader.precinctCount() }
        #expect(count == 5)
    }
}
