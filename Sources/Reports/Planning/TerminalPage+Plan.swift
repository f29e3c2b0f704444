import AccessAudit
import PrecinctModel
import Wording

extension TerminalPage {
    /// The moving list.
    mutating func addMoves(_ plan: FixPlan, _ words: PlanWording) {
        let texts = words.texts
        space()
        paragraph(texts(.planMoves, ["count": "\(plan.moves.count)"]), .title)
        if plan.moves.isEmpty { paragraph(texts(.planNoMoves)) }
        for (number, move) in plan.moves.enumerated() {
            paragraph(
                texts(
                    .planMove,
                    [
                        "thing": words.thing(move), "number": move.number, "from": words.from(move),
                        "to": move.precinct.description,
                    ]), mark: "\(number + 1). ", .good)
            if let pieces = move.pieces {
                paragraph(texts(.equipmentPieces, ["count": "\(pieces)"]), indent: 4)
            }
            if move.measure != nil || !move.settles.isEmpty {
                let reason = move.measure == nil ? words.titles(move.settles) : words.reason(move)
                entry(texts(.planFor), reason, indent: 4)
            }
            if !move.opens.isEmpty {
                entry(texts(.planConfirm), words.titles(move.opens), indent: 4, .caution)
            }
            entry(texts(.planVoters), words.voters(move.voters), indent: 4)
            if move.restsOnUnseenLaw { paragraph(texts(.planUnseen), indent: 4, .caution) }
        }
    }

    /// What is to be done at the precincts themselves, of one class.
    mutating func addRemedies(_ remedies: [PlannedRemedy], _ fix: FixClass, _ words: PlanWording) {
        guard !remedies.isEmpty else { return }
        let texts = words.texts
        space()
        paragraph(
            texts(.reportGroupCount, ["title": texts(fix).uppercasedFirst, "count": "\(remedies.count)"]),
            .title)
        for (number, remedy) in remedies.enumerated() {
            let what =
                remedy.measure.map { texts(.planMeasure, ["measure": words.measure($0)]) }
                ?? words.titles(remedy.findings)
            paragraph("\(remedy.precinct): \(what)", mark: "\(number + 1). ")
            if remedy.measure != nil {
                entry(texts(.planCovers), words.titles(remedy.findings), indent: 4)
                entry(texts(.planObserve), words.facts(remedy).joined(separator: " "), indent: 4)
            } else if let text = remedy.findings.first.flatMap(words.remedy) {
                entry(texts(.reportRemedy), text, indent: 4)
            }
            entry(texts(.planVoters), words.voters(remedy.voters), indent: 4)
        }
    }

    /// What fails for want of things that nobody has to spare.
    mutating func addLacking(_ plan: FixPlan, _ words: PlanWording) {
        let lacking = plan.needs.filter { $0.answer == .nothingToSpare }
        guard !lacking.isEmpty else { return }
        space()
        paragraph(words.texts(.planLacking, ["count": "\(lacking.count)"]), .title)
        for need in lacking {
            let things = words.things(need)
            paragraph(
                "\(need.precinct): \(things.isEmpty ? "" : "\(things): ")\(words.titles([need.finding]))",
                mark: "• ", .alarm)
            entry(words.texts(.planVoters), words.voters(need.voters), indent: 4)
        }
    }

    /// What becomes of the grades.
    mutating func addOutlooks(_ plan: FixPlan, _ words: PlanWording) {
        let texts = words.texts
        space()
        paragraph(texts(.planGrades), .title)
        for outlook in plan.outlooks {
            let name = outlook.precinct.reference.description
            paragraph(
                outlook.isWanted ? name : texts(.planGiver, ["ref": name]), outlook.isWanted ? .title : nil)
            for category in Category.allCases { addGrades(category, outlook, words) }
            guard outlook.isWanted else { continue }
            addMeasureFirst(outlook, words)
        }
    }

    private mutating func addGrades(_ category: Category, _ outlook: PrecinctOutlook, _ words: PlanWording) {
        let texts = words.texts
        var rung = outlook.rung(category, at: .now)
        guard
            outlook.isWanted || PlanStage.allCases.contains(where: { outlook.rung(category, at: $0) != rung })
        else { return }
        var line = words.grade(category, rung).uppercased()
        for stage in PlanStage.allCases where outlook.rung(category, at: stage) != rung {
            rung = outlook.rung(category, at: stage)
            line += " → \(texts(stage)): \(words.grade(category, rung).uppercased())"
        }
        if let holding = outlook.holdings[category] {
            let reason = texts(holding.obstacle).replacing("{count}", with: "\(holding.findings.count)")
            line += "; \(reason)"
        }
        entry(texts(category), line, indent: 2, rung.grade.emphasis)
    }

    private mutating func addMeasureFirst(_ outlook: PrecinctOutlook, _ words: PlanWording) {
        guard !outlook.measureFirst.isEmpty else { return }
        let texts = words.texts
        let shown = outlook.measureFirst.prefix(5)
        let facts = shown.map { fact in
            VerdictReading(heading: words.heading, texts: texts, verdict: outlook.before).request(fact.name)
        }
        let rest = outlook.measureFirst.count - shown.count
        let more =
            rest > 0 ? texts(.planMore, ["count": "\(rest)", "ref": "\(outlook.precinct.reference)"]) : nil
        entry(
            texts(.planMeasureFirst), (facts + [more].compactMap { $0 }).joined(separator: "; "), indent: 2,
            .caution)
    }
}
