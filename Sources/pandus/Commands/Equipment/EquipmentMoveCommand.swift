import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus equipment move N-5 --to 61`.
struct EquipmentMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: Spoken.texts(.equipmentHelpMove))

    @Argument(help: ArgumentHelp(Spoken.texts(.equipmentHelpInventory), valueName: "number"))
    var inventory: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpTo), valueName: "ref|store"))
    var to: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpFrom), valueName: "ref|store"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpPieces)))
    var quantity: Int64?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpMoveReason)))
    var reason: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpAt)))
    var at: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpKits)))
    var kit: [String] = []

    @OptionGroup var confirmation: ConfirmationOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        var request = MoveEquipment.Request(inventoryNumber: inventory, to: to)
        request.from = from
        request.quantity = quantity
        request.reason = reason
        request.at = at
        let verb = MoveEquipment(global.surroundings(by: by))
        let plan = try global.withRegistry(.readOnly) { registry in
            try verb.plan(request, kits: try CompareKit.kits(kit, registry: registry), registry: registry)
        }
        var isShown = false
        func look() {
            if !isShown { MoveLines(plan).show() }
            isShown = true
        }
        let answer = confirmation.answer(global.format, showing: look)
        if answer == .yes {
            _ = try global.changingRegistry { try verb(request, kits: [], registry: $0) }
        }
        switch global.format {
        case .json: try Terminal.json(MoveLines.Document(plan, isApplied: answer == .yes))
        case .text:
            look()
            if answer == .yes { Terminal.note(Spoken.texts(.equipmentMoved)) }
        }
        try answer.explain()
    }
}
