import AccessAudit
import ArgumentParser
import Reports
import Wording
import Workflows

/// The command `pandus rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: Spoken.texts(.rulesHelp),
        subcommands: [List.self, Show.self, Explain.self, Lint.self])

    /// The packs whose rules are meant; no registry is needed.
    struct PackOptions: ParsableArguments {
        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.rulesHelpPack)))
        var pack: [String] = []

        /// The chosen packs, else all inside the program.
        func opened() throws -> [RulePack] { try OpenPacks()(pack.isEmpty ? RulePack.builtInIDs : pack) }
    }

    /// The command `pandus rules list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: Spoken.texts(.rulesHelpList))

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.rulesHelpCategory)))
        var category: String?

        @OptionGroup var packs: PackOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let category = try category.map { try word($0, option: "--category", Category.self) }
            let selection = RuleSelection(of: try packs.opened(), for: category)
            switch global.format {
            case .json: Terminal.print(RuleJSON(selection, texts: Spoken.texts).list, terminator: "")
            case .text: Terminal.print(RulesCommand.page(selection).list, terminator: "")
            }
        }
    }

    /// The command `pandus rules show ramp-slope`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: Spoken.texts(.rulesHelpShow))

        @Argument(help: ArgumentHelp(Spoken.texts(.rulesHelpRule)))
        var rule: String

        @OptionGroup var packs: PackOptions
        @OptionGroup var global: GlobalOptions

        func run() throws {
            let selection = try RuleSelection(named: rule, in: try packs.opened())
            switch global.format {
            case .json: Terminal.print(RuleJSON(selection, texts: Spoken.texts).cards, terminator: "")
            case .text: Terminal.print(RulesCommand.page(selection).cards, terminator: "")
            }
        }
    }

    private static func page(_ selection: RuleSelection) -> RuleText {
        RuleText(selection, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
    }

    /// The command `pandus rules lint my-city.yaml`.
    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lint", abstract: Spoken.texts(.rulesHelpLint))

        @Argument(help: ArgumentHelp(Spoken.texts(.rulesHelpFile)))
        var files: [String]

        @OptionGroup var global: GlobalOptions

        func run() throws {
            let report = LintReport(files.map { ($0, LintPacks()($0)) }, texts: Spoken.texts)
            switch global.format {
            case .json: Terminal.print(report.json, terminator: "")
            case .text: Terminal.print(report.text, terminator: "")
            }
            if report.hasErrors { throw ExitCode(1) }
        }
    }
}
