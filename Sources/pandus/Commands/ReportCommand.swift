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
        commandName: "report", abstract: Spoken.texts(.helpReport),
        subcommands: [OfPrecinct.self, RunsCommand.self, DeltaCommand.self])

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

        @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpFormat)))
        var format: Form = .text

        @OptionGroup var options: AuditOptions
        @OptionGroup var document: DocumentOptions

        func run() throws {
            let text = try document.global.withRegistry(.readOnly) { registry in
                let audit = try RunAudit(
                    options.resolved(), registry: registry, surroundings: document.global.surroundings())
                try AuditCommand.remark(on: precinct, audit)
                return try ReportCommand.text(
                    of: precinct, audit, format, width: document.output == nil ? Terminal.width : 100)
            }
            try document.deliver(text, replaces: true)
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
}
