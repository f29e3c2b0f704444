import PrecinctModel
import Testing

extension Vocabulary {
    /// A vocabulary small enough to be read beside the tests.
    static let sample = Vocabulary(
        version: "test",
        kinds: [
            .sample(
                "precinct", isSingle: true, attributes: [.sample("registeredVoters", .integer)]),
            .sample(
                "ramp", needsSight: true,
                attributes: [
                    .sample(
                        "slope", .number(.percent), shelfLife: "5 y",
                        tolerances: ["digitalLevel": Rational(decimal: "0.001") ?? .zero]),
                    .sample("rise", .number(.millimetre), needsMeasurement: true, shelfLife: "30 d"),
                    .sample("nonSlip", .boolean, needsMeasurement: true),
                    .sample("type", .choice(["solid", "rails"])),
                    .sample("note", .text),
                ]),
            .sample("booth", presence: "30 d"),
        ])
}

extension ElementKind {
    static func sample(
        _ id: String, isSingle: Bool = false, needsSight: Bool = false, presence: String? = nil,
        attributes: [Attribute] = []
    ) -> ElementKind {
        ElementKind(
            id: id, owner: .precinct, isSingle: isSingle, isEquipment: false, link: nil,
            presenceShelfLife: presence.flatMap { ShelfLife($0) }, presenceNeedsSight: needsSight,
            attributes: attributes)
    }
}

extension Attribute {
    static func sample(
        _ id: String, _ type: ValueType, needsMeasurement: Bool = false, shelfLife: String? = nil,
        tolerances: [String: Rational] = [:]
    ) -> Attribute {
        Attribute(
            id: id, type: type, plausible: nil, needsMeasurement: needsMeasurement,
            shelfLife: shelfLife.flatMap { ShelfLife($0) }, tolerances: tolerances, mappings: [:])
    }
}

/// Observations written down one after another; days count back from the moment of the dossier.
struct Notebook {
    static let asOf = Instant(seconds: 1_790_000_000)
    private(set) var observations: [Observation] = []

    mutating func note(
        _ element: String, _ statement: Observation.Statement, _ method: ObservationMethod = .seen,
        daysAgo: Int64 = 1, inspection: String? = nil, reason: String? = nil, instrument: String? = nil
    ) {
        let parts = element.split(separator: "/").map(String.init)
        observations.append(
            Observation(
                element: ElementReference(kind: parts[0], id: parts[parts.count - 1]), statement: statement,
                method: method, observedAt: Notebook.asOf.adding(seconds: -daysAgo * 86_400),
                observer: "tester", instrument: instrument, inspection: inspection, reason: reason,
                sequence: Int64(observations.count)))
    }

    /// Writes a value of the ramp `ramp/main`.
    mutating func ramp(
        _ attribute: String, _ text: String, _ method: ObservationMethod, daysAgo: Int64 = 1,
        inspection: String? = nil, reason: String? = nil, instrument: String? = nil
    ) throws {
        let kind = try #require(Vocabulary.sample.kind("ramp"))
        let slot = try #require(kind.slot(of: attribute))
        let value = try ObservedValue(parsing: text, as: kind.attributes[slot], of: kind)
        note(
            "ramp/main", .value(attribute: attribute, value), method, daysAgo: daysAgo,
            inspection: inspection, reason: reason, instrument: instrument)
    }

    var dossier: Dossier {
        Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "A", number: "1")), premises: nil,
            observations: observations, asOf: Notebook.asOf, localTime: .utc, vocabulary: .sample)
    }

    /// The fact about the ramp `ramp/main`.
    func fact(_ attribute: String) throws -> Fact {
        try #require(dossier.fact(of: ElementReference(kind: "ramp", id: "main"), attribute))
    }

    func list(_ kind: String) -> ElementList {
        guard let index = Vocabulary.sample.index(of: kind) else { preconditionFailure("no kind \(kind)") }
        return dossier.lists[index]
    }
}

/// Every value a measured text leaves possible.
func measured(_ text: String, _ unit: PrecinctModel.Unit) throws -> PossibleValue {
    .number(try Quantity(parsing: text, unit: unit).interval())
}
