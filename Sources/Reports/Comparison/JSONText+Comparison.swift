import AccessAudit
import PrecinctModel
import Wording

extension JSONText {
    /// Writes the comparison of one precinct.
    mutating func write(_ reading: ComparisonReading, isFull: Bool) {
        openObject()
        write("ref", reading.left.verdict.precinct.reference.description)
        write("differing", reading.differing.map(\.rawValue))
        openObject("grades")
        for category in Category.allCases {
            openArray(category.rawValue)
            for (_, own, _) in reading.groups { write(own, category, isFull: isFull) }
            closeArray()
        }
        closeObject()
        if isFull {
            openArray("rules")
            for row in reading.rows { write(row, reading) }
            closeArray()
        }
        closeObject()
    }

    private mutating func write(_ own: VerdictReading, _ category: Category, isFull: Bool) {
        openObject()
        let grade =
            category == .secrecy
            ? own.verdict.secrecy.grade.rawValue
            : (own.verdict.access[category]?.grade ?? .unknown).rawValue
        write("grade", grade)
        write("basis", own.basis(of: category)?.rawValue)
        if isFull {
            openArray("decidedBy")
            for finding in own.deciding(category) {
                let (rule, pack) = own.rule(of: finding)
                openObject()
                write("pack", pack.id)
                write("rule", rule.id)
                write("element", finding.element)
                write("outcome", finding.outcome.rawValue)
                closeObject()
            }
            closeArray()
        }
        closeObject()
    }

    private mutating func write(_ row: ComparedRule, _ reading: ComparisonReading) {
        breakLine()
        openObject()
        write("rule", row.rule)
        write("element", row.element)
        write("title", reading.title(of: row))
        write("sameOutcome", row.isSameOutcome)
        write("differences", row.differences.map(\.rawValue))
        write("text", reading.reasons(row))
        openArray("sides")
        for (_, own, side) in reading.groups { write(row[keyPath: side], own) }
        closeArray()
        closeObject()
    }

    private mutating func write(_ side: ComparedSide, _ own: VerdictReading) {
        openObject()
        write("standing", side.standing.rawValue)
        write("outcome", side.lead?.outcome.rawValue)
        openArray("findings")
        for finding in side.findings { write(nil, FindingWording(finding, in: own)) }
        closeArray()
        openArray("rules")
        for place in side.rules {
            let writing = RuleWriting(place, in: own)
            openObject()
            write("pack", writing.pack.id)
            write("require", writing.rule.requireText)
            write("when", writing.rule.whenText)
            write("due", writing.rule.due.rawValue)
            write("basis", writing.rule.citation.basis.rawValue)
            openObject("categories")
            for (category, severity) in writing.rule.categories {
                write(category.rawValue, severity.rawValue)
            }
            closeObject()
            closeObject()
        }
        closeArray()
        closeObject()
    }
}
