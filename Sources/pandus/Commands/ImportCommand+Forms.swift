import Exchange
import PrecinctModel
import PrecinctRegistry
import Workflows
import Wording

extension ImportCommand {
    /// Takes an inspection form back, with a receipt of every answer.
    func takeForm(_ sheet: TakeChecklist.Sheet) throws {
        // A form says all of this by itself.
        let foreign: [(option: String, isGiven: Bool)] = [
            ("--area", area != nil), ("--date", date != nil), ("--losses", losses != nil),
            ("--allow-removals", allowRemovals),
        ]
        for (option, isGiven) in foreign where isGiven {
            throw Problem(.importFormOption, ["option": option], kind: .usage)
        }
        let verb = TakeChecklist(global.surroundings(by: by))
        var receipt = try global.withRegistry(.readOnly) { try verb.plan(sheet, registry: $0) }
        var isShown = false
        func look() {
            if !isShown {
                for line in ChecklistReceiptLines(receipt: receipt).text(Spoken.texts) {
                    Terminal.print(line)
                }
            }
            isShown = true
        }
        func deliver(isApplied: Bool) throws {
            switch global.format {
            case .text: look()
            case .json:
                let lines = ChecklistReceiptLines(receipt: receipt)
                try Terminal.json(lines.document(Spoken.texts, isApplied: isApplied))
            }
        }
        let skipsRefused = skipBadRows != nil
        let faults = receipt.obstacles(skipsRefused: skipsRefused)
        if !faults.isEmpty { try deliver(isApplied: false) }
        try refuse(faults)
        let nothing = receipt.isEmpty && receipt.count(.refused) == 0
        let answer = nothing ? .onlyLook : confirmation.answer(global.format, showing: look)
        if answer == .yes {
            let rejected = try rejectedRows()
            if !receipt.isEmpty {
                receipt = try global.changingRegistry {
                    try verb.apply(sheet, skipsRefused: skipsRefused, registry: $0)
                }
            }
            try rejected?.write(receipt, of: sheet)
        }
        try deliver(isApplied: answer == .yes && !receipt.isEmpty)
        try explain(answer, isEmpty: receipt.isEmpty)
    }
}
