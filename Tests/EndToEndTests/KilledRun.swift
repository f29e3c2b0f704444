import Foundation
import Testing

/// A run of `pandus` that may be ended at any moment, as by a power cut.
final class KilledRun {
    private let process: Process
    private let output: URL

    /// Starts the program with its standard output in a file.
    init(_ place: Workplace, _ arguments: [String], input: URL? = nil) throws {
        process = try place.process(arguments)
        output = place.root.appendingPathComponent("said/\(UUID().uuidString).out")
        try Data().write(to: output)
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? .nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Waits some microseconds and kills the program if it still runs.
    ///
    /// - Returns: Whether it was killed.
    func kill(after microseconds: UInt32) -> Bool {
        usleep(microseconds)
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    /// Waits for the end.
    func wait() { process.waitUntilExit() }

    /// What it had said; a line that was not finished was not said.
    func said() throws -> String {
        let text = try String(contentsOf: output, encoding: .utf8)
        return text.hasSuffix("\n")
            ? text : String(text.prefix { _ in true }.reversed().drop { $0 != "\n" }.reversed())
    }
}
