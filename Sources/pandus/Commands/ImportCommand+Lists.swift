import Exchange
import Foundation
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

extension ImportCommand {
    /// Brings a list, dossiers or places in.
    func takeList(_ url: URL, _ encoding: TextEncoding?) throws {
        let verb = ImportFile(global.surroundings(by: by), file: url, options: listOptions(encoding))
        let progress = ProgressLine()
        let size = Int64(FileSource(url: url).size ?? 0)
        func tell(_ bytes: Int) { progress.update(.progressImport, done: Int64(bytes), total: size) }

        // Compared on a registry open for reading first: what is refused or held back touches nothing at all.
        var plan = try global.withRegistry(.readOnly) { try verb.plan($0, progress: tell) }
        progress.finish()
        try refuseRows(of: plan)
        var isShown = false
        func look() {
            if !isShown { ImportLines(plan).show() }
            isShown = true
        }
        let nothing = plan.isEmpty && plan.rejected.isEmpty
        let answer = nothing ? .onlyLook : confirmation.answer(global.format, showing: look)
        // What the file says in vain it does though there is nothing to agree to.
        let isDone = answer == .yes || nothing && !confirmation.dryRun
        if isDone {
            let rejected = try rejectedRows()
            let lost = try losses.map { try OutputFile(at: URL(fileURLWithPath: $0), replaces: false) }
            if !plan.isEmpty {
                plan = try global.withRegistry(.readWrite) { try verb.apply($0, progress: tell) }
                progress.finish()
                // Somebody else may have written meanwhile.
                try refuseRows(of: plan)
            }
            try rejected?.write(plan)
            try lost?.write(plan.about.losses.text(Spoken.texts))
            try lost?.commit()
        }
        if let line = plan.about.losses.summary(Spoken.texts) { Terminal.note(line) }
        switch global.format {
        case .text: look()
        case .json: try Terminal.json(ImportResult(plan, isApplied: answer == .yes && !plan.isEmpty))
        }
        // With every row at fault there was nothing to know.
        if plan.rows > 0 || plan.rejected.isEmpty { try explain(answer, isEmpty: plan.isEmpty) }
    }

    private func listOptions(_ encoding: TextEncoding?) -> ImportFile.Options {
        var options = ImportFile.Options()
        options.mapping = mapping.map { URL(fileURLWithPath: $0) }
        options.area = area
        options.date = date
        options.observer = by
        options.encoding = encoding
        options.allowsRemovals = allowRemovals
        options.skipsBadRows = skipBadRows != nil
        return options
    }

    private func refuseRows(of plan: ImportPlan) throws {
        guard skipBadRows == nil, !plan.rejected.isEmpty else { return }
        if global.format == .json { try Terminal.json(ImportResult(plan, isApplied: false)) }
        let problems = plan.rejected.flatMap(\.problems)
        guard plan.about.isList else { throw Faults(problems: problems, summary: nil) }
        try refuse(problems)
    }
}
