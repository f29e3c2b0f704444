import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus equipment stocktake 60 --from FILE`.
struct EquipmentStocktakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stocktake", abstract: Spoken.texts(.equipmentHelpStocktake))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpScanned), valueName: "file|-"))
    var from: String

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpBuilding)))
    var building = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpTakeOver)))
    var takeOver = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpAt)))
    var at: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @OptionGroup var confirmation: ConfirmationOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        var options = TakeStock.Options()
        options.includesBuilding = building
        options.takesOver = takeOver
        options.at = at
        let verb = TakeStock(global.surroundings(by: by))
        // Read to its end first: a scan that breaks off changes nothing.
        let contents = try verb.read(from)
        var stocktake = try global.withRegistry(.readOnly) {
            try verb.plan(precinct, contents, options: options, registry: $0)
        }
        var isShown = false
        func look() {
            if !isShown { StocktakeLines(stocktake).show() }
            isShown = true
        }
        let answer = confirmation.answer(global.format, showing: look)
        if answer == .yes {
            stocktake = try global.changingRegistry {
                try verb(precinct, contents, options: options, registry: $0)
            }
        }
        switch global.format {
        case .json: try Terminal.json(StocktakeLines.Document(stocktake, isApplied: answer == .yes))
        case .text: look()
        }
        if answer == .yes { Terminal.note(Spoken.texts(.equipmentStocktakeDone)) }
        // A look first is the rule here, so that nobody to ask is no failure.
        if answer == .nobody { Terminal.note(Spoken.texts(.confirmNeeded)) } else { try answer.explain() }
    }
}
