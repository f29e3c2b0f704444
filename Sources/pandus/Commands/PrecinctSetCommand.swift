import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

/// The command `pandus precinct set 60 --status retired --reason …`.
struct PrecinctSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: Spoken.texts(.lifecycleHelpPrecinctSet))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String

    @OptionGroup var fields: PrecinctFields
    @OptionGroup var why: ReasonOptions
    @OptionGroup var confirmation: ConfirmationOptions
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let request = try fields.request()
        let verb = SetPrecinct(global.surroundings(by: why.by))
        let plan = try global.withRegistry(.readOnly) {
            try verb.plan(precinct, request, registry: $0)
        }
        var isShown = false
        func look() {
            if !isShown, !plan.isEmpty { show(plan) }
            isShown = true
        }
        // Only retiring takes something away.
        let isHarmless = !(plan.retires) && !confirmation.dryRun
        let answer = plan.isEmpty || isHarmless ? .yes : confirmation.answer(global.format, showing: look)
        if answer == .yes, !plan.isEmpty {
            _ = try global.changingRegistry {
                try verb(precinct, request, reason: why.reason, registry: $0)
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

    private func show(_ plan: SetPrecinct.Plan) {
        let texts = Spoken.texts
        func line(_ field: TextKey, _ before: String?, _ after: String?) {
            guard before != after else { return }
            Terminal.print(
                "\(plan.before.reference). "
                    + texts(
                        .historyFromTo,
                        ["field": texts(field), "before": before ?? "–", "after": after ?? "–"]))
        }
        let (before, after) = (plan.before, plan.after)
        line(.historyFieldName, before.name, after.name)
        line(.historyFieldCommission, before.commission, after.commission)
        line(.historyFieldStatus, texts(before.status), texts(after.status))
        for external in after.sameAs where !before.sameAs.contains(external) {
            Terminal.print("\(before.reference). \(external.system): \(external.id)")
        }
        if plan.retires {
            Terminal.print(texts(.lifecycleRetires, ["precinct": before.reference.description]))
        }
        if !plan.leaves.isEmpty {
            let list = plan.leaves.map { "\($0.name), \($0.day)" }.joined(separator: "; ")
            Terminal.print(texts(.lifecycleLeaves, ["elections": list]))
        }
    }

    private struct Result: Encodable {
        let ref: String
        let before: PrecinctLine
        let after: PrecinctLine
        let applied: Bool

        init(_ plan: SetPrecinct.Plan, isApplied: Bool) {
            ref = plan.before.reference.description
            before = PrecinctLine(plan.before, nil)
            after = PrecinctLine(plan.after, nil)
            applied = isApplied
        }
    }
}
