import ArgumentParser
import Foundation
import PrecinctRegistry
import Wording

/// The command `pandus upgrade`.
struct UpgradeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: Spoken.texts(.backupHelpUpgrade))

    @OptionGroup var global: GlobalOptions

    func run() throws {
        // Opened for reading first, because what is up to date already stays as it is.
        let registry: Registry
        do {
            registry = try Registry.open(at: try global.directory, mode: .readOnly)
        } catch let problem as Problem where problem.message.key == .registryOlder {
            registry = try Registry.open(at: try global.directory, mode: .readWrite)
        }
        defer { try? registry.close() }
        let migration = registry.migration
        switch global.format {
        case .json:
            try Terminal.json(
                Result(
                    from: migration?.from ?? registry.settings.format, to: registry.settings.format,
                    safetyCopy: migration?.safetyCopy.path))
        case .text:
            let message =
                migration?.message
                ?? Message(.backupUpToDate, ["format": "\(registry.settings.format)"])
            Terminal.print(Spoken.texts(message))
        }
    }

    private struct Result: Encodable {
        let from: Int
        let to: Int
        let safetyCopy: String?
    }
}
