import AccessAudit
import ArgumentParser
import Foundation
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus demo`.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "demo", abstract: Spoken.texts(.helpDemo))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpDirectory)))
    var directory = "pandus-demo"

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let texts = Spoken.texts
        let place = URL(fileURLWithPath: directory)
        let surroundings = global.surroundings(by: "pandus demo")
        try BuildDemonstration(surroundings)(at: place) { Terminal.note(texts($0)) }

        let registry = try Registry.open(at: place, mode: .readOnly)
        defer { try? registry.close() }
        var options = RunAudit.Options()
        // The room is laid out before an election: that is when secrecy can be judged.
        options.moment = .preElection
        let audit = try RunAudit(options, registry: registry, surroundings: surroundings)
        let verdict = try audit.verdict(BuildDemonstration.storyReference)
        let html = try ReportCommand.text(of: BuildDemonstration.storyReference, audit, .html, width: 100)
        let file = place.appendingPathComponent("precinct-60.html")
        try OutputFile.write(html, to: file, replaces: true)
        switch global.format {
        case .json:
            Terminal.print(
                AuditReport(heading: audit.heading, verdicts: [verdict]).json(texts), terminator: "")
        case .text:
            let page = PrecinctText(audit.heading, texts: texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(page.text(of: verdict), terminator: "")
            Terminal.print(try districtLine(audit))
        }
        Terminal.note(texts(.demoReport, ["file": file.path]))
        Terminal.note(texts(.demoNext, ["directory": directory, "program": CommandLine.arguments[0]]))
    }

    private func districtLine(_ audit: RunAudit) throws -> String {
        var table = DistrictText(audit.heading, texts: Spoken.texts, style: .plain, width: Terminal.width)
        try audit.forEach(area: nil, isDetailed: false) { _ = table.row(of: $0) }
        return table.closing()
    }
}
