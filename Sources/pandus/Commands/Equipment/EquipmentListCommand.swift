import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus equipment list [REF]`.
struct EquipmentListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Spoken.texts(.equipmentHelpList))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpKind)))
    var kind: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpConditionFilter)))
    var condition: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpStore)))
    var store = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard precinct == nil || (area == nil && !store) else {
            throw Problem(.equipmentWhichPlace, kind: .usage)
        }
        var filter = ListEquipment.Filter()
        filter.precinct = precinct
        filter.area = area
        filter.kind = kind
        filter.condition = condition
        filter.isStoreOnly = store
        let surroundings = global.surroundings()
        try global.withRegistry(.readOnly) { registry in
            let listings = try ListEquipment(surroundings)(filter, registry: registry)
            switch global.format {
            case .json:
                try Terminal.json(
                    Result(
                        asOf: surroundings.now.description,
                        items: listings.map { ItemDocument($0, asOf: surroundings.now) }))
            case .text: show(listings, EquipmentCommand.wording(registry, surroundings.now))
            }
        }
    }

    private func show(_ listings: [EquipmentListing], _ wording: EquipmentWording) {
        var heading = ""
        for listing in listings {
            let place = wording.place(listing.place, precincts: listing.precincts)
            if place != heading { Terminal.print(place) }
            heading = place
            Terminal.print("  " + wording.line(listing))
        }
        let working = listings.count { $0.item.workingPieces.low > .zero }
        let faulty = listings.count { $0.item.standing == .missing || $0.item.workingPieces.high == .zero }
        Terminal.print(
            Spoken.texts(
                .equipmentTotal,
                [
                    "count": "\(listings.count)", "working": "\(working)", "faulty": "\(faulty)",
                    "unknown": "\(listings.count - working - faulty)",
                ]))
    }

    private struct Result: Encodable {
        let pandus = "equipment-list/1"
        let asOf: String
        let items: [ItemDocument]
    }
}
