import Foundation
import PrecinctModel
import PrecinctRegistry
import Testing

/// Kills writers in the middle of their work, as a power cut or an impatient user would.
struct CrashTests {
    private static var directory: URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("registry-crash-\(getppidOrSelf())")
    }

    private static func getppidOrSelf() -> Int32 {
        ProcessInfo.processInfo.environment["PANDUS_CRASH"].flatMap(Int32.init) ?? getpid()
    }

    @Test func `what was acknowledged survives a kill and what was not is gone`() async throws {
        setenv("PANDUS_CRASH", "\(getpid())", 1)
        let directory = CrashTests.directory
        defer { try? FileManager.default.removeItem(at: directory) }
        try Registry.create(
            at: directory, country: "KZ", zone: "Asia/Qyzylorda", actor: "admin", now: SampleRegistry.start,
            packs: []
        ).close()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            let registry = try Registry.open(at: CrashTests.directory, mode: .readWrite)
            let now = SampleRegistry.start
            try registry.write(actor: "a", command: "acknowledged", now: now) { change in
                try change.addArea(Area(code: "1", name: "kept", kind: .region))
            }
            try registry.write(actor: "a", command: "killed", now: now) { change in
                for index in 0..<5_000 {
                    try change.addArea(Area(code: "9\(index)", name: "lost", kind: .other))
                }
                kill(getpid(), SIGKILL)
            }
        }
        // The dead writer's lock is gone with it, although its file still names it.
        let registry = try Registry.open(at: directory, mode: .readWrite, lockWait: .seconds(1))
        #expect(try registry.areas().map(\.code) == ["1"])
        #expect(try registry.changes().map(\.command) == ["acknowledged", "init"])
        #expect(registry.verify().issues.isEmpty)
        try registry.write(actor: "b", command: "next", now: SampleRegistry.start) { change in
            try change.addArea(Area(code: "2", name: "next", kind: .region))
        }
        #expect(try registry.revision().change == 3)
    }
}
