import PrecinctModel
import Testing

/// What was written down of things, one note after another; days count back from the moment of asking.
struct ThingNotes {
    static let asOf = Instant(seconds: 1_790_000_000)
    private(set) var observations: [Observation] = []

    /// Notes facts such as `magnifier/1.condition=working`, `magnifier/1=absent` or `none magnifier`.
    mutating func note(
        _ facts: String..., method: ObservationMethod = .seen, daysAgo: Int64 = 1, reason: String? = nil
    ) throws {
        for fact in facts {
            let (element, statement) = try Self.read(fact)
            observations.append(
                Observation(
                    element: element, statement: statement, method: method,
                    observedAt: Self.asOf.adding(seconds: -daysAgo * 86_400), observer: "tester",
                    reason: reason,
                    sequence: Int64(observations.count)))
        }
    }

    /// Notes what is no value of an attribute.
    mutating func note(_ statement: Observation.Statement, of element: String, daysAgo: Int64 = 1) throws {
        observations.append(
            Observation(
                element: try ElementReference(parsing: element, in: .builtIn), statement: statement,
                method: .seen, observedAt: Self.asOf.adding(seconds: -daysAgo * 86_400), observer: "tester",
                sequence: Int64(observations.count)))
    }

    private static func read(_ fact: String) throws -> (ElementReference, Observation.Statement) {
        if fact.hasPrefix("none ") { return (Observation.list(String(fact.dropFirst(5))), .none) }
        if fact.hasPrefix("complete ") { return (Observation.list(String(fact.dropFirst(9))), .complete) }
        let parts = fact.split(separator: "=", maxSplits: 1).map(String.init)
        if parts[1] == "absent" || parts[1] == "present" {
            return (
                try ElementReference(parsing: parts[0], in: .builtIn), .present(parts[1] == "present")
            )
        }
        let names = parts[0].split(separator: ".").map(String.init)
        let element = try ElementReference(parsing: names[0], in: .builtIn)
        let kind = try #require(Vocabulary.builtIn.kind(element.kind))
        let attribute = kind.attributes[try #require(kind.slot(of: names[1]))]
        let value = try ObservedValue(parsing: parts[1], as: attribute, of: kind)
        return (element, .value(attribute: attribute.id, value))
    }

    /// Every thing, gone ones included.
    var items: [EquipmentItem] {
        EquipmentItem.items(from: observations, asOf: Self.asOf, vocabulary: .builtIn)
    }

    /// The only thing there ever was.
    func item() throws -> EquipmentItem {
        try #require(items.count == 1)
        return items[0]
    }

    /// The dossier the audit reads.
    var dossier: Dossier {
        Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "A", number: "1")), premises: nil,
            observations: observations, asOf: Self.asOf, localTime: .utc, vocabulary: .builtIn)
    }
}
