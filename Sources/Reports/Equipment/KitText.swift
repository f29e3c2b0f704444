public import AccessAudit
import PrecinctModel
public import Wording

/// What a precinct ought to have beside what it has, as a table for the terminal.
public struct KitText: Sendable {
    private let kit: Kit
    private let texts: Texts
    private let style: TerminalStyle
    private let name: Int
    private let figures: [Int]

    private static let heads: [TextKey] = [
        .equipmentKitNeeds, .equipmentKitThere, .equipmentKitWorks, .equipmentKitUnknownHead,
        .equipmentKitShort,
        .equipmentKitSpare,
    ]

    /// Prepares a table for a terminal of some width.
    public init(_ kit: Kit, texts: Texts, style: TerminalStyle, width: Int) {
        self.kit = kit
        self.texts = texts
        self.style = style
        figures = Self.heads.map { max(texts($0).displayWidth, 5) }
        let widest = kit.items.map { texts.title(of: $0, in: kit).displayWidth }.max() ?? 0
        name = max(12, min(widest, width - figures.reduce(2) { $0 + $1 + 1 }))
    }

    /// The table of one precinct.
    public func text(of balances: [KitBalance]) -> String {
        var lines = [style.applied(.title, to: heading)]
        lines.append(row(texts(.equipmentKitItem), Self.heads.map { texts($0) }))
        for balance in balances {
            let cells = [balance.required, balance.present, balance.working].map(figure)
            let unknown = balance.unsettled.isFinite ? balance.unsettled.decimalText() : "?"
            let line = row(
                texts.title(of: balance.item, in: kit),
                cells + [unknown, figure(balance.short), figure(balance.spare)])
            lines.append(style.applied(balance.isShort ? .alarm : nil, to: line))
            if let remark = remark(balance) { lines += remark.wrapped(to: 90).map { "      \($0)" } }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var heading: String {
        kit.isWhole ? texts.title(of: kit) : "\(texts.title(of: kit)) (\(texts(.equipmentKitNotWhole)))"
    }

    private func row(_ title: String, _ cells: [String]) -> String {
        let figures = zip(cells, figures).map { $0.fitted(to: $1, isTrailing: true) }
        return "  " + ([title.printable.fitted(to: name)] + figures).joined(separator: " ")
    }

    private func figure(_ interval: Interval) -> String { RangeDocument(interval).text }

    private func remark(_ balance: KitBalance) -> String? {
        var parts: [String] = []
        let law = balance.requiredCauses.intersection([.lawNotSeen, .lawUnclear])
        if !law.isEmpty {
            parts.append(
                texts(.equipmentKitNoNumber, ["causes": texts.reasons(law).joined(separator: ", ")]))
        }
        if !balance.unknowns.isEmpty {
            var facts: [String] = []
            for step in balance.unknowns {
                let fact = texts.unknown(step)
                if !facts.contains(fact) { facts.append(fact) }
            }
            let shown = facts.prefix(4).joined(separator: "; ")
            let list = facts.count > 4 ? "\(shown); … +\(facts.count - 4)" : shown
            parts.append(texts(.equipmentKitNotKnown, ["facts": list]))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ").printable
    }
}
