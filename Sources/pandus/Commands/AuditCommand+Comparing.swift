import AccessAudit
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

extension AuditCommand {
    /// Judges the same facts by two groups of packs; the findings of both count for the exit code.
    func judgeByBoth(_ registry: Registry) throws -> RunAudit.Tally {
        // The option takes what follows it, so that the precinct may stand behind the groups or before.
        let references = compare.dropFirst(2) + [precinct].compactMap { $0 }
        guard compare.count >= 2, references.count <= 1 else {
            throw Problem(.compareGroups, kind: .usage)
        }
        guard options.pack.isEmpty, whyNotFull == nil else { throw Problem(.compareAlone, kind: .usage) }
        try requireChoice(of: references.first)
        let comparison = try CompareAudits(
            compare[0], compare[1], options: options.resolved(), registry: registry,
            surroundings: global.surroundings())
        guard let reference = references.first else { return try compareAll(comparison) }
        return try compareOne(reference, comparison)
    }

    private func compareOne(_ reference: String, _ comparison: CompareAudits) throws -> RunAudit.Tally {
        let (left, right) = try comparison.verdicts(reference)
        try AuditCommand.remark(on: reference, comparison.left)
        switch global.format {
        case .json:
            var stream = ComparisonJSONStream(comparison.heading, texts: Spoken.texts, isFull: true)
            let text = stream.opening() + stream.precinct(left, right) + stream.closing()
            Terminal.print(text, terminator: "")
        case .text:
            let page = ComparisonText(
                comparison.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(page.text(of: left, right), terminator: "")
        }
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        tally.add(left, in: comparison.left.heading.audit)
        tally.add(right, in: comparison.right.heading.audit)
        return tally
    }

    private func compareAll(_ comparison: CompareAudits) throws -> RunAudit.Tally {
        try comparison.left.requireArea(area)
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        var stream = ComparisonJSONStream(comparison.heading, texts: Spoken.texts, isFull: false)
        var table = ComparisonTable(
            comparison.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
        let isJSON = global.format == .json
        Terminal.print(isJSON ? stream.opening() : table.opening(), terminator: "")
        try comparison.forEach(area: area) { left, right in
            tally.add(left, in: comparison.left.heading.audit)
            tally.add(right, in: comparison.right.heading.audit)
            let text = isJSON ? stream.precinct(left, right) : table.row(of: left, right)
            if !text.isEmpty { Terminal.print(text, terminator: "") }
        }
        Terminal.print(isJSON ? stream.closing() : table.closing(), terminator: "")
        return tally
    }
}
