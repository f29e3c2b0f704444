import PositionedYAML
import PrecinctModel

/// The kinds and attributes that random rules are about, by number, with every name used once.
enum Plan {
    /// What an attribute holds; every value is a number: 0 and 1, the number of a choice, days after the audit.
    enum Holding {
        case count
        case length
        case share
        case flag
        case choice([String])
        case day
        case text
    }

    struct Trait {
        let name: String
        let holding: Holding
        /// Whether a declared value is none.
        var isMeasuredOnly = false
        /// Whether it ages within a month.
        var isPerishable = false
    }

    static let precinct = 0
    static let ramp = 1
    static let booth = 2
    static let lift = 3
    static let kinds = ["precinct", "ramp", "booth", "lift"]

    static let traits: [[Trait]] = [
        [
            Trait(name: "voters", holding: .count), Trait(name: "members", holding: .count),
            Trait(name: "rooms", holding: .count), Trait(name: "hall", holding: .length),
            Trait(name: "hidden", holding: .flag),
            Trait(name: "quiet", holding: .flag, isMeasuredOnly: true),
            Trait(name: "warm", holding: .flag, isPerishable: true),
            Trait(name: "purpose", holding: .choice(["home", "clinic", "abroad"])),
            Trait(name: "place", holding: .choice(["class", "office", "gym", "foyer"])),
            Trait(name: "day", holding: .day), Trait(name: "name", holding: .text),
        ],
        [
            Trait(name: "slope", holding: .share), Trait(name: "rise", holding: .length),
            Trait(name: "nonSlip", holding: .flag, isMeasuredOnly: true),
            Trait(name: "make", holding: .choice(["solid", "rails", "wood"])),
        ],
        [
            Trait(name: "accessible", holding: .flag), Trait(name: "width", holding: .length),
            Trait(name: "seats", holding: .count),
            Trait(name: "shape", holding: .choice(["round", "square", "open"])),
        ],
        [],
    ]

    /// Rooms are what numbers are divided by.
    static let rooms = 2

    /// An element was surely there less than a month ago; before that it may be gone.
    static let vocabulary: Vocabulary = {
        var lines = ["pandus: vocabulary/1", "version: test", "kinds:"]
        for (kind, name) in kinds.enumerated() {
            lines.append("  \(name):")
            lines.append("    owner: precinct")
            lines.append(kind == precinct ? "    single: true" : "    presence: {shelfLife: 30 d}")
            if !traits[kind].isEmpty { lines.append("    attributes:") }
            for trait in traits[kind] { lines.append("      \(trait.name): \(definition(trait))") }
        }
        do {
            return try Vocabulary(YAMLNode(parsing: lines.joined(separator: "\n") + "\n"))
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    private static func definition(_ trait: Trait) -> String {
        var parts =
            switch trait.holding {
            case .count: ["type: integer"]
            case .length: ["type: number", "unit: mm"]
            case .share: ["type: number", "unit: \"%\""]
            case .flag: ["type: boolean"]
            case .choice(let ids):
                ["type: choice", "values: {\(ids.map { "\($0): " }.joined(separator: ", "))}"]
            case .day: ["type: date"]
            case .text: ["type: text"]
            }
        if trait.isMeasuredOnly { parts.append("measuredOnly: true") }
        if trait.isPerishable { parts.append("shelfLife: 30 d") }
        return "{\(parts.joined(separator: ", "))}"
    }
}
