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
        if global.format == .text { show(plan) }
        let isGranted: Bool
        do {
            isGranted = try !plan.isEmpty && confirmation.isGranted(needed: plan.retires)
        } catch {
            if global.format == .json { try Terminal.json(Result(plan, isApplied: false)) }
            throw error
        }
        if isGranted {
            _ = try global.changingRegistry {
                try verb(precinct, request, reason: why.reason, registry: $0)
            }
        }
        switch global.format {
        case .json: try Terminal.json(Result(plan, isApplied: isGranted))
        case .text:
            if plan.isEmpty { Terminal.note(Spoken.texts(.lifecycleNothing)) }
            if isGranted { Terminal.note(Spoken.texts(.lifecycleDone)) }
        }
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
