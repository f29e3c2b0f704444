import AccessAudit
import PrecinctModel
import Wording

extension JSONText {
    /// Writes the plan of a district.
    mutating func write(_ plan: FixPlan, _ words: PlanWording) {
        openObject()
        write("district", plan.district)
        openArray("moves")
        for move in plan.moves { write(move, words) }
        closeArray()
        openArray("remedies")
        for remedy in plan.remedies { write(remedy, words) }
        closeArray()
        openArray("needs")
        for need in plan.needs { write(need, words) }
        closeArray()
        openArray("precincts")
        for outlook in plan.outlooks { write(outlook, words) }
        closeArray()
        closeObject()
    }

    private mutating func write(_ move: PlannedMove, _ words: PlanWording) {
        breakLine()
        openObject()
        write("inventory", move.number)
        write("kind", move.item.kind.id)
        write("thing", words.thing(move))
        write("quantity", move.pieces.map { Rational($0) })
        write("from", words.from(move))
        write("fromElement", move.from.element?.description)
        write("to", move.precinct.description)
        write("toElement", move.to.element?.description)
        write("settles", move.settles, words)
        write("toConfirm", move.opens, words)
        write("measure", move.measure)
        write("voters", move.voters)
        write("keepsUnseenNumber", move.restsOnUnseenLaw)
        write("reason", words.reason(move))
        write("command", words.command(move))
        closeObject()
    }

    private mutating func write(_ remedy: PlannedRemedy, _ words: PlanWording) {
        breakLine()
        openObject()
        write("ref", remedy.precinct.description)
        write("fix", remedy.fix.rawValue)
        write("severity", remedy.severity.rawValue)
        write("measure", remedy.measure)
        write("observe", words.facts(remedy))
        write("findings", remedy.findings, words)
        let text = remedy.measure.map(words.measure) ?? remedy.findings.first.flatMap(words.remedy)
        write("text", text)
        write("voters", remedy.voters)
        closeObject()
    }

    private mutating func write(_ need: PlanNeed, _ words: PlanWording) {
        breakLine()
        openObject()
        write("ref", need.precinct.description)
        write("state", need.answer == .measure ? "notKnown" : "failed")
        write("answer", need.answer.rawValue)
        write("severity", need.severity.rawValue)
        write("categories", need.categories.map(\.rawValue))
        write("fix", need.fix.rawValue)
        openArray("things")
        for thing in need.things {
            openObject()
            write("kind", thing.kind)
            write("count", thing.count)
            openObject("where")
            for choice in thing.choices { write(choice.attribute, choice.id) }
            closeObject()
            closeObject()
        }
        closeArray()
        write("finding", need.finding, words)
        write("voters", need.voters)
        closeObject()
    }

    private mutating func write(_ key: String, _ findings: [FindingKey], _ words: PlanWording) {
        openArray(key)
        for finding in findings { write(nil, finding, words) }
        closeArray()
    }

    private mutating func write(_ key: String?, _ finding: FindingKey, _ words: PlanWording) {
        let (rule, pack) = words.rule(finding)
        openObject(key)
        write("pack", pack.id)
        write("rule", rule.id)
        write("element", finding.element)
        write("title", words.title(finding))
        write("basis", rule.citation.basis.rawValue)
        closeObject()
    }

    private mutating func write(_ key: String, _ voters: AffectedVoters) {
        openObject(key)
        write("count", voters.count.map { Rational($0) })
        write("basis", voters.basis.rawValue)
        closeObject()
    }

    private mutating func write(_ outlook: PrecinctOutlook, _ words: PlanWording) {
        breakLine()
        openObject()
        write("ref", outlook.precinct.reference.description)
        write("wanted", outlook.isWanted)
        openObject("grades")
        for stage in PlanStage.allCases {
            openObject(stage.rawValue)
            for category in Category.allCases {
                write(category.rawValue, words.gradeID(category, outlook.rung(category, at: stage)))
            }
            closeObject()
        }
        closeObject()
        openObject("stays")
        for category in Category.allCases {
            guard let holding = outlook.holdings[category] else { continue }
            openObject(category.rawValue)
            write("because", holding.obstacle.rawValue)
            write("findings", holding.findings, words)
            closeObject()
        }
        closeObject()
        openArray("measureFirst")
        for fact in outlook.measureFirst {
            openObject()
            write("fact", fact.name.text)
            write("causes", fact.causes.names)
            write("effort", fact.effort.rawValue)
            write("severity", fact.severity.rawValue)
            closeObject()
        }
        closeArray()
        closeObject()
    }
}
