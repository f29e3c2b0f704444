import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus precinct list|show`.
struct PrecinctCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "precinct", abstract: Spoken.texts(.helpPrecinct),
        subcommands: [ListCommand.self, ShowCommand.self])

    /// The command `pandus precinct list`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.helpPrecinctList))

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
        var area: String?

        @OptionGroup var global: GlobalOptions

        func run() throws {
            try global.withRegistry(.readOnly) { registry in
                let precincts = try registry.precincts(area: area)
                let places = try registry.occupancies(asOf: global.surroundings().now)
                let buildings = Dictionary(
                    try registry.premises().map { ($0.premises.id, $0.premises) },
                    uniquingKeysWith: { first, _ in first })
                func building(_ entry: PrecinctEntry) -> Premises? {
                    places[entry.reference].flatMap { buildings[$0] }
                }
                switch global.format {
                case .json: try Terminal.json(precincts.map { PrecinctLine($0, building($0)) })
                case .text:
                    for entry in precincts {
                        let place = building(entry)
                        let words = [place?.venue, place?.address].compactMap { $0 }.joined(separator: ", ")
                        Terminal.print("\(entry.reference)  \(words.isEmpty ? entry.name ?? "" : words)")
                    }
                    Terminal.print(Spoken.texts(.sayTotal, ["count": "\(precincts.count)"]))
                }
            }
        }
    }

    /// The command `pandus precinct show 60`.
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: Spoken.texts(.helpPrecinctShow))

        @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
        var precinct: String

        @OptionGroup var global: GlobalOptions

        func run() throws {
            try global.withRegistry(.readOnly) { registry in
                let reference = try registry.resolve(precinct)
                let now = global.surroundings().now
                let entry = try registry.precinct(reference)
                let dossier = try registry.dossier(of: reference, asOf: now, vocabulary: .builtIn)
                let sharing = try dossier.premises.map {
                    try registry.precinctsSharing($0.id, asOf: now).filter { $0 != reference }
                }
                let page = DossierLines(entry: entry, dossier: dossier, sharing: sharing ?? [])
                switch global.format {
                case .json: try Terminal.json(page.document)
                case .text: for line in page.text(Spoken.texts) { Terminal.print(line) }
                }
            }
        }
    }
}

/// One precinct of a list, as JSON.
struct PrecinctLine: Encodable {
    let ref: String
    let area: String
    let number: String
    let name: String?
    let status: String
    let commission: String?
    let premises: String?
    let address: String?
    let venue: String?

    init(_ entry: PrecinctEntry, _ premises: Premises?) {
        ref = entry.reference.description
        area = entry.reference.area
        number = entry.reference.number
        name = entry.name
        status = entry.status.rawValue
        commission = entry.commission
        self.premises = premises?.id
        address = premises?.address
        venue = premises?.venue
    }
}
