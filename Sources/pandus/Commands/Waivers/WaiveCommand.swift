import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus waive add|list|end`.
struct WaiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: Spoken.texts(.waiveHelp),
        subcommands: [WaiveAddCommand.self, WaiveListCommand.self, WaiveEndCommand.self])
}

/// The command `pandus waive end W1 --reason …`.
struct WaiveEndCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: Spoken.texts(.waiveHelpEnd))

    @Argument(help: ArgumentHelp(Spoken.texts(.waiveHelpId)))
    var id: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpOn), valueName: "date"))
    var on: String?

    @OptionGroup var why: ReasonOptions

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpDryRun)))
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verb = EndWaiver(global.surroundings(by: why.by))
        let waiver = try global.changingRegistry(dryRun: dryRun) {
            try verb(id, on: on, reason: why.reason, registry: $0)
        }
        switch global.format {
        case .json: try Terminal.json(WaiverDocument(waiver, applied: !dryRun))
        case .text:
            Terminal.print(
                Spoken.texts(
                    .waiveDoneEnd, ["waiver": waiver.id, "day": waiver.endedOn?.description ?? ""]))
        }
        if dryRun { Terminal.note(Spoken.texts(.confirmDryRun)) }
    }
}
