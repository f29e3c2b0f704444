import ArgumentParser
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus equipment history N-5`.
struct EquipmentHistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: Spoken.texts(.equipmentHelpHistory))

    @Argument(help: ArgumentHelp(Spoken.texts(.equipmentHelpInventory), valueName: "number"))
    var inventory: String

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let surroundings = global.surroundings()
        try global.withRegistry(.readOnly) { registry in
            let trace = try TraceEquipment(surroundings)(inventory, registry: registry)
            switch global.format {
            case .json: try Terminal.json(Document(trace, surroundings.now))
            case .text: show(trace, EquipmentCommand.wording(registry, surroundings.now))
            }
        }
    }

    private func show(_ trace: TraceEquipment.Trace, _ wording: EquipmentWording) {
        let texts = Spoken.texts
        for listing in trace.places {
            let place = wording.place(listing.place, precincts: listing.precincts)
            Terminal.print("\(place): \(wording.line(listing))")
        }
        if let (place, observation) = trace.first {
            Terminal.print(
                "  "
                    + texts(
                        .equipmentHistoryFirst,
                        [
                            "day": wording.day(observation.observedAt), "place": wording.place(place),
                            "observer": observation.observer,
                        ]))
        }
        for entry in trace.custody {
            let gaps = [
                "day": wording.day(entry.at), "from": wording.place(entry.from),
                "to": wording.place(entry.to),
                "actor": entry.actor,
                "pieces": entry.quantity.map { ", " + texts(.equipmentPieces, ["count": "\($0)"]) } ?? "",
                "reason": entry.reason.map { " — \($0)" } ?? "",
            ]
            Terminal.print("  " + texts(.equipmentHistoryMove, gaps))
        }
        if trace.custody.isEmpty { Terminal.print("  " + texts(.equipmentHistoryNone)) }
    }

    private struct Document: Encodable {
        struct First: Encodable {
            let at: PlaceDocument
            let observedAt: String
            let observer: String
        }

        struct Entry: Encodable {
            let from: PlaceDocument
            let to: PlaceDocument
            let quantity: Int64?
            let at: String
            let actor: String
            let reason: String?
        }

        let pandus = "equipment-history/1"
        let inventory: String
        let items: [ItemDocument]
        let first: First?
        let custody: [Entry]

        init(_ trace: TraceEquipment.Trace, _ now: Instant) {
            inventory = trace.inventoryNumber
            items = trace.places.map { ItemDocument($0, asOf: now) }
            first = trace.first.map {
                First(
                    at: PlaceDocument($0.place), observedAt: $0.observation.observedAt.description,
                    observer: $0.observation.observer)
            }
            custody = trace.custody.map {
                Entry(
                    from: PlaceDocument($0.from), to: PlaceDocument($0.to), quantity: $0.quantity,
                    at: $0.at.description, actor: $0.actor, reason: $0.reason)
            }
        }
    }
}
