import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// What was recorded of a thing, for the terminal and as JSON.
struct EquipmentReceiptLines {
    private let receipt: EquipmentReceipt

    init(_ receipt: EquipmentReceipt) {
        self.receipt = receipt
    }

    func show(_ format: ResultFormat) throws {
        let texts = Spoken.texts
        let place = receipt.place.holder
        switch format {
        case .json: try Terminal.json(Document(receipt))
        case .text:
            for observation in receipt.observations {
                Terminal.print(texts(.observeRecorded, ["precinct": place, "fact": observation.assertion]))
            }
            if !receipt.alsoAffected.isEmpty {
                let list = receipt.alsoAffected.map(\.description).joined(separator: ", ")
                Terminal.print(texts(.observeAlso, ["precincts": list]))
            }
        }
        for observation in receipt.outranked {
            Terminal.note(
                "\(texts(.sayNote)): \(texts(.equipmentOutranked, ["fact": observation.assertion]))")
        }
    }

    private struct Document: Encodable {
        let pandus = "equipment-recorded/1"
        let at: PlaceDocument
        let inventory: String?
        let recorded: [String]
        let outranked: [String]
        let alsoAffected: [String]
        let revision: String

        init(_ receipt: EquipmentReceipt) {
            at = PlaceDocument(receipt.place, precincts: receipt.alsoAffected)
            inventory = receipt.item.inventoryNumber
            recorded = receipt.observations.map(\.assertion)
            outranked = receipt.outranked.map(\.assertion)
            alsoAffected = receipt.alsoAffected.map(\.description)
            revision = receipt.revision.description
        }
    }
}

extension EquipmentPlace {
    /// Who has it, in the words of a command line.
    var holder: String {
        switch self {
        case .precinct(let reference, _): reference.description
        case .premises(let id, _): id
        case .store: Spoken.texts(.equipmentPlaceStore)
        }
    }
}
