import AccessAudit
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

extension AuditCommand {
    /// Refuses what neither a plan nor a supposition goes together with.
    func refuseBesidePlanning() throws {
        if planning.movingList != nil, planning.fixPlan.isEmpty {
            throw Problem(.planMovingListAlone, kind: .usage)
        }
        let others: [(String, Bool)] = [
            ("--store", runs.store), ("--again", runs.again != nil), ("--compare", !compare.isEmpty),
            ("--all", all), ("--area", area != nil),
        ]
        for (option, isGiven) in [
            ("--fix-plan", !planning.fixPlan.isEmpty), ("--what-if", !planning.whatIf.isEmpty),
        ] where isGiven {
            if let (other, _) = others.first(where: \.1) {
                throw Problem(.planAlone, ["option": option, "other": other], kind: .usage)
            }
        }
        guard planning.fixPlan.isEmpty else {
            let more = [("--what-if", !planning.whatIf.isEmpty), ("--why-not-full", whyNotFull != nil)]
            if let (other, _) = more.first(where: \.1) {
                throw Problem(.planAlone, ["option": "--fix-plan", "other": other], kind: .usage)
            }
            return
        }
        if !planning.whatIf.isEmpty, precinct == nil { throw Problem(.planWhatIfOne, kind: .usage) }
    }

    /// Plans for areas and precincts; the findings as they are now count for the exit code.
    func planFixes(_ registry: Registry) throws -> RunAudit.Tally {
        let verb = try PlanFixes(
            planning.fixPlan + [precinct].compactMap { $0 }, options: options.resolved(), registry: registry,
            surroundings: global.surroundings())
        let list = try planning.movingList.map {
            try MovingListFile(at: URL(fileURLWithPath: $0), texts: Spoken.texts)
        }
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        var stream = FixPlanJSONStream(verb.heading, texts: Spoken.texts)
        var page = FixPlanText(
            verb.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
        let isJSON = global.format == .json
        Terminal.print(isJSON ? stream.opening() : page.opening(), terminator: "")
        try verb.forEachDistrict { plan in
            for outlook in plan.outlooks where outlook.isWanted {
                tally.add(outlook.before, in: verb.heading.audit)
            }
            try list?.add(plan, verb.heading)
            Terminal.print(isJSON ? stream.district(plan) : page.district(plan), terminator: "")
        }
        Terminal.print(isJSON ? stream.closing() : page.closing(), terminator: "")
        if let list, let file = planning.movingList {
            try list.commit()
            Terminal.note(Spoken.texts(.sayWritten, ["file": file]))
        }
        return tally
    }
}
