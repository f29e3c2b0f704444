import AccessAudit
import ArgumentParser
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// The command `pandus equipment kit 60`.
struct EquipmentKitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kit", abstract: Spoken.texts(.equipmentHelpKit))

    @Argument(help: ArgumentHelp(Spoken.texts(.helpReference)))
    var precinct: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.helpArea)))
    var area: String?

    @Option(name: .long, help: ArgumentHelp(Spoken.texts(.equipmentHelpKits)))
    var kit: [String] = []

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard (precinct == nil) != (area == nil) else { throw Problem(.equipmentWhichPlace, kind: .usage) }
        let surroundings = global.surroundings()
        try global.withRegistry(.readOnly) { registry in
            let compare = try CompareKit(surroundings, kits: kit, registry: registry)
            let printer = KitPrinter(compare.kits, format: global.format, now: surroundings.now)
            if let precinct {
                let comparison = try compare(precinct, registry: registry)
                try printer.open()
                try printer.print(comparison, isFirst: true)
            } else {
                // An area nobody knows is refused before anything is printed.
                if let area { try registry.requireArea(area) }
                try printer.open()
                var isFirst = true
                try compare.forEach(area: area, registry: registry) { comparison in
                    try printer.print(comparison, isFirst: isFirst)
                    isFirst = false
                }
            }
            printer.close()
        }
    }
}

/// Prints one precinct after another, so that memory does not grow with their number.
private struct KitPrinter {
    let kits: [Kit]
    let format: ResultFormat
    let now: Instant

    private struct Precinct: Encodable {
        let ref: String
        let items: [KitBalanceDocument]
    }

    init(_ kits: [Kit], format: ResultFormat, now: Instant) {
        self.kits = kits
        self.format = format
        self.now = now
    }

    func open() throws {
        guard format == .json else { return }
        let list = try json(kits.map { KitDocument($0, Spoken.texts) })
        Terminal.print(
            "{\"pandus\":\"equipment-kit/1\",\"asOf\":\"\(now)\",\"kits\":\(list),\"precincts\":[")
    }

    func print(_ comparison: CompareKit.Comparison, isFirst: Bool) throws {
        switch format {
        case .json:
            let items = zip(kits, comparison.balances).flatMap { kit, balances in
                balances.map { KitBalanceDocument($0, of: kit, Spoken.texts) }
            }
            let precinct = Precinct(ref: comparison.precinct.description, items: items)
            Terminal.print((isFirst ? "" : ",") + (try json(precinct)))
        case .text:
            Terminal.print("\(Spoken.texts(.sayPrecinct)) \(comparison.precinct)")
            for (kit, balances) in zip(kits, comparison.balances) {
                let table = KitText(kit, texts: Spoken.texts, style: Terminal.style, width: Terminal.width)
                Terminal.print(table.text(of: balances))
            }
        }
    }

    func close() {
        switch format {
        case .json: Terminal.print("]}")
        case .text: Terminal.print(Spoken.texts(.equipmentKitLegend))
        }
    }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
