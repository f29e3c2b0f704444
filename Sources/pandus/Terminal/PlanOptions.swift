import ArgumentParser
import Wording

/// Whether a plan is asked for, or a verdict on facts that are only supposed.
struct PlanOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(Spoken.texts(.planHelp), valueName: "area|ref"))
    var fixPlan: [String] = []

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.planHelpMovingList), valueName: "file"))
    var movingList: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.planHelpWhatIf), valueName: "fact"))
    var whatIf: [String] = []
}
