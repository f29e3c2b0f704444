import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// What can be said of a precinct.
struct PrecinctFields: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpName)))
    var name: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpOfCommission), valueName: "id"))
    var commission: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpStatus)))
    var status: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpSameAs), valueName: "system:id"))
    var sameAs: [String] = []

    /// The request of the workflow.
    func request() throws -> SetPrecinct.Request {
        var request = SetPrecinct.Request()
        request.name = name
        request.commission = commission
        request.status = try status.map { try word($0, option: "--status", PrecinctEntry.Status.self) }
        request.sameAs = try sameAs.map(SetPrecinct.externalID)
        return request
    }
}

/// The building somebody names.
struct PremisesFields: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpPremises), valueName: "id"))
    var premises: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpAddress)))
    var address: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpVenue)))
    var venue: String?

    /// The choice of the workflow.
    var choice: PremisesChoice { PremisesChoice(id: premises, address: address, venue: venue) }
}

/// The command `pandus precinct add kazaly/70`.
struct PrecinctAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Spoken.texts(.lifecycleHelpPrecinctAdd))

    @Argument(help: ArgumentHelp(Spoken.texts(.lifecycleHelpNewReference)))
    var precinct: String

    @OptionGroup var fields: PrecinctFields
    @OptionGroup var place: PremisesFields
    @OptionGroup var why: ReasonOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let request = try fields.request()
        let entry = PrecinctEntry(
            reference: try AddPrecinct.reference(precinct), name: request.name,
            commission: request.commission, status: request.status ?? .active, sameAs: request.sameAs)
        let verb = AddPrecinct(global.surroundings(by: why.by))
        let receipt = try global.changingRegistry {
            try verb(entry, in: place.choice, reason: why.reason, registry: $0)
        }
        switch global.format {
        case .json: try Terminal.json(PrecinctLine(receipt.entry, receipt.premises))
        case .text:
            let texts = Spoken.texts
            Terminal.print(
                texts(.lifecycleAdded, ["precinct": receipt.entry.reference.description]))
            if let premises = receipt.premises, receipt.isNewBuilding {
                Terminal.print(texts(.lifecycleNewBuilding, ["premises": premises.words]))
            }
            if !receipt.sharing.isEmpty {
                let list = receipt.sharing.map(\.description).joined(separator: ", ")
                Terminal.print(texts(.lifecycleSharedWith, ["precincts": list]))
            }
        }
    }
}

extension Premises {
    /// The venue, the address and the id.
    var words: String { [venue, address, "[\(id)]"].compactMap { $0 }.joined(separator: ", ") }
}
