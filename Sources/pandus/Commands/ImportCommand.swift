import ArgumentParser
import Exchange
import Foundation
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus import FILE`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Spoken.texts(.helpImport))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpImportFile)))
    var file: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpMapping)))
    var mapping: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpDate)))
    var date: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpEncoding)))
    var encoding: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.exchangeHelpLosses), valueName: "file"))
    var losses: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpAllowRemovals)))
    var allowRemovals = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpSkipBadRows), valueName: "file"))
    var skipBadRows: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @OptionGroup var confirmation: ConfirmationOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let url = URL(fileURLWithPath: file)
        for name in [skipBadRows, losses].compactMap({ $0 }) {
            try OutputFile.refuseTaken(URL(fileURLWithPath: name))
        }
        let encoding = try encoding.map(TextEncoding.named)
        if mapping == nil, let sheet = try TakeChecklist.sheet(in: url, encoding: encoding) {
            try takeForm(sheet)
        } else {
            try takeList(url, encoding)
        }
    }

    /// The file rejected rows go to, begun before anything is imported.
    func rejectedRows() throws -> RejectedRows? { try skipBadRows.map(RejectedRows.init) }

    /// Says what came of it where nothing was done.
    ///
    /// A look first is the rule here, so that nobody to ask is no failure.
    func explain(_ answer: ConfirmationOptions.Answer, isEmpty: Bool) throws {
        if isEmpty { return Terminal.note(Spoken.texts(.importNothingNew)) }
        switch answer {
        case .yes: Terminal.note(Spoken.texts(.importDone))
        case .nobody: Terminal.note(Spoken.texts(.importHeld))
        case .no, .onlyLook: try answer.explain()
        }
    }

    /// Ends with everything that is wrong, unless rows at fault are to be skipped.
    func refuse(_ problems: [Problem]) throws {
        guard !problems.isEmpty else { return }
        throw Faults(
            problems: problems, summary: Spoken.texts(.importRejected, ["count": "\(problems.count)"]))
    }
}
