import ArgumentParser
import PrecinctRegistry
import Reports
import Wording
import Workflows

extension RulesCommand {
    /// The command `pandus rules explain ramp-slope 60`.
    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "explain", abstract: Spoken.texts(.rulesHelpExplain))

        @Argument(help: ArgumentHelp(Spoken.texts(.rulesHelpRule)))
        var rule: String

        @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
        var precinct: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.rulesHelpElement)))
        var element: String?

        @OptionGroup var options: AuditOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            try global.withRegistry(.readOnly) { registry in
                let explain = try ExplainRule(
                    options.resolved(), registry: registry, surroundings: global.surroundings())
                let report = try explain(rule, at: precinct, element: element)
                for remark in try explain.remarks(on: precinct) {
                    Terminal.note("\(Spoken.texts(.sayNote)): \(Spoken.texts(remark))")
                }
                switch global.format {
                case .json: Terminal.print(report.json(Spoken.texts), terminator: "")
                case .text:
                    Terminal.print(
                        report.text(Spoken.texts, style: Terminal.style, width: Terminal.width),
                        terminator: "")
                }
            }
        }
    }
}
