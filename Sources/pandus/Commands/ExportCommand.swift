import ArgumentParser
import Foundation
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus export 60 --to dossier`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: Spoken.texts(.exportCommand))

    @Argument(help: ArgumentHelp(Spoken.texts(.exportHelpReferences)))
    var precincts: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            Spoken.texts(.exportHelpTo),
            valueName: ExportRegistry.Form.allCases.map(\.rawValue).joined(separator: "|")))
    var to: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpAll)))
    var all = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.exportHelpRetired)))
    var retired = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpAsOf), valueName: "date"))
    var asOf: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpKnownAt), valueName: "date"))
    var knownAt: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpOutput), valueName: "file"))
    var output: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.exportHelpMark)))
    var bom = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.exportHelpLosses), valueName: "file"))
    var losses: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.exportHelpLegend), valueName: "file"))
    var legend: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.exportHelpForce)))
    var force = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let options = try resolved()
        // Every file is begun before the first precinct is read: a name that is taken is told at once.
        let names = [output, losses, legend].compactMap { $0.map { URL(fileURLWithPath: $0).path } }
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw Problem(.requestExists, ["file": twice], kind: .usage)
        }
        let file = try output.map(file)
        let lossFile = try losses.map(self.file)
        let legendFile = try legend.map(self.file)
        let progress = ProgressLine()
        let summary = try global.withRegistry(.readOnly) { registry in
            // The forms have no room for it, and whoever passes them on must know.
            if registry.settings.isSample { Terminal.note("*** \(Spoken.texts(.reportSample))") }
            return try ExportRegistry(global.surroundings())(
                options, registry: registry,
                progress: { progress.update(.progressExport, done: Int64($0), total: Int64($1)) },
                write: { try file?.write($0) ?? Terminal.print($0, terminator: "") })
        }
        progress.finish()
        try legendFile?.write(summary.legend(Spoken.texts) ?? "")
        try lossFile?.write(
            global.format == .json ? summary.lossJSON : summary.lossText(Spoken.texts))
        for file in [legendFile, lossFile, file] { try file?.commit() }
        try report(summary)
    }

    private func resolved() throws -> ExportRegistry.Options {
        var options = ExportRegistry.Options(form: try word(to, option: "--to", ExportRegistry.Form.self))
        let isTable = options.form == .csv || options.form == .csvFacts
        for (option, isGiven) in [("--bom", bom), ("--legend", legend != nil)] where isGiven && !isTable {
            throw Problem(.exportTableOnly, ["option": option], kind: .usage)
        }
        guard precincts.isEmpty == (all || area != nil) else { throw Problem(.exportWhich, kind: .usage) }
        options.precincts = precincts
        options.area = area
        options.includesRetired = retired
        options.asOf = asOf
        options.knownAt = knownAt
        options.hasMark = bom
        return options
    }

    private func file(_ name: String) throws -> OutputFile {
        try OutputFile(at: URL(fileURLWithPath: name), replaces: force)
    }

    private func report(_ summary: ExportSummary) throws {
        let texts = Spoken.texts
        if let output, global.format == .json {
            try Terminal.json(
                Result(
                    file: output, form: to, precincts: summary.precincts, retiredLeftOut: summary.retired,
                    losses: summary.lossCount))
        }
        Terminal.note(
            output.map { texts(.exportDoneFile, ["file": $0, "count": "\(summary.precincts)"]) }
                ?? texts(.exportDone, ["count": "\(summary.precincts)"]))
        if summary.retired > 0 { Terminal.note(texts(.exportRetired, ["count": "\(summary.retired)"])) }
        if let line = summary.lossLine(texts) { Terminal.note(line) }
    }

    private struct Result: Encodable {
        let file: String
        let form: String
        let precincts: Int
        let retiredLeftOut: Int
        let losses: Int
    }
}
