import AccessAudit
import PrecinctModel
import Reports
import Workflows
import Wording

/// What a move comes to, for the terminal and as JSON.
struct MoveLines {
    private let move: EquipmentMove

    init(_ move: EquipmentMove) {
        self.move = move
    }

    /// Writes what is moved, who has more or fewer then, and whether somebody falls short.
    func show() {
        let texts = Spoken.texts
        let custody = move.custody
        let pieces = custody.quantity.map { texts(.equipmentPieces, ["count": "\($0)"]) }
        Terminal.print(
            texts(
                .equipmentMoveLine,
                [
                    "thing": "\(custody.inventoryNumber) (\(move.item.reference))",
                    "from": custody.from.holder, "to": custody.to.holder,
                    "pieces": pieces.map { ", \($0)" } ?? "",
                ]))
        if let left = move.left {
            Terminal.print(
                "  " + texts(.equipmentMoveLeft, ["place": custody.from.holder, "count": "\(left)"]))
        }
        if !move.leftBehind.isEmpty {
            let list = move.leftBehind.joined(separator: ", ")
            Terminal.print("  " + texts(.equipmentMoveLeftBehind, ["facts": list]))
        }
        for effect in move.effects {
            let key: TextKey =
                effect.isShort
                ? .equipmentMoveShort : effect.mayBeShort ? .equipmentMoveMayBeShort : .equipmentMoveEffect
            Terminal.print(
                "  "
                    + texts(
                        key,
                        [
                            "precinct": effect.precinct.description, "kit": effect.kit.id,
                            "item": texts.title(of: effect.before.item, in: effect.kit),
                            "before": Self.figure(effect.before.working),
                            "after": Self.figure(effect.after.working),
                            "required": Self.figure(effect.after.required),
                            "short": Self.figure(effect.after.short),
                        ]))
        }
        if move.effects.isEmpty { Terminal.print("  " + texts(.equipmentMoveNoEffect)) }
    }

    private static func figure(_ interval: Interval) -> String { RangeDocument(interval).text }

    /// The shape of `equipment move --format json`.
    struct Document: Encodable {
        struct Effect: Encodable {
            let ref: String
            let kit: String
            let item: String
            let title: String
            let required: RangeDocument
            let workingBefore: RangeDocument
            let workingAfter: RangeDocument
            let shortBefore: RangeDocument
            let shortAfter: RangeDocument
            let falls: String

            init(_ effect: EquipmentMove.Effect) {
                ref = effect.precinct.description
                kit = effect.kit.id
                item = effect.before.item.id
                title = Spoken.texts.title(of: effect.before.item, in: effect.kit)
                required = RangeDocument(effect.after.required)
                workingBefore = RangeDocument(effect.before.working)
                workingAfter = RangeDocument(effect.after.working)
                shortBefore = RangeDocument(effect.before.short)
                shortAfter = RangeDocument(effect.after.short)
                falls = effect.isShort ? "short" : effect.mayBeShort ? "possiblyShort" : "no"
            }
        }

        let pandus = "equipment-move/1"
        let applied: Bool
        let inventory: String
        let kind: String
        let from: PlaceDocument
        let to: PlaceDocument
        let quantity: Int64?
        let left: Int64?
        let notCarried: [String]
        let effects: [Effect]

        init(_ move: EquipmentMove, isApplied: Bool) {
            applied = isApplied
            inventory = move.custody.inventoryNumber
            kind = move.custody.kind
            from = PlaceDocument(move.custody.from)
            to = PlaceDocument(move.custody.to)
            quantity = move.custody.quantity
            left = move.left
            notCarried = move.leftBehind
            effects = move.effects.map(Effect.init)
        }
    }
}
