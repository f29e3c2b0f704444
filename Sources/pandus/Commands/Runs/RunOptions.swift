import ArgumentParser
import Wording

/// Whether an audit is stored, or a stored one repeated.
struct RunOptions: ParsableArguments {
    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.runHelpStore)))
    var store = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.runHelpAgain), valueName: "run"))
    var again: String?
}
