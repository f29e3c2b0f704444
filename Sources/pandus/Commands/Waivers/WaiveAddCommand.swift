import ArgumentParser
import PrecinctModel
import Reports
import Workflows
import Wording

/// The command `pandus waive add kz-bld/ramp-slope 60 --until …`.
struct WaiveAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Spoken.texts(.waiveHelpAdd))

    @Argument(help: ArgumentHelp(Spoken.texts(.waiveHelpRule)))
    var rule: String

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpArea), valueName: "code"))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpElement)))
    var element: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpOwner)))
    var owner: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpLegalBasis)))
    var legalBasis: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpApprover)))
    var approver: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpFrom), valueName: "date"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpUntil), valueName: "date"))
    var until: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.waiveHelpMeasure)))
    var measure: String?

    @OptionGroup var why: ReasonOptions

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpDryRun)))
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verb = EnterWaiver(global.surroundings(by: why.by))
        let request = request
        let (waiver, remarks) = try global.changingRegistry(dryRun: dryRun) { registry in
            let waiver = try verb(request, registry: registry)
            return (waiver, try verb.remarks(on: waiver, registry: registry))
        }
        switch global.format {
        case .json: try Terminal.json(WaiverDocument(waiver, applied: !dryRun))
        case .text:
            let texts = Spoken.texts
            Terminal.print(
                texts(
                    .waiveDoneAdd,
                    [
                        "waiver": waiver.id, "rule": texts.code(of: waiver),
                        "scope": waiver.scope.name, "since": waiver.since.description,
                        "until": waiver.until.description,
                    ]))
            Terminal.print("    " + texts.title(of: waiver))
            Terminal.print("    " + texts.conditions(of: waiver))
        }
        for remark in remarks { Terminal.note(Spoken.texts(remark)) }
        if dryRun { Terminal.note(Spoken.texts(.confirmDryRun)) }
    }

    private var request: EnterWaiver.Request {
        var request = EnterWaiver.Request(rule: rule)
        request.precinct = precinct
        request.area = area
        request.element = element
        request.owner = owner
        request.reason = why.reason
        request.legalBasis = legalBasis
        request.approver = approver
        request.measure = measure
        request.since = from
        request.until = until
        return request
    }
}
