import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// The grades of both groups side by side, and for those that differ what decided each of them.
    mutating func addGrades(_ reading: ComparisonReading) {
        let texts = reading.texts
        heading(texts(.reportVerdict))
        let differing = Set(reading.differing)
        for category in Category.allCases {
            let isOther = differing.contains(category)
            paragraph(
                "\(texts(category)): \(texts(isOther ? .compareOther : .compareSame))", mark: "• ",
                isOther ? .caution : nil)
            for (name, own, side) in reading.groups {
                entry(
                    name, "\(own.grade(of: category).uppercased()) (\(own.basisText(of: category)))",
                    indent: 4, own.scale(of: category).emphasis)
                if isOther { addDeciding(category, own, side, reading) }
            }
        }
    }

    /// The findings that decided a grade of one group, each with what the other group makes of it.
    private mutating func addDeciding(
        _ category: Category, _ own: VerdictReading, _ side: KeyPath<ComparedRule, ComparedSide>,
        _ reading: ComparisonReading
    ) {
        let texts = reading.texts
        let found = own.deciding(category)
        if found.isEmpty { return entry(texts(.reportDecidedBy), own.reason(for: category), indent: 6) }
        for finding in found.prefix(5) {
            let words = FindingWording(finding, in: own)
            paragraph(
                "\(texts(finding.outcome)): \(words.title) — \(words.element) (\(words.code))", mark: "– ",
                indent: 6)
            guard let row = reading.row(words.rule.id, finding.element),
                let other = reading.groups.first(where: { $0.side != side })
            else { continue }
            let reasons = row.differences.isEmpty ? "" : " (\(reading.reasons(row)))"
            entry(other.name, reading.standing(row[keyPath: other.side]) + reasons, indent: 8, .quiet)
        }
        if found.count > 5 {
            paragraph(texts(.reportDecidedMore, ["count": "\(found.count - 5)"]), indent: 6)
        }
    }

    /// The rules with another outcome, or none, in one of the groups, each with both requirements.
    mutating func addOtherRules(_ reading: ComparisonReading) {
        let texts = reading.texts
        let rows = reading.other
        heading(texts(.reportGroupCount, ["title": texts(.compareOtherRules), "count": "\(rows.count)"]))
        for (number, row) in rows.enumerated() {
            paragraph(
                "\(reading.title(of: row)) — \(reading.element(of: row))", mark: "\(number + 1). ", .caution)
            paragraph(code(of: row), indent: 4, .quiet)
            for (name, own, side) in reading.groups { addSide(row[keyPath: side], name, own, reading) }
            entry(texts(.compareWhy), reading.reasons(row), indent: 4)
        }
    }

    /// The rules with the same outcome in both groups, with both requirements where they differ.
    mutating func addSameRules(_ reading: ComparisonReading) {
        let texts = reading.texts
        let rows = reading.same
        heading(texts(.reportGroupCount, ["title": texts(.compareSameRules), "count": "\(rows.count)"]))
        for row in rows {
            let outcome = row.left.lead.map { texts($0.outcome) } ?? ""
            paragraph(
                "\(outcome): \(reading.title(of: row)) — \(reading.element(of: row)) (\(code(of: row)))",
                mark: "• ")
            guard !row.differences.isEmpty else { continue }
            entry(texts(.compareYet), reading.reasons(row), indent: 4)
            for (name, own, side) in reading.groups { addSide(row[keyPath: side], name, own, reading) }
        }
    }

    private func code(of row: ComparedRule) -> String {
        [row.rule, row.element].compactMap { $0 }.joined(separator: " · ")
    }

    /// One group's outcome with its figures, its requirement as written, its weight and its basis.
    private mutating func addSide(
        _ side: ComparedSide, _ name: String, _ own: VerdictReading, _ reading: ComparisonReading
    ) {
        let texts = reading.texts
        guard side.standing == .judged else {
            entry(name, reading.standing(side), indent: 4)
            for place in side.rules where side.standing == .dueLater {
                let writing = RuleWriting(place, in: own)
                entry(texts(.reportDue), texts(writing.rule.due), indent: 6)
                addWriting(writing, texts)
            }
            return
        }
        for finding in side.findings {
            let words = FindingWording(finding, in: own)
            var parts = [texts(finding.outcome)]
            if finding.isOpen { parts += words.causes }
            if let measured = words.measured { parts.append("\(texts(.reportMeasured)): \(measured)") }
            if let required = words.required { parts.append("\(texts(.reportRequired)): \(required)") }
            if let margin = words.margin { parts.append(margin) }
            entry(name, parts.joined(separator: "; "), indent: 4)
            addWriting(RuleWriting((finding.pack, finding.rule), in: own), texts)
        }
    }

    private mutating func addWriting(_ writing: RuleWriting, _ texts: Texts) {
        paragraph("\(writing.pack.id): \(writing.requirement)", indent: 6)
        paragraph("\(writing.weight); \(writing.basis)", indent: 6, .quiet)
    }
}
