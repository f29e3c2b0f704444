import PrecinctModel
import Workflows
import Wording

/// What became of an inspection form, for the terminal and as JSON.
struct ChecklistReceiptLines {
    let receipt: ChecklistReceipt

    /// The receipt in words: the counts, then every answer; refusals with their reasons.
    func text(_ texts: Texts) -> [String] {
        guard !receipt.entries.isEmpty || !receipt.problems.isEmpty else {
            return [texts(.checklistReceiptEmpty)]
        }
        var counts = ["precinct": receipt.precinct.description, "inspection": receipt.inspection]
        for fate in ChecklistReceipt.Fate.allCases { counts[fate.rawValue] = "\(receipt.count(fate))" }
        var lines = [texts(.checklistReceipt, counts)]
        lines += receipt.problems.map { "  \(texts($0))" }
        for entry in receipt.entries {
            let fact = entry.observation?.assertion ?? entry.fact
            let line = entry.line.map { "\($0)" } ?? "–"
            lines.append("  \(line)  \(fact): \(texts(entry.fate))")
            lines += entry.problems.map { "      \(texts($0))" }
            lines += entry.remarks.map { "      \(texts($0))" }
            if let note = entry.note { lines.append("      \(texts(.checklistReceiptNote, ["note": note]))") }
        }
        if !receipt.ignoredColumns.isEmpty {
            let columns = receipt.ignoredColumns.joined(separator: ", ")
            lines.append("  " + texts(.importIgnored, ["columns": columns]))
        }
        if !receipt.alsoAffected.isEmpty {
            let list = receipt.alsoAffected.map(\.description).joined(separator: ", ")
            lines.append(texts(.observeAlso, ["precincts": list]))
        }
        return lines
    }

    /// The receipt as JSON.
    func document(_ texts: Texts, isApplied: Bool) -> Document {
        Document(receipt, texts, isApplied: isApplied)
    }

    /// The shape of `import --format json` for an inspection form.
    struct Document: Encodable {
        struct Entry: Encodable {
            let line: Int?
            let fact: String
            let value: String?
            let method: String?
            let fate: String
            let problems: [String]
            let remarks: [String]
            let note: String?
        }

        let file: String
        let precinct: String
        let inspector: String
        let inspection: String
        let observedAt: String?
        let counts: [String: Int]
        let answers: [Entry]
        let problems: [String]
        let ignoredColumns: [String]
        let alsoAffected: [String]
        let applied: Bool

        init(_ receipt: ChecklistReceipt, _ texts: Texts, isApplied: Bool) {
            applied = isApplied
            file = receipt.file
            precinct = receipt.precinct.description
            inspector = receipt.inspector
            inspection = receipt.inspection
            observedAt = receipt.observedAt?.description
            counts = Dictionary(
                uniqueKeysWithValues: ChecklistReceipt.Fate.allCases.map { ($0.rawValue, receipt.count($0)) })
            answers = receipt.entries.map { entry in
                Entry(
                    line: entry.line, fact: entry.fact, value: entry.observation?.assertion,
                    method: entry.observation?.method.rawValue, fate: entry.fate.rawValue,
                    problems: entry.problems.map { texts($0) }, remarks: entry.remarks.map { texts($0) },
                    note: entry.note)
            }
            problems = receipt.problems.map { texts($0) }
            ignoredColumns = receipt.ignoredColumns
            alsoAffected = receipt.alsoAffected.map(\.description)
        }
    }
}

extension Texts {
    /// What became of an answer.
    func callAsFunction(_ fate: ChecklistReceipt.Fate) -> String {
        switch fate {
        case .accepted: self(.checklistFateAccepted)
        case .conflicting: self(.checklistFateConflicting)
        case .unchanged: self(.checklistFateUnchanged)
        case .notLooked: self(.checklistFateNotLooked)
        case .refused: self(.checklistFateRefused)
        }
    }
}
