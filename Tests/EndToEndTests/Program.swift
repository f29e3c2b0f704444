import Foundation

/// The built program in a directory of its own, which goes with the suite.
final class Program {
    struct Run {
        let code: Int32
        let output: String
        let complaint: String

        /// The output as JSON.
        var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    }

    let room: URL

    init() throws {
        room = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pandus-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: room, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: room) }

    /// Where the registry of the suite lies.
    var registry: URL { room.appendingPathComponent("registry") }

    /// Runs `pandus` with arguments on the suite's registry.
    func run(_ arguments: String...) throws -> Run {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.path.hasSuffix(".xctest") }
        let beside = (bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
        let process = Process()
        process.executableURL = beside.appendingPathComponent("pandus")
        process.arguments = arguments
        process.currentDirectoryURL = room
        process.environment = [
            "PANDUS_REGISTRY": registry.path, "PANDUS_USER": "tester", "LANG": "C", "PATH": "/usr/bin:/bin",
        ]
        let output = room.appendingPathComponent(".output")
        let complaint = room.appendingPathComponent(".complaint")
        for file in [output, complaint] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Run(
            code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            complaint: try String(contentsOf: complaint, encoding: .utf8))
    }

    /// Writes a file into the room.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: room.appendingPathComponent(name))
    }

    /// The contents of every file of the registry except the lock, by path.
    func contents() throws -> [String: Data] {
        let paths = FileManager.default.enumerator(atPath: registry.path)?.compactMap { $0 as? String } ?? []
        var contents: [String: Data] = [:]
        for path in paths where path != "registry.lock" {
            contents[path] = try? Data(contentsOf: registry.appendingPathComponent(path))
        }
        return contents
    }

    /// A registry with two precincts in one school.
    func fill() throws {
        _ = try run("init", registry.path, "--zone", "Asia/Qyzylorda")
        for number in ["60", "61"] {
            try write(
                """
                {"pandus": "dossier/1", "date": "2026-01-10", "defaults": {"observer": "A. Inspector"},
                 "precinct": {"area": "Қазалы", "number": "\(number)", "registeredVoters": 1180},
                 "premises": {"id": "school", "address": "Мектеп көшесі 1", "venue": "Мектеп"},
                 "elements": \(number == "60" ? Self.elements : "[]")}
                """, to: "\(number).json")
            _ = try run("import", "\(number).json", "--yes")
        }
    }

    private static let elements = """
        [{"kind": "ramp", "id": "main", "attributes": {
            "slope": {"value": 9.5, "unit": "%", "tolerance": 0.1}, "rise": "780 mm", "onAccessibleRoute": true}},
         {"kind": "door", "id": "main", "attributes": {"clearWidth": "910 mm", "onAccessibleRoute": true}}]
        """
}
