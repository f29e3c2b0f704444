import Exchange
import Foundation
import PrecinctModel
import PrecinctRegistry
import Wording
import Workflows

/// A commission's office: a registry and the files that come in.
final class Office {
    static let now = Instant(seconds: 1_795_521_600)

    let registry: Registry
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "office-\(UUID().uuidString)")
        registry = try Registry.create(
            at: directory.appendingPathComponent("r"), country: "KZ", zone: "Asia/Qyzylorda", actor: "admin",
            now: Self.now.adding(seconds: -86_400), packs: ["kz"])
    }

    deinit {
        try? registry.close()
        try? FileManager.default.removeItem(at: directory)
    }

    /// A real file.
    func verb(of file: URL) -> ImportFile {
        ImportFile(Surroundings(now: Self.now, actor: "clerk"), file: file, options: ImportFile.Options())
    }

    private func verb(_ text: String, _ name: String, _ change: (inout ImportFile.Options) -> Void) throws
        -> ImportFile
    {
        let file = directory.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        var options = ImportFile.Options()
        options.date = "2026-11-20"
        change(&options)
        return ImportFile(Surroundings(now: Self.now, actor: "clerk"), file: file, options: options)
    }

    /// A mapping file.
    func mapping(_ text: String) throws -> URL {
        let file = directory.appendingPathComponent("mapping.yaml")
        try Data(text.utf8).write(to: file)
        return file
    }

    /// What a file would bring.
    func look(
        _ text: String, name: String = "list.csv", _ change: (inout ImportFile.Options) -> Void = { _ in }
    ) throws -> ImportPlan {
        try verb(text, name, change).plan(registry)
    }

    /// Brings a file in.
    @discardableResult
    func take(
        _ text: String, name: String = "list.csv", _ change: (inout ImportFile.Options) -> Void = { _ in }
    ) throws -> ImportPlan {
        try verb(text, name, change).apply(registry)
    }

    func reference(_ text: String) throws -> PrecinctReference { try registry.resolve(text) }

    /// Every precinct as it is.
    func precincts() throws -> [PrecinctEntry] {
        var found: [PrecinctEntry] = []
        try registry.forEachPrecinct(asOf: Self.now) { found.append($0.entry) }
        return found
    }

    /// What was observed of a precinct and its building, in the order recorded.
    func observations(of precinct: String) throws -> [Observation] {
        try registry.dossierSource(of: reference(precinct), asOf: Self.now).observations
            .sorted { $0.sequence < $1.sequence }
    }

    /// The texts of the values of one fact of a precinct or its building, in the order recorded.
    func values(_ precinct: String, _ attribute: String) throws -> [String] {
        try observations(of: precinct).compactMap { observation in
            guard case .value(attribute, let value) = observation.statement else { return nil }
            return value.text
        }
    }
}

extension ImportPlan {
    var kinds: [Doubt.Kind] { doubts.map(\.kind) }
}
