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

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpDryRun)))
    var dryRun = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpYes)))
    var yes = false

    @Flag(name: .long, help: ArgumentHelp(Spoken.texts(.helpAllowRemovals)))
    var allowRemovals = false

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpSkipBadRows), valueName: "file"))
    var skipBadRows: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpBy)))
    var by: String?

    @OptionGroup var global: GlobalOptions

    /// Ends with every row that has a fault, unless they are to be skipped.
    private func refuse(_ plan: ImportPlan) {
        guard !plan.rejected.isEmpty, skipBadRows == nil else { return }
        if global.format == .json { try? Terminal.json(ImportResult(plan, isApplied: false)) }
        let count = plan.rejected.count
        let summary = plan.about.isList ? Spoken.texts(.importRejected, ["count": "\(count)"]) : nil
        Terminal.complain(plan.rejected.flatMap(\.problems), summary: summary)
    }

    func run() throws {
        var options = ImportFile.Options()
        options.mapping = mapping.map { URL(fileURLWithPath: $0) }
        options.area = area
        options.date = date
        options.observer = by
        options.encoding = try encoding.map(TextEncoding.named)
        options.allowsRemovals = allowRemovals
        options.skipsBadRows = skipBadRows != nil
        let url = URL(fileURLWithPath: file)
        if mapping == nil, let sheet = try TakeChecklist.sheet(in: url, encoding: options.encoding) {
            return try take(sheet)
        }
        let verb = ImportFile(global.surroundings(by: by), file: url, options: options)
        let progress = ProgressLine()
        let size = Int64(FileSource(url: url).size ?? 0)
        func tell(_ bytes: Int) { progress.update(.progressImport, done: Int64(bytes), total: size) }

        let left = try skipBadRows.map(RejectedRows.init)
        let lost = losses.map { URL(fileURLWithPath: $0) }
        if let lost { try OutputFile.refuseTaken(lost) }
        // Compared on a registry open for reading first: what is refused or held back touches nothing at all.
        var plan = try global.withRegistry(.readOnly) { try verb.plan($0, progress: tell) }
        progress.finish()
        refuse(plan)
        var isAgreed = yes && !dryRun
        if !isAgreed, !dryRun, !plan.isEmpty, global.format == .text, Terminal.isInteractive {
            ImportLines(plan).show()
            isAgreed = Terminal.confirms(Spoken.texts(.importAsk)) ?? false
        }
        if isAgreed, !plan.isEmpty {
            plan = try global.withRegistry(.readWrite) { try verb.apply($0, progress: tell) }
            progress.finish()
            // Somebody else may have written meanwhile.
            refuse(plan)
        }
        if let lost {
            try OutputFile.write(plan.about.losses.text(Spoken.texts), to: lost, replaces: false)
        }
        if let line = plan.about.losses.summary(Spoken.texts) { Terminal.note(line) }
        try left?.write(plan)
        // Said only now: a reader that closes the pipe must not stop what it was told about.
        switch global.format {
        case .text: ImportLines(plan).show()
        case .json: try Terminal.json(ImportResult(plan, isApplied: isAgreed))
        }
        // With every row left out there was nothing to know.
        guard plan.rows > 0 || plan.rejected.isEmpty else { return }
        Terminal.note(
            Spoken.texts(
                plan.isEmpty
                    ? .importNothingNew : isAgreed ? .importDone : dryRun ? .importDryRun : .importHeld))
    }

    /// Takes an inspection form back, with a receipt of every answer.
    private func take(_ sheet: TakeChecklist.Sheet) throws {
        let verb = TakeChecklist(global.surroundings(by: by))
        var receipt = try global.withRegistry(.readOnly) { try verb.plan(sheet, registry: $0) }
        show(receipt)
        let faults = skipBadRows == nil ? receipt.refusals : receipt.problems
        guard faults.isEmpty else {
            Terminal.complain(
                faults, summary: Spoken.texts(.importRejected, ["count": "\(faults.count)"]))
        }
        var isAgreed = yes && !dryRun
        if !isAgreed, !dryRun, !receipt.isEmpty, global.format == .text {
            isAgreed = Terminal.confirms(Spoken.texts(.importAsk)) ?? false
        }
        if isAgreed, !receipt.isEmpty {
            receipt = try global.withRegistry(.readWrite) { registry in
                let fresh = try verb.plan(sheet, registry: registry)
                try verb.apply(fresh, skipsRefused: skipBadRows != nil, registry: registry)
                return fresh
            }
        }
        Terminal.note(
            Spoken.texts(
                receipt.isEmpty
                    ? .importNothingNew : isAgreed ? .importDone : dryRun ? .importDryRun : .importHeld))
    }

    private func show(_ receipt: ChecklistReceipt) {
        let lines = ChecklistReceiptLines(receipt: receipt)
        switch global.format {
        case .text: for line in lines.text(Spoken.texts) { Terminal.print(line) }
        case .json: try? Terminal.json(lines.document(Spoken.texts))
        }
    }
}
