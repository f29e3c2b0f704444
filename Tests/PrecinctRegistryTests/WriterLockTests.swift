import Foundation
import PrecinctRegistry
import Testing
import Wording

struct WriterLockTests {
    let sample: SampleRegistry

    init() throws {
        sample = try SampleRegistry()
    }

    @Test func `the second writer waits and then explains who holds the registry`() throws {
        let second = try Registry.open(
            at: sample.registry.directory, mode: .readWrite, lockWait: .milliseconds(100))
        try sample.registry.write(
            actor: "Айжан", command: "import list.csv", now: SampleRegistry.start
        ) { change in
            try change.addArea(Area(code: "44", name: "Басқа", kind: .region))
            let refused = try problem {
                try second.write(actor: "b", command: "observe", now: SampleRegistry.start) { _ in }
            }
            #expect(refused.message.key == .registryBusy)
            #expect(refused.message.arguments["command"] == "import list.csv")
            #expect(refused.message.arguments["pid"] == "\(getpid())")
            #expect(refused.message.arguments["since"]?.hasSuffix("Z") == true)
        }
        // The lock is free again, and its file no longer names anybody.
        try second.write(actor: "b", command: "observe", now: SampleRegistry.start) { change in
            try change.addArea(Area(code: "45", name: "Тағы", kind: .region))
        }
        let lock = sample.registry.directory.appendingPathComponent("registry.lock")
        #expect(try Data(contentsOf: lock).isEmpty)
    }

    @Test func `a holder is named though one that died left longer lines`() throws {
        let lock = sample.registry.directory.appendingPathComponent("registry.lock")
        let dead = "999999999\n2026-01-01T00:00:00Z\n\(String(repeating: "import ", count: 50))\nmore\n"
        try Data(dead.utf8).write(to: lock)
        let second = try Registry.open(
            at: sample.registry.directory, mode: .readWrite, lockWait: .milliseconds(100))
        try sample.registry.write(actor: "a", command: "observe", now: SampleRegistry.start) { _ in
            #expect(try String(contentsOf: lock, encoding: .utf8).hasSuffix("\nobserve\n"))
            let refused = try problem {
                try second.write(actor: "b", command: "c", now: SampleRegistry.start) { _ in }
            }
            #expect(refused.message.key == .registryBusy)
            #expect(refused.message.arguments["command"] == "observe")
        }
    }

    @Test func `a rehearsal in a registry nobody ever wrote leaves no lock file`() throws {
        try sample.registry.close()
        let lock = sample.registry.directory.appendingPathComponent("registry.lock")
        try FileManager.default.removeItem(at: lock)
        let before = try TemporaryPlace.snapshot(sample.registry.directory)
        let registry = try Registry.open(at: sample.registry.directory, mode: .rehearsal)
        try registry.write(actor: "a", command: "c", now: SampleRegistry.start) { change in
            try change.addArea(Area(code: "44", name: "Басқа", kind: .region))
        }
        try registry.close()
        #expect(try TemporaryPlace.snapshot(sample.registry.directory) == before)
    }

    @Test func `writers that queue all get their turn`() async throws {
        let directory = sample.registry.directory
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<4 {
                group.addTask {
                    let registry = try Registry.open(at: directory, mode: .readWrite)
                    for round in 0..<5 {
                        try registry.write(actor: "a", command: "c", now: SampleRegistry.start) { change in
                            try change.addArea(Area(code: "5\(index)\(round)", name: "x", kind: .other))
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try sample.registry.areas().count == 3 + 20)
        #expect(sample.registry.verify().isSound)
    }

    @Test func `a failing writer frees the lock`() throws {
        struct Stop: Error {}
        #expect(throws: Stop.self) { try sample.write { _ in throw Stop() } }
        try sample.write { try $0.addArea(Area(code: "44", name: "Басқа", kind: .region)) }
    }
}
