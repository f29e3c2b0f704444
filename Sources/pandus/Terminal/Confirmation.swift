import ArgumentParser
import Foundation
import Wording

/// What a command that takes something away offers: a look first, and a question.
struct ConfirmationOptions: ParsableArguments {
    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpDryRun)))
    var dryRun = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpYes)))
    var yes = false

    /// Whether to go on with what was listed; asks on a terminal.
    ///
    /// - Throws: `Problem` when nobody is there to ask and nobody said yes.
    func isGranted(needed: Bool) throws -> Bool {
        if dryRun {
            Terminal.note(Spoken.texts(.lifecycleDryRun))
            return false
        }
        if yes || !needed { return true }
        guard isatty(0) == 1, isatty(2) == 1 else { throw Problem(.lifecycleRefused) }
        FileHandle.standardError.write(Data("\(Spoken.texts(.lifecycleQuestion)): ".utf8))
        guard readLine()?.lowercased() == "yes" else { throw Problem(.lifecycleRefused) }
        return true
    }
}
