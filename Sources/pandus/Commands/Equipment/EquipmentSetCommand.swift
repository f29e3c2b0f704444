import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus equipment set N-5 --condition broken --reason … --fix-by 2026-12-01`.
struct EquipmentSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: Spoken.texts(.equipmentHelpSet))

    @Argument(help: ArgumentHelp(Spoken.texts(.equipmentHelpThing), valueName: "number"))
    var thing: String

    @Option(name: .customLong("in"), help: ArgumentHelp(Spoken.texts(.equipmentHelpIn), valueName: "ref"))
    var place: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpInventory)))
    var inventory: String?

    @OptionGroup var options: EquipmentStateOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let state = try options.state(inventory: inventory)
        let verb = SetEquipment(global.surroundings(by: options.recording.by))
        let receipt = try global.changingRegistry { try verb(thing, in: place, state, registry: $0) }
        try EquipmentReceiptLines(receipt).show(global.format)
    }
}
