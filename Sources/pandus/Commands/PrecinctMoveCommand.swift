import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus precinct move 60 --premises school --since 2026-09-01`.
struct PrecinctMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: Spoken.texts(.lifecycleHelpPrecinctMove))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String

    @OptionGroup var place: PremisesFields

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.lifecycleHelpSince), valueName: "date"))
    var since: String?

    @OptionGroup var why: ReasonOptions
    @OptionGroup var confirmation: ConfirmationOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let verb = MovePrecinct(global.surroundings(by: why.by))
        let plan = try global.withRegistry(.readOnly) {
            try verb.plan(precinct, to: place.choice, since: since, registry: $0)
        }
        var isShown = false
        func look() {
            if !isShown, !plan.isEmpty { show(plan) }
            isShown = true
        }
        // A first building takes nothing away.
        let isHarmless = !(plan.from != nil) && !confirmation.dryRun
        let answer = plan.isEmpty || isHarmless ? .yes : confirmation.answer(global.format, showing: look)
        if answer == .yes, !plan.isEmpty {
            _ = try global.changingRegistry {
                try verb(precinct, to: place.choice, since: since, reason: why.reason, registry: $0)
            }
        }
        switch global.format {
        case .json: try Terminal.json(Result(plan, isApplied: answer == .yes && !plan.isEmpty))
        case .text:
            look()
            if answer == .yes {
                Terminal.note(Spoken.texts(plan.isEmpty ? .lifecycleNothing : .lifecycleDone))
            }
        }
        try answer.explain()
    }

    private func show(_ plan: MovePrecinct.Plan) {
        let texts = Spoken.texts
        Terminal.print(
            texts(
                .lifecycleMove,
                [
                    "precinct": plan.precinct.description, "since": plan.localTime.clock(plan.since),
                    "to": plan.to.words, "from": plan.from?.words ?? "–",
                ]))
        if plan.isNewBuilding {
            Terminal.print(texts(.lifecycleNewBuilding, ["premises": plan.to.words]))
        }
        if !plan.sharing.isEmpty {
            let list = plan.sharing.map(\.description).joined(separator: ", ")
            Terminal.print(texts(.lifecycleSharedWith, ["precincts": list]))
        }
    }

    private struct Result: Encodable {
        let ref: String
        let from: String?
        let to: String
        let isNewBuilding: Bool
        let since: String
        let sharedWith: [String]
        let applied: Bool

        init(_ plan: MovePrecinct.Plan, isApplied: Bool) {
            ref = plan.precinct.description
            from = plan.from?.id
            to = plan.to.id
            isNewBuilding = plan.isNewBuilding
            since = plan.since.description
            sharedWith = plan.sharing.map(\.description)
            applied = isApplied
        }
    }
}
