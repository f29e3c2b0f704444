import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Wording
import Workflows

/// The form of a result.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

/// Options every command has.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpRegistry), valueName: "dir"))
    var registry: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpLang), valueName: "kk|ru|en"))
    var lang: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpFormat)))
    var format: ResultFormat = .text

    /// The directory of the registry.
    var directory: URL {
        get throws {
            guard let name = registry ?? ProcessInfo.processInfo.environment["PANDUS_REGISTRY"], !name.isEmpty
            else {
                throw Problem(.requestNoRegistry, kind: .usage)
            }
            return URL(fileURLWithPath: name)
        }
    }

    /// Opens the registry, hands it over and closes it.
    func withRegistry<Result>(_ mode: RegistryMode, _ body: (Registry) throws -> Result) throws -> Result {
        let opened = try Registry.open(at: try directory, mode: mode)
        if let migration = opened.migration { Terminal.note(Spoken.texts(migration.message)) }
        let result = try body(opened)
        try opened.close()
        return result
    }

    /// Hands over a registry to be changed, after a rehearsal: a request that is refused touches nothing at all.
    ///
    /// - Parameter body: Does nothing but change the registry, because it is called twice.
    func changingRegistry<Result>(_ body: (Registry) throws -> Result) throws -> Result {
        _ = try withRegistry(.rehearsal, body)
        return try withRegistry(.readWrite, body)
    }

    /// The present moment and who acts.
    func surroundings(by actor: String? = nil) -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        let name =
            (actor?.isEmpty == true ? nil : actor) ?? environment["PANDUS_USER"] ?? environment["USER"]
            ?? NSUserName()
        return Surroundings(
            now: Instant(seconds: Int64(Date().timeIntervalSince1970)), actor: name.isEmpty ? "?" : name)
    }
}

/// Reads a word of a closed list, in the language of the user.
func word<Word: RawRepresentable & CaseIterable>(_ text: String, option: String, _ type: Word.Type) throws
    -> Word
where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw Problem(.requestWord, ["text": text, "option": option, "words": words], kind: .usage)
}

extension RegistryMigration {
    /// What was done, and where the database as it was is kept.
    var message: Message {
        Message(.backupUpgraded, ["from": "\(from)", "to": "\(to)", "copy": safetyCopy.path])
    }
}

extension GlobalOptions {
    /// Hands over a registry to be changed, after a rehearsal, or to be rehearsed only.
    func changingRegistry<Result>(dryRun: Bool, _ body: (Registry) throws -> Result) throws -> Result {
        dryRun ? try withRegistry(.rehearsal, body) : try changingRegistry(body)
    }
}
