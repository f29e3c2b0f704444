import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus import FILE`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Spoken.texts(.helpImport))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpFile)))
    var file: String

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpMapping)))
    var mapping: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpDate)))
    var date: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.exchangeHelpLosses), valueName: "file"))
    var losses: String?

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpDryRun)))
    var dryRun = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpYes)))
    var yes = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verb = ImportFile(global.surroundings(by: by))
        let options = ImportFile.Options(
            mapping: mapping.map { URL(fileURLWithPath: $0) }, area: area, date: date)
        let settings = try global.withRegistry(.readOnly) { $0.settings }
        let contents = try verb.read(URL(fileURLWithPath: file), options: options, settings: settings)
        if let losses {
            try ReportCommand.write(contents.lossText(Spoken.texts), to: URL(fileURLWithPath: losses))
        }
        if let line = contents.lossLine(Spoken.texts) { Terminal.note(line) }
        // Compared on a registry open for reading first: what is refused or held back touches nothing at all.
        var plan = try global.withRegistry(.readOnly) { try verb.plan(contents, registry: $0) }
        let isHeld = plan.replaces && !yes && !dryRun
        if !dryRun, !isHeld, !plan.isEmpty {
            plan = try global.withRegistry(.readWrite) { registry in
                let fresh = try verb.plan(contents, registry: registry)
                try verb.apply(fresh, registry: registry)
                return fresh
            }
        }
        // Said only now: a reader that closes the pipe must not stop what it was told about.
        switch global.format {
        case .text: show(plan)
        case .json: try Terminal.json(Result(plan, isApplied: !dryRun && !isHeld))
        }
        if isHeld { throw Problem(.importConfirm, ["count": "\(plan.changed.count + plan.moves.count)"]) }
        Terminal.note(Spoken.texts(dryRun ? .importDryRun : plan.isEmpty ? .importNothingNew : .importDone))
    }

    private func show(_ plan: ImportPlan) {
        let texts = Spoken.texts
        if let mapping = plan.mapping { Terminal.print(texts(.importMapping, ["mapping": mapping])) }
        Terminal.print(
            texts(
                .importPlan,
                [
                    "file": plan.file, "added": "\(plan.added.count)", "changed": "\(plan.changed.count)",
                    "unchanged": "\(plan.unchanged.count)", "premises": "\(plan.premises.count)",
                    "areas": "\(plan.areas.count)", "commissions": "\(plan.commissions.count)",
                    "observations": "\(plan.observationCount)", "revised": "\(plan.revisionCount)",
                ]))
        if !plan.ignoredColumns.isEmpty {
            let columns = plan.ignoredColumns.joined(separator: ", ")
            Terminal.print("  " + texts(.importIgnored, ["columns": columns]))
        }
        for (_, precincts) in plan.shared.sorted(by: { $0.key < $1.key }) {
            let list = precincts.map(\.description).joined(separator: "; ")
            Terminal.print("  " + texts(.importShared, ["precincts": list]))
        }
        for move in plan.moves {
            Terminal.print(
                "  "
                    + texts(
                        .importMove,
                        ["precinct": move.precinct.description, "from": move.from, "to": move.to]))
        }
    }

    private struct Result: Encodable {
        let file: String
        let mapping: String?
        let added: [String]
        let changed: [String]
        let unchanged: [String]
        let premisesAdded: Int
        let commissionsAdded: Int
        let areasAdded: Int
        let observations: Int
        let revised: Int
        let ignoredColumns: [String]
        let shared: [String: [String]]
        let moves: [[String: String]]
        let applied: Bool

        init(_ plan: ImportPlan, isApplied: Bool) {
            file = plan.file
            mapping = plan.mapping
            added = plan.added.map(\.description)
            changed = plan.changed.map(\.description)
            unchanged = plan.unchanged.map(\.description)
            premisesAdded = plan.premises.count
            commissionsAdded = plan.commissions.count
            areasAdded = plan.areas.count
            observations = plan.observationCount
            revised = plan.revisionCount
            ignoredColumns = plan.ignoredColumns
            shared = plan.shared.mapValues { $0.map(\.description) }
            moves = plan.moves.map { ["precinct": $0.precinct.description, "from": $0.from, "to": $0.to] }
            applied = isApplied
        }
    }
}
