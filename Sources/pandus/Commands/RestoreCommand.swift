import ArgumentParser
import Foundation
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus restore BACKUP NEWDIR`.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: Spoken.texts(.backupHelpRestore))

    @Argument(help: ArgumentHelp(Spoken.texts(.backupHelpSource)))
    var backup: String

    @Argument(help: ArgumentHelp(Spoken.texts(.backupHelpNewDirectory)))
    var directory: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let place = URL(fileURLWithPath: directory)
        let progress = ProgressLine()
        let report = try Registry.restore(URL(fileURLWithPath: backup), to: place) { progress.update($0) }
        progress.finish()
        let isSound = report.verification.isSound
        switch global.format {
        case .json: try Terminal.json(CopyDocument(report, path: place.path, isMade: isSound))
        case .text:
            for issue in report.verification.issues { Terminal.print(Spoken.texts(issue.message)) }
            if isSound { Terminal.print(Spoken.texts(report.message(.backupRestored, path: place.path))) }
        }
        if !isSound {
            throw Problem(
                .backupNotRestored, ["path": backup, "count": "\(report.verification.issueCount)"])
        }
    }
}
