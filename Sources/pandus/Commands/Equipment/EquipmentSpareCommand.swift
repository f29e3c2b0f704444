import AccessAudit
import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus equipment spare --area kazaly`.
struct EquipmentSpareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spare", abstract: Spoken.texts(.equipmentHelpSpare))

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpKits)))
    var kit: [String] = []

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let surroundings = global.surroundings()
        try global.withRegistry(.readOnly) { registry in
            let kits = try CompareKit.kits(kit, registry: registry)
            let verb = FindSpares(surroundings)
            let spares = try verb(area: area, kits: kit, registry: registry)
            let stored = try verb.stored(registry: registry)
            switch global.format {
            case .json:
                try Terminal.json(
                    Document(
                        asOf: surroundings.now.description, kits: kits.map { KitDocument($0, Spoken.texts) },
                        spares: spares.map(Document.Spare.init),
                        store: stored.map { ItemDocument($0, asOf: surroundings.now) }))
            case .text: show(spares, stored, EquipmentCommand.wording(registry, surroundings.now))
            }
        }
    }

    private func show(_ spares: [FindSpares.Spare], _ stored: [EquipmentListing], _ wording: EquipmentWording)
    {
        let texts = Spoken.texts
        for spare in spares {
            let numbers = spare.inventoryNumbers.joined(separator: ", ")
            Terminal.print(
                texts(
                    .equipmentSpareLine,
                    [
                        "precinct": spare.precinct.description, "kit": spare.kit.id,
                        "item": texts.title(of: spare.balance.item, in: spare.kit),
                        "count": "\(RangeDocument(spare.balance.spare).low)",
                        "numbers": numbers.isEmpty ? texts(.equipmentNoNumber) : numbers,
                    ]))
        }
        for listing in stored { Terminal.print("\(wording.place(.store)): \(wording.line(listing))") }
        if spares.isEmpty, stored.isEmpty { Terminal.print(texts(.equipmentSpareNone)) }
        Terminal.note(texts(.equipmentSpareNote))
    }

    private struct Document: Encodable {
        struct Spare: Encodable {
            let ref: String
            let kit: String
            let item: String
            let title: String
            let spare: RangeDocument
            let inventory: [String]

            init(_ spare: FindSpares.Spare) {
                ref = spare.precinct.description
                kit = spare.kit.id
                item = spare.balance.item.id
                title = Spoken.texts.title(of: spare.balance.item, in: spare.kit)
                self.spare = RangeDocument(spare.balance.spare)
                inventory = spare.inventoryNumbers
            }
        }

        let pandus = "equipment-spare/1"
        let asOf: String
        let kits: [KitDocument]
        let spares: [Spare]
        let store: [ItemDocument]
    }
}
