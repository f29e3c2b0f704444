import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus equipment add 60 magnifier --inventory N-5`.
struct EquipmentAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Spoken.texts(.equipmentHelpAdd))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String

    @Argument(help: ArgumentHelp(Spoken.texts(.equipmentHelpNewThing), valueName: "kind[/id]"))
    var thing: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpInventory)))
    var inventory: String

    @OptionGroup var options: EquipmentStateOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let state = try options.state(inventory: inventory)
        let verb = AddEquipment(global.surroundings(by: options.recording.by))
        let receipt = try global.changingRegistry { try verb(precinct, thing, state, registry: $0) }
        try EquipmentReceiptLines(receipt).show(global.format)
    }
}
