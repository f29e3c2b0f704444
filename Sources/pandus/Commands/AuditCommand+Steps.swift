import AccessAudit
import PrecinctModel
import Reports
import Workflows
import Wording

extension AuditCommand {
    /// Says what stands between one precinct and each better grade of a category.
    func explain(_ category: String, _ audit: RunAudit) throws -> RunAudit.Tally {
        let category = try word(category, option: "--why-not-full", Category.self)
        guard let precinct else { throw Problem(.stepsNeedsPrecinct, kind: .usage) }
        let verdict = try audit.verdict(precinct)
        try AuditCommand.remark(on: precinct, audit)
        switch global.format {
        case .json:
            let document = StepsJSON(audit.heading, texts: Spoken.texts)
            Terminal.print(document.text(category, of: verdict), terminator: "")
        case .text:
            let page = StepsText(
                audit.heading, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
            Terminal.print(page.text(category, of: verdict), terminator: "")
        }
        var tally = RunAudit.Tally(acceptsWaivers: acceptWaivers)
        tally.add(verdict, in: audit.heading.audit)
        return tally
    }
}
