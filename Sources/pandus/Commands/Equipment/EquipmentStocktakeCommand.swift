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

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpYesCount)))
    var yes = false

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
        if yes {
            stocktake = try global.withRegistry(.readWrite) {
                try verb(precinct, contents, options: options, registry: $0)
            }
        }
        switch global.format {
        case .json: try Terminal.json(StocktakeLines.Document(stocktake, isApplied: yes))
        case .text: StocktakeLines(stocktake).show()
        }
        Terminal.note(Spoken.texts(yes ? .equipmentStocktakeDone : .equipmentStocktakeDry))
    }
}
