import ArgumentParser
import Foundation
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus init DIR`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: Spoken.texts(.helpInit))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpDirectory)))
    var directory: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpCountry)))
    var country = "KZ"

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpZone)))
    var zone = "Asia/Almaty"

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpPack)))
    var pack: [String] = []

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let settings = try InitialiseRegistry(global.surroundings(by: by))(
            at: URL(fileURLWithPath: directory), country: country, zone: zone, packs: pack)
        switch global.format {
        case .json:
            try Terminal.json(
                Result(directory: directory, country: country, zone: zone, packs: settings.packs))
        case .text:
            Terminal.print(
                Spoken.texts(
                    .sayCreated,
                    [
                        "directory": directory, "country": country, "zone": zone,
                        "packs": settings.packs.joined(separator: ", "),
                    ]))
        }
    }

    private struct Result: Encodable {
        let directory: String
        let country: String
        let zone: String
        let packs: [String]
    }
}
