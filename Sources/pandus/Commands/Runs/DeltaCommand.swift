import ArgumentParser
import PrecinctRegistry
import Reports
import Workflows
import Wording

extension ReportCommand {
    /// The command `pandus report delta R1 R2`.
    struct DeltaCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "delta", abstract: Spoken.texts(.deltaHelp))

        @Argument(help: ArgumentHelp(Spoken.texts(.deltaHelpBefore)))
        var before: String

        @Argument(help: ArgumentHelp(Spoken.texts(.deltaHelpAfter)))
        var after: String

        @OptionGroup var global: GlobalOptions

        func run() throws {
            try global.withRegistry(.readOnly) { registry in
                let comparison = try CompareRuns(before, after, registry: registry)
                let differing = try global.format == .json ? printJSON(comparison) : printText(comparison)
                if let run = differing.first { throw Problem(.deltaDiffers, ["run": run]) }
            }
        }

        private func printJSON(_ comparison: CompareRuns) throws -> [String] {
            var stream = DeltaJSONStream(comparison.heading, texts: Spoken.texts)
            Terminal.print(stream.opening(), terminator: "")
            let differing = try comparison.forEach {
                Terminal.print(stream.precinct($0), terminator: "")
            }
            Terminal.print(stream.closing(), terminator: "")
            return differing
        }

        private func printText(_ comparison: CompareRuns) throws -> [String] {
            var page = DeltaText(
                comparison.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(page.opening(), terminator: "")
            let differing = try comparison.forEach { Terminal.print(page.precinct($0), terminator: "") }
            Terminal.print(page.closing(), terminator: "")
            return differing
        }
    }
}
