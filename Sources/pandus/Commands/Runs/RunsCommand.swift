import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

extension ReportCommand {
    /// The command `pandus report runs`.
    struct RunsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "runs", abstract: Spoken.texts(.runHelpRuns))

        @OptionGroup var global: GlobalOptions

        func run() throws {
            try global.withRegistry(.readOnly) { registry in
                let runs = try registry.auditRuns()
                switch global.format {
                case .json: try Terminal.json(runs.map(RunDocument.init))
                case .text:
                    if runs.isEmpty { Terminal.print(Spoken.texts(.runNone)) }
                    for run in runs { show(run, registry.localTime) }
                }
            }
        }

        private func show(_ run: AuditRun, _ clock: LocalTime) {
            let texts = Spoken.texts
            let packs = run.question.packs.map { "\($0.id) \($0.version)" }.joined(separator: ", ")
            Terminal.print(
                texts(
                    .runLine,
                    [
                        "run": run.id, "started": clock.clock(run.startedAt),
                        "scope": run.question.scope.name ?? texts(.electionWhole),
                        "asOf": clock.clock(run.question.asOf), "packs": packs,
                    ]))
            guard let answer = run.answer else {
                return Terminal.print("    " + texts(.runLineUnfinished))
            }
            Terminal.print("    " + RunDocument.line(answer.totals, texts))
        }
    }
}

/// A stored audit as JSON.
struct RunDocument: Encodable {
    let id: String
    let startedAt: String
    let precinct: String?
    let area: String?
    let election: String?
    let packs: [AuditRun.Pack]
    let moment: String
    let asOf: String
    let knownAt: String
    let lang: String
    let registryRevision: String
    let finished: Bool
    let sha256: String?
    let totals: AuditRun.Totals?

    init(_ run: AuditRun) {
        id = run.id
        startedAt = run.startedAt.description
        let question = run.question
        switch question.scope {
        case .precinct(let reference): (precinct, area) = (reference.description, nil)
        case .area(let code): (precinct, area) = (nil, code)
        case .all: (precinct, area) = (nil, nil)
        }
        election = question.election
        packs = question.packs
        moment = question.moment
        asOf = question.asOf.description
        knownAt = run.knownAt.description
        lang = question.language
        registryRevision = run.revision
        finished = run.answer != nil
        sha256 = run.answer?.sha256
        totals = run.answer?.totals
    }
}

extension RunDocument {
    /// What an audit adds up to, in a line.
    static func line(_ totals: AuditRun.Totals, _ texts: Texts) -> String {
        texts(
            .runLineTotals,
            [
                "precincts": "\(totals.precincts)", "flagged": "\(totals.flagged)",
                "failed": "\(totals.failed)", "waived": "\(totals.waived)",
                "open": "\(totals.cantTell + totals.untested)",
            ])
    }

    /// The packs that the history holds as JSON, in words; nil for other JSON.
    static func packs(_ json: String) -> String? {
        let packs = try? JSONDecoder().decode([AuditRun.Pack].self, from: Data(json.utf8))
        return packs.map { $0.map { "\($0.id) \($0.version)" }.joined(separator: ", ") }
    }

    /// The totals that the history holds as JSON, in words; nil for other JSON.
    static func totals(_ json: String, _ texts: Texts) -> String? {
        let totals = try? JSONDecoder().decode(AuditRun.Totals.self, from: Data(json.utf8))
        return totals.map { line($0, texts) }
    }
}
