import Exchange
import PrecinctModel
import Workflows
import Wording

/// What an import brings, in words for the terminal.
struct ImportLines {
    /// How many lines of one kind are shown.
    private static let limit = 20
    private let plan: ImportPlan

    init(_ plan: ImportPlan) {
        self.plan = plan
    }

    func show() {
        for line in lines(Spoken.texts) { Terminal.print(line) }
    }

    private func lines(_ texts: Texts) -> [String] {
        var lines = about(texts)
        lines.append(
            texts(
                .importPlan,
                [
                    "file": plan.file, "rows": "\(plan.rows)", "added": "\(plan.added.count)",
                    "changed": "\(plan.changed.count)", "observed": "\(plan.observed.count)",
                    "unchanged": "\(plan.unchanged.count)", "premises": "\(plan.premisesAdded)",
                    "areas": "\(plan.areasAdded)", "commissions": "\(plan.commissionsAdded)",
                    "observations": "\(plan.observationCount)", "revised": "\(plan.revisionCount)",
                ]))
        lines += shortened(
            plan.shared.sorted { $0.key < $1.key }.map { _, precincts in
                texts(.importShared, ["precincts": list(precincts)])
            }, texts)
        lines += shortened(
            plan.moves.map {
                texts(.importMove, ["precinct": $0.precinct.description, "from": $0.from, "to": $0.to])
            }, texts)
        if !plan.placed.isEmpty {
            lines.append("  " + texts(.importPlaced, ["precincts": list(plan.placed)]))
        }
        for (key, ids) in [
            (TextKey.importChangedPremises, plan.premisesChanged),
            (.importChangedCommissions, plan.commissionsChanged), (.importChangedAreas, plan.areasChanged),
        ] where !ids.isEmpty {
            lines.append("  " + texts(key, ["ids": list(ids)]))
        }
        if !plan.missing.isEmpty {
            let isHeld = plan.wantsRemoval && !plan.removesMissing
            lines.append(
                "  "
                    + texts(
                        isHeld
                            ? .importMissingHeld : plan.removesMissing ? .importRemoved : .importMissing,
                        ["count": "\(plan.missing.count)", "precincts": list(plan.missing)]))
        }
        for (reason, rows) in plan.leftAside.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            lines.append(
                "  "
                    + texts(
                        .importAside,
                        [
                            "reason": texts(reason.text), "count": "\(rows.count)",
                            "lines": list(rows.map { "\($0)" }),
                        ]))
        }
        if !plan.rejected.isEmpty {
            lines.append("  " + texts(.importToBeSkipped, ["count": "\(plan.rejected.count)"]))
            lines += shortened(plan.rejected.flatMap(\.problems).map { "  \(texts($0))" }, texts)
        }
        for kind in ImportPlan.Doubt.Kind.allCases {
            let doubts = plan.doubts.filter { $0.kind == kind }
            lines += shortened(
                doubts.map { doubt in
                    let place = doubt.line.map { "\(plan.file):\($0): " } ?? ""
                    return "\(texts(.importLookAt)): \(place)\(texts(doubt.message))"
                }, texts)
        }
        return lines
    }

    private func about(_ texts: Texts) -> [String] {
        var lines: [String] = []
        if let mapping = plan.about.mapping {
            let encoding = plan.about.encoding?.encoding.rawValue ?? ""
            lines.append(
                texts(
                    .importMapping, ["format": plan.about.format, "encoding": encoding, "mapping": mapping]))
        }
        if let encoding = plan.about.encoding, !encoding.isCertain, !encoding.sample.isEmpty {
            lines.append(
                "  "
                    + texts(
                        .importEncodingGuess,
                        [
                            "encoding": encoding.encoding.rawValue,
                            "sample": encoding.sample.joined(separator: " "),
                            "other": encoding.runnerUp?.rawValue ?? "—",
                            "otherSample": encoding.runnerUpSample.joined(separator: " "),
                        ]))
        }
        if !plan.about.skippedRows.isEmpty {
            let numbers = plan.about.skippedRows.map { "\($0.line)" }
            lines.append("  " + texts(.importSkippedRows, ["lines": list(numbers)]))
        }
        // Our own table has many columns nobody needs; what a mapping of one's own names was meant to be there.
        if plan.about.mapping != "precincts", !plan.about.absentColumns.isEmpty {
            let columns = plan.about.absentColumns.joined(separator: ", ")
            lines.append("  " + texts(.importAbsentColumns, ["columns": columns]))
        }
        if !plan.about.ignoredColumns.isEmpty {
            let columns = plan.about.ignoredColumns.joined(separator: ", ")
            lines.append("  " + texts(.importIgnored, ["columns": columns]))
        }
        return lines
    }

    private func shortened(_ lines: [String], _ texts: Texts) -> [String] {
        var shown = lines.prefix(ImportLines.limit).map { "  \($0)" }
        if lines.count > shown.count {
            shown.append("  " + texts(.importAndMore, ["count": "\(lines.count - shown.count)"]))
        }
        return shown
    }

    private func list(_ items: [some CustomStringConvertible]) -> String {
        let shown = items.prefix(ImportLines.limit).map(\.description).joined(separator: "; ")
        return items.count > ImportLines.limit ? shown + "; …" : shown
    }
}
