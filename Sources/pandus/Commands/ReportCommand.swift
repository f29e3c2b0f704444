import AccessAudit
import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus report precinct 60 --format html`.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: Spoken.texts(.helpReport), subcommands: [OfPrecinct.self])

    /// The form of a report.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text
        case html
        case json
    }

    /// The command `pandus report precinct`.
    struct OfPrecinct: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "precinct", abstract: Spoken.texts(.helpReportPrecinct))

        @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
        var precinct: String

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpOutput), valueName: "file"))
        var output: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpFormat)))
        var format: Form = .text

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpRegistry), valueName: "dir"))
        var registry: String?

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpLang), valueName: "kk|ru|en"))
        var lang: String?

        @OptionGroup var options: AuditOptions

        func run() throws {
            var global = GlobalOptions()
            global.registry = registry
            global.lang = lang
            let text = try global.withRegistry(.readOnly) { registry in
                let audit = try RunAudit(
                    options.resolved(), registry: registry, surroundings: global.surroundings())
                try AuditCommand.remark(on: precinct, audit)
                return try ReportCommand.text(
                    of: precinct, audit, format, width: output == nil ? Terminal.width : 100)
            }
            guard let output else { return Terminal.print(text, terminator: "") }
            try ReportCommand.write(text, to: URL(fileURLWithPath: output))
            Terminal.note(Spoken.texts(.sayWritten, ["file": output]))
        }
    }

    /// The report of a precinct in a form.
    static func text(of precinct: String, _ audit: RunAudit, _ form: Form, width: Int) throws -> String {
        let verdict = try audit.verdict(precinct)
        let reference = verdict.precinct.reference
        let report = AuditReport(
            heading: audit.heading, verdicts: [verdict],
            panoramas: [reference: try audit.panoramas(of: reference)])
        switch form {
        case .text: return report.text(Spoken.texts, style: .plain, width: width)
        case .html: return report.html(Spoken.texts)
        case .json: return report.json(Spoken.texts)
        }
    }

    /// Writes a report whole or not at all.
    static func write(_ text: String, to file: URL) throws {
        do {
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            throw Problem(.requestOutput, ["file": file.path])
        }
    }
}
