import AccessAudit
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

extension AuditCommand {
    /// Stores the audit while it is judged and printed.
    func runStored() throws -> RunAudit.Tally {
        try requireChoice(of: precinct)
        for (option, isGiven) in [("--compare", !compare.isEmpty), ("--why-not-full", whyNotFull != nil)]
        where isGiven {
            throw Problem(.runNotStored, ["option": option], kind: .usage)
        }
        let question = try global.withRegistry(.readOnly) { registry in
            let audit = try RunAudit(
                options.resolved(), registry: registry, surroundings: global.surroundings())
            return try audit.question(precinct: precinct, area: area, language: Spoken.language)
        }
        let verb = StoreRun(global.surroundings())
        return try global.withRegistry(.readWrite) { registry in
            let run = try verb.enter(question, registry: registry)
            let (tally, answer) = try show(JudgeRun(run, registry: registry))
            try verb.finish(run, answer, registry: registry)
            Terminal.note(Spoken.texts(.runStored, ["run": run.id, "hash": answer.sha256]))
            return tally
        }
    }

    /// Judges a stored audit once more and compares the hash of its document.
    func runAgain() throws -> RunAudit.Tally {
        try refuseOptionsOfItsOwn()
        return try global.withRegistry(.readOnly) { registry in
            let run = try StoreRun.finishedRun(runs.again ?? "", registry: registry)
            let (tally, answer) = try show(JudgeRun(run, registry: registry))
            let stored = run.answer?.sha256 ?? ""
            guard answer.sha256 == stored else {
                throw Problem(
                    .runDiffers, ["run": run.id, "stored": stored, "found": answer.sha256])
            }
            Terminal.note(Spoken.texts(.runSameAgain, ["run": run.id, "hash": stored]))
            return tally
        }
    }

    /// A stored audit knows by itself what it was asked.
    private func refuseOptionsOfItsOwn() throws {
        let given: [(String, Bool)] = [
            (precinct ?? "", precinct != nil), ("--all", all), ("--area", area != nil),
            ("--store", runs.store), ("--pack", !options.pack.isEmpty),
            ("--election", options.election != nil), ("--moment", options.moment != nil),
            ("--as-of", options.asOf != nil), ("--known-at", options.knownAt != nil),
            ("--compare", !compare.isEmpty), ("--why-not-full", whyNotFull != nil),
        ]
        for (option, isGiven) in given where isGiven {
            throw Problem(.runOption, ["option": option], kind: .usage)
        }
    }

    private func show(_ judge: JudgeRun) throws -> (RunAudit.Tally, AuditRun.Answer) {
        for remark in try judge.remarks() {
            Terminal.note("\(Spoken.texts(.sayNote)): \(Spoken.texts(remark))")
        }
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        let heading = judge.heading
        if global.format == .json {
            let answer = try judge(write: { Terminal.print($0, terminator: "") }) {
                tally.add($0, in: heading.audit)
            }
            return (tally, answer)
        }
        let (texts, style, width) = (Spoken.texts, Terminal.style, Terminal.width)
        if case .precinct = judge.run.question.scope {
            let page = PrecinctText(heading, texts: texts, style: style, width: width)
            let answer = try judge(write: { _ in }) { verdict in
                tally.add(verdict, in: heading.audit)
                Terminal.print(page.text(of: verdict), terminator: "")
            }
            return (tally, answer)
        }
        var table = DistrictText(heading, texts: texts, style: style, width: width)
        Terminal.print(table.opening(), terminator: "")
        let answer = try judge(write: { _ in }) { verdict in
            tally.add(verdict, in: heading.audit)
            Terminal.print(table.row(of: verdict), terminator: "")
        }
        Terminal.print(table.closing(), terminator: "")
        return (tally, answer)
    }
}
