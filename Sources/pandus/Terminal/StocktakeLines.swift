import PrecinctModel
import Reports
import Workflows
import Wording

/// What a count comes to, for the terminal and as JSON.
struct StocktakeLines {
    private let stocktake: Stocktake

    init(_ stocktake: Stocktake) {
        self.stocktake = stocktake
    }

    func show() {
        let texts = Spoken.texts
        Terminal.print(
            texts(
                .equipmentStocktakeHead,
                [
                    "precinct": stocktake.precinct.description,
                    "expected": "\(stocktake.found.count + stocktake.missing.count)",
                    "found": "\(stocktake.found.count)", "missing": "\(stocktake.missing.count)",
                    "unexpected": "\(stocktake.unexpected.count)",
                ]))
        for entry in stocktake.found {
            Terminal.print("  " + texts(.equipmentStocktakeFound, ["thing": Self.name(entry)]))
            if let (expected, found) = entry.difference {
                let gaps = ["expected": "\(expected)", "found": "\(found)"]
                Terminal.print("      " + texts(.equipmentStocktakeDifference, gaps))
            }
        }
        for entry in stocktake.missing {
            Terminal.print("  " + texts(.equipmentStocktakeMissing, ["thing": Self.name(entry)]))
        }
        for entry in stocktake.unexpected {
            let places = entry.places.map(\.holder).joined(separator: ", ")
            let key: TextKey =
                entry.places.isEmpty
                ? .equipmentStocktakeStranger
                : entry.isTaken ? .equipmentStocktakeTaken : .equipmentStocktakeElsewhere
            Terminal.print("  " + texts(key, ["number": entry.inventoryNumber, "places": places]))
        }
        if !stocktake.repeated.isEmpty {
            let list = stocktake.repeated.joined(separator: ", ")
            Terminal.print("  " + texts(.equipmentStocktakeRepeated, ["numbers": list]))
        }
        if !stocktake.unnumbered.isEmpty {
            let count = "\(stocktake.unnumbered.count)"
            Terminal.print("  " + texts(.equipmentStocktakeUnnumbered, ["count": count]))
        }
    }

    private static func name(_ entry: Stocktake.Expected) -> String {
        "\(entry.inventoryNumber) (\(entry.item.reference))"
    }

    /// The shape of `equipment stocktake --format json`.
    struct Document: Encodable {
        struct Expected: Encodable {
            let inventory: String
            let element: String
            let condition: String?
            let quantity: Int64?
            let note: String?

            init(_ entry: Stocktake.Expected) {
                inventory = entry.inventoryNumber
                element = entry.item.reference.description
                condition = entry.line?.condition
                quantity = entry.line?.quantity
                note = entry.line?.note
            }
        }

        struct Unexpected: Encodable {
            let inventory: String
            let expectedAt: [PlaceDocument]
            let taken: Bool
            let condition: String?
            let quantity: Int64?
            let note: String?
        }

        struct Difference: Encodable {
            let inventory: String
            let expected: Int64
            let found: Int64
        }

        let pandus = "equipment-stocktake/1"
        let applied: Bool
        let id: String
        let ref: String
        let at: String
        let expected: Int
        let found: [Expected]
        let missing: [Expected]
        let unexpected: [Unexpected]
        let differences: [Difference]
        let repeated: [String]
        let unnumbered: [String]

        init(_ stocktake: Stocktake, isApplied: Bool) {
            applied = isApplied
            id = stocktake.id
            ref = stocktake.precinct.description
            at = stocktake.at.description
            expected = stocktake.found.count + stocktake.missing.count
            found = stocktake.found.map(Expected.init)
            missing = stocktake.missing.map(Expected.init)
            unexpected = stocktake.unexpected.map {
                Unexpected(
                    inventory: $0.inventoryNumber, expectedAt: $0.places.map { PlaceDocument($0) },
                    taken: $0.isTaken, condition: $0.line.condition, quantity: $0.line.quantity,
                    note: $0.line.note)
            }
            differences = stocktake.found.compactMap { entry in
                entry.difference.map {
                    Difference(inventory: entry.inventoryNumber, expected: $0.expected, found: $0.found)
                }
            }
            repeated = stocktake.repeated
            unnumbered = stocktake.unnumbered.map(\.description)
        }
    }
}
