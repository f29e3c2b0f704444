import AccessAudit
import ArgumentParser
import Workflows
import Wording

/// By what and as of when a command judges.
struct AuditOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpPack)))
    var pack: [String] = []

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.electionHelpAudit), valueName: "id"))
    var election: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpMoment)))
    var moment: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpAsOf), valueName: "date"))
    var asOf: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpKnownAt), valueName: "date"))
    var knownAt: String?

    /// The options of the workflow.
    func resolved() throws -> RunAudit.Options {
        var options = RunAudit.Options()
        options.packs = pack
        options.election = election
        options.moment = try moment.map { try word($0, option: "--moment", AuditMoment.self) }
        options.asOf = asOf
        options.knownAt = knownAt
        return options
    }
}
