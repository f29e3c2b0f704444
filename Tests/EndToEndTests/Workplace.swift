import Foundation
import Testing

/// A directory of its own for one test, where the built program runs; it goes when the test is over.
final class Workplace: Sendable {
    /// What a run of the program came to.
    struct Outcome {
        let status: Int32
        let output: String
        let complaint: String

        /// The lines said on standard error.
        var complaints: [Substring] { complaint.split(separator: "\n") }

        /// The whole of standard output as one JSON value; fails the test when it is anything else.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8))
        }

        /// The whole of standard output as one JSON object.
        func object() throws -> [String: Any] { try #require(try json() as? [String: Any]) }
    }

    /// The folder of the build's products, where the test bundle lies too.
    static let products: URL = {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        return (bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
    }()

    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory
            .appendingPathComponent("pandus-e2e-\(UUID().uuidString)").resolvingSymlinksInPath()
        for folder in ["tmp", "said"] {
            try FileManager.default.createDirectory(
                at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Runs `pandus` in this directory as a tester who speaks no particular language.
    ///
    /// - Parameter input: What it reads from standard input; nil for nothing.
    @discardableResult
    func run(_ arguments: [String], input: String? = nil) throws -> Outcome {
        let process = try process(arguments)
        // Files instead of pipes: neither side can ever wait for the other.
        let said = UUID().uuidString
        let output = root.appendingPathComponent("said/\(said).out")
        let complaint = root.appendingPathComponent("said/\(said).err")
        for file in [output, complaint] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        if let input {
            let given = root.appendingPathComponent("said/\(said).in")
            try Data(input.utf8).write(to: given)
            process.standardInput = try FileHandle(forReadingFrom: given)
        }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit, "\(arguments) was ended by a signal")
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            complaint: try String(contentsOf: complaint, encoding: .utf8))
    }

    /// `pandus` with arguments, in this directory and not started yet.
    func process(_ arguments: [String]) throws -> Process {
        let program = Self.products.appendingPathComponent("pandus")
        try #require(FileManager.default.isExecutableFile(atPath: program.path), "\(program.path)")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = root
        var environment = ProcessInfo.processInfo.environment
        for name in ["PANDUS_REGISTRY", "LC_ALL", "LC_MESSAGES"] { environment[name] = nil }
        environment["LANG"] = "C"
        environment["PANDUS_USER"] = "tester"
        environment["TMPDIR"] = root.appendingPathComponent("tmp").path
        process.environment = environment
        return process
    }

    /// Runs `pandus` and expects it to succeed.
    @discardableResult
    func succeed(_ arguments: String...) throws -> Outcome {
        let outcome = try run(arguments)
        try #require(outcome.status == 0, "\(arguments): \(outcome.complaint)")
        return outcome
    }

    /// Writes a file of this directory.
    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    /// Writes a file of this directory, making its folders.
    func write(_ bytes: [UInt8], to name: String) throws {
        let file = root.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Every file of a folder with its contents, but for the lock, which says nothing.
    func contents(of folder: String) throws -> [String: Data] {
        let base = root.appendingPathComponent(folder)
        var found: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: base.path) ?? .init() {
            let file = base.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
                !isFolder.boolValue, name != "registry.lock"
            else { continue }
            found[name] = try Data(contentsOf: file)
        }
        return found
    }

    /// What the program left behind in its temporary directory.
    func leftovers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("tmp").path)
    }

    /// Makes the registry `r` with precinct 60 of one area and, where asked, its neighbours.
    func makeRegistry(_ precincts: SampleDossier...) throws {
        try succeed("init", "r")
        for (index, precinct) in precincts.enumerated() {
            try write(precinct.text, to: "given-\(index).json")
            try succeed("import", "given-\(index).json", "--yes", "--registry", "r")
        }
    }
}
