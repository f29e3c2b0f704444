import ArgumentParser
import Wording

/// What a command that looks first offers: only a look, a question, or a yes beforehand.
struct ConfirmationOptions: ParsableArguments {
    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpDryRun)))
    var dryRun = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.confirmYes)))
    var yes = false

    /// What was said to what a command has shown.
    enum Answer {
        /// Go on.
        case yes
        /// Leave everything as it is.
        case no
        /// Only a look was wanted.
        case onlyLook
        /// Nobody said yes beforehand, and nobody is there to ask.
        case nobody
    }

    /// The answer; a person at a terminal is asked after seeing what there is to agree to.
    ///
    /// - Parameters:
    ///   - format: The form of the result: nobody is asked in the middle of JSON.
    ///   - show: Shows it.
    func answer(_ format: ResultFormat, showing show: () -> Void) -> Answer {
        if dryRun { return .onlyLook }
        if yes { return .yes }
        guard format == .text, Terminal.isInteractive else { return .nobody }
        show()
        return Terminal.confirms(Spoken.texts(.confirmQuestion)) ? .yes : .no
    }
}

extension ConfirmationOptions.Answer {
    /// Says what came of it where nothing was done.
    ///
    /// - Throws: `Problem` where nobody could be asked.
    func explain() throws {
        switch self {
        case .yes: break
        case .no: Terminal.note(Spoken.texts(.confirmDeclined))
        case .onlyLook: Terminal.note(Spoken.texts(.confirmDryRun))
        case .nobody: throw Problem(.confirmNeeded)
        }
    }
}
