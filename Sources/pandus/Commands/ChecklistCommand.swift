import ArgumentParser
import Foundation
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus checklist 60 --format html|csv|json`.
struct ChecklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist", abstract: Spoken.texts(.describeHelpChecklist))

    /// What the form is printed as.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case html
        case csv
        case json
    }

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpFormat)))
    var format: Form = .html

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.describeHelpBom)))
    var bom = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.describeHelpSemicolon)))
    var semicolon = false

    @OptionGroup var options: AuditOptions
    @OptionGroup var document: DocumentOptions

    func run() throws {
        let checklist = try document.global.withRegistry(.readOnly) { registry in
            try PrintChecklist(
                options.resolved(), registry: registry, surroundings: document.global.surroundings())(
                    precinct)
        }
        let text =
            switch format {
            case .html: checklist.html(Spoken.texts)
            case .csv:
                PrintChecklist.csv(
                    of: checklist, Spoken.texts, delimiter: semicolon ? ";" : ",", hasMark: bom)
            case .json: checklist.json(Spoken.texts)
            }
        // A form that somebody may have filled in is never replaced.
        try document.deliver(text, replaces: false)
    }
}
