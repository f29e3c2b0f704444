import ArgumentParser
import Foundation
import Wording

/// The command `pandus`.
@main
struct Pandus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pandus", abstract: Spoken.texts(.helpPandus), discussion: Spoken.texts(.helpDiscussion),
        version: "pandus 0.1.0",
        subcommands: [
            DemoCommand.self, InitCommand.self, ImportCommand.self, PrecinctCommand.self, ObserveCommand.self,
            EquipmentCommand.self, PanoramaCommand.self, ChecklistCommand.self, AuditCommand.self,
            ReportCommand.self, RulesCommand.self, WaiveCommand.self, ExportCommand.self, HistoryCommand.self,
            ElectionCommand.self, AreaCommand.self, CommissionCommand.self, VocabularyCommand.self,
            VerifyCommand.self,
            BackupCommand.self, RestoreCommand.self, UpgradeCommand.self,
        ])

    /// Runs the command and turns every problem into one message and an exit code.
    static func main() {
        // A reader that goes away is told by an error of the write, so that half-written files are cleared.
        signal(SIGPIPE, SIG_IGN)
        do {
            try Spoken.refuseUnknownLanguage()
            var command = try parseAsRoot(Spoken.reordered(Array(CommandLine.arguments.dropFirst())))
            try command.run()
        } catch let problem as Problem {
            Terminal.complain([problem])
        } catch let problems as Problems {
            Terminal.complain(problems.all)
        } catch let faults as Faults {
            Terminal.complain(faults.problems, summary: faults.summary)
        } catch let error as CocoaError {
            Terminal.complain([Problem(.requestUnexpected, ["detail": error.localizedDescription])])
        } catch {
            exit(withError: error)
        }
    }
}
