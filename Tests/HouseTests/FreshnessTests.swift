import Foundation
import Testing

/// What was generated is what the sources would generate now.
struct FreshnessTests {
    @Test func `no embedded schema, text or style is stale`() throws {
        let products = Bundle.allBundles.map(\.bundleURL.path).first { $0.hasSuffix(".xctest") }
            .map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        let beside = products ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let generator = beside.appendingPathComponent("embed-schemas")
        try #require(FileManager.default.isExecutableFile(atPath: generator.path), "\(generator.path)")
        let process = Process()
        process.executableURL = generator
        process.arguments = ["--check", Repository.root.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
