import Foundation
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

/// A small registry: two districts of a region, a school shared by two precincts.
struct SampleRegistry {
    static let start = Instant(seconds: 1_795_500_000)
    static let sixty = PrecinctReference(area: "4336", number: "60")

    let place = TemporaryPlace()
    let registry: Registry

    init() throws {
        registry = try Registry.create(
            at: place.path("registry"), country: "KZ", zone: "Asia/Qyzylorda", actor: "admin",
            now: Self.start,
            packs: ["kz", "house"])
        try registry.write(actor: "admin", command: "import", now: Self.start) { change in
            try change.addArea(Area(code: "43", name: "Қызылорда облысы", kind: .region))
            try change.addArea(Area(code: "4336", name: "Қазалы ауданы", parent: "43", kind: .district))
            try change.addArea(
                Area(
                    code: "4340", name: "Сырдария ауданы", parent: "43", kind: .district, zone: "Asia/Almaty")
            )
            try change.addCommission(
                Commission(id: "T1", kind: .territorial, name: "Қазалы комиссиясы", area: "4336"))
            for number in ["60", "9", "10", "061"] {
                try change.addPrecinct(
                    PrecinctEntry(
                        reference: PrecinctReference(area: "4336", number: number), name: "№\(number)",
                        commission: "T1"))
            }
            try change.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: "4340", number: "9")))
            try change.addPremises(
                PremisesEntry(
                    premises: Premises(id: "school", address: "ул. Абая, 5", venue: "школа №18"),
                    area: "4336",
                    sameAs: [ExternalID(system: "osm", id: "w1")]))
            try change.addPremises(
                PremisesEntry(premises: Premises(id: "club", address: "Абая 7"), area: "4336"))
            try change.movePrecinct(Self.sixty, to: "school", since: nil)
            try change.movePrecinct(PrecinctReference(area: "4336", number: "9"), to: "school", since: nil)
        }
    }

    /// Writes as one change with everything that does not matter filled in.
    func write<Value>(
        at now: Instant = SampleRegistry.start, _ body: (RegistryTransaction) throws -> Value
    ) throws -> Value {
        try registry.write(actor: "Айжан", command: "test", now: now, body)
    }
}

extension Observation {
    /// An observation with everything that does not matter filled in.
    static func sample(
        _ statement: Statement, of element: ElementReference = ElementReference(kind: "ramp", id: "main"),
        method: ObservationMethod = .measured, at seconds: Int64 = 0, instrument: String? = nil,
        inspection: String? = nil, reason: String? = nil, evidence: [String] = []
    ) -> Observation {
        Observation(
            element: element, statement: statement, method: method,
            observedAt: SampleRegistry.start.adding(seconds: seconds), observer: "Айжан",
            instrument: instrument, inspection: inspection, reason: reason, evidence: evidence)
    }
}

/// Runs a body that must fail with a problem, and returns the problem.
func problem(_ body: () throws -> Void) throws -> Problem {
    do {
        try body()
    } catch let problem as Problem {
        return problem
    }
    return try #require(nil, "no problem was thrown")
}
