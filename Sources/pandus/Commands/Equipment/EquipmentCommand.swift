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

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpMethod)))
    var method = ObservationMethod.declared.rawValue

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpAt)))
    var at: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpInspection)))
    var inspection: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpEvidence)))
    var evidence: [String] = []

    /// The state with an inventory number.
    func state(inventory: String?) throws -> EquipmentState {
        var state = EquipmentState(method: try word(method, option: "--method", ObservationMethod.self))
        state.inventoryNumber = inventory
        state.condition = condition
        state.faultReason = reason
        state.repairDueOn = fixBy
        state.quantity = quantity
        state.custodian = custodian
        state.observedAt = at
        state.inspection = inspection
        state.evidence = evidence
        return state
    }
}
