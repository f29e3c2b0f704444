import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus precinct list|show|add|set|move`.
struct PrecinctCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "precinct", abstract: Spoken.texts(.helpPrecinct),
        subcommands: [
            ListCommand.self, ShowCommand.self, PrecinctAddCommand.self, PrecinctSetCommand.self,
            PrecinctMoveCommand.self,
        ])

    /// The command `pandus precinct list`.
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.helpPrecinctList))

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
        var area: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpOnlyStatus)))
        var status: String?

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let wanted = try status.map {
                try word($0, option: "--status", PrecinctEntry.Status.self)
            }
            let now = global.surroundings().now
            try global.withRegistry(.readOnly) { registry in
                // An area nobody knows is refused before anything is printed.
                if let area { try registry.requireArea(area) }
                let (asOf, knownAt) = try past.moments(registry.localTime)
                func forEach(_ body: (PrecinctListing) throws -> Void) throws {
                    try registry.forEachPrecinct(
                        area: area, statuses: wanted.map { [$0] } ?? Set(PrecinctEntry.Status.allCases),
                        asOf: asOf ?? now, knownAt: knownAt, body)
                }
                switch global.format {
                case .json:
                    let list = JSONListPrinter()
                    try forEach { try list.print(PrecinctLine($0.entry, $0.premises)) }
                    list.close()
                case .text:
                    if let remark = try past.remark(registry.localTime, now: now) { Terminal.print(remark) }
                    var count = 0
                    try forEach { listing in
                        let entry = listing.entry
                        let place = [listing.premises?.venue, listing.premises?.address]
                        let words = place.compactMap { $0 }.joined(separator: ", ")
                        let state = entry.status == .active ? "" : "  [\(Spoken.texts(entry.status))]"
                        Terminal.print(
                            "\(entry.reference)  \(words.isEmpty ? entry.name ?? "" : words)\(state)")
                        count += 1
                    }
                    Terminal.print(Spoken.texts(.sayTotal, ["count": "\(count)"]))
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

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let now = global.surroundings().now
            try global.withRegistry(.readOnly) { registry in
                var reference = try registry.resolve(precinct)
                let localTime = try registry.localTime(of: reference)
                let (asked, knownAt) = try past.moments(localTime)
                let asOf = asked ?? now
                // Among the precincts of then a number may have meant another one.
                reference = try registry.resolve(precinct, asOf: asOf, knownAt: knownAt)
                let entry = try registry.precinct(reference, asOf: asOf, knownAt: knownAt)
                let dossier = try registry.dossier(
                    of: reference, asOf: asOf, knownAt: knownAt, vocabulary: .builtIn)
                let sharing = try dossier.premises.map {
                    try registry.precinctsSharing($0.id, asOf: asOf, knownAt: knownAt)
                        .filter { $0 != reference }
                }
                let page = DossierLines(
                    entry: entry, dossier: dossier, sharing: sharing ?? [], knownAt: knownAt)
                switch global.format {
                case .json: try Terminal.json(page.document)
                case .text:
                    if let remark = try past.remark(localTime, now: now) { Terminal.print(remark) }
                    for line in page.text(Spoken.texts) { Terminal.print(line) }
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
