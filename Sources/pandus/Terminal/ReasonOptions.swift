import ArgumentParser
import Wording

/// Why something is changed, and by whom.
struct ReasonOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpReason)))
    var reason: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?
}
