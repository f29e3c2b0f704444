import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus equipment …`.
struct EquipmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "equipment", abstract: Spoken.texts(.equipmentHelp),
        subcommands: [
            EquipmentListCommand.self, EquipmentAddCommand.self, EquipmentSetCommand.self,
            EquipmentMoveCommand.self, EquipmentHistoryCommand.self, EquipmentStocktakeCommand.self,
            EquipmentKitCommand.self, EquipmentSpareCommand.self,
        ])

    /// Words for things by the clock of a registry.
    static func wording(_ registry: Registry, _ now: Instant) -> EquipmentWording {
        EquipmentWording(
            Spoken.texts, asOf: now, localTime: LocalTime(identifier: registry.settings.zone) ?? .utc)
    }
}

/// What somebody says of a thing, and how it came to be known.
struct EquipmentStateOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpCondition)))
    var condition: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpFault)))
    var reason: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpFixBy), valueName: "date"))
    var fixBy: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpQuantity)))
    var quantity: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpCustodian)))
    var custodian: String?

    @OptionGroup var recording: RecordingOptions

    /// The state with an inventory number.
    func state(inventory: String?) throws -> EquipmentState {
        var state = EquipmentState(method: try recording.method)
        state.inventoryNumber = inventory
        state.condition = condition
        state.faultReason = reason
        state.repairDueOn = fixBy
        state.quantity = quantity
        state.custodian = custodian
        state.observedAt = recording.at
        state.inspection = recording.inspection
        state.evidence = recording.evidence
        return state
    }
}
