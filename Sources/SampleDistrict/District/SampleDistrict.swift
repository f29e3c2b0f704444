public import PrecinctModel

/// An invented district of forty precincts: its areas, its commission, and what inspectors wrote of each.
///
/// Every building, name, measurement and date is made up. All dates are relative to a moment, none is after it.
public struct SampleDistrict: Sendable {
    /// The zone of its clocks.
    public static let zone = "Asia/Qyzylorda"
    /// The number of the precinct that was inspected most fully.
    public static let storyNumber = "60"

    /// The moment to which its dates are relative.
    public let now: Instant
    /// The clock of the district.
    public let localTime: LocalTime
    /// The areas, each after the one that contains it.
    public let areas: [SampleArea]
    /// The commissions.
    public let commissions: [SampleCommission]
    /// The precincts in the order of their numbers.
    public let precincts: [SamplePrecinct]

    /// Fills the district as of a moment.
    ///
    /// - Throws: `SheetFlaw` for a line of a built-in sheet that the vocabulary does not know.
    public init(now: Instant) throws {
        guard let localTime = LocalTime(identifier: Self.zone) else {
            throw SheetFlaw(sheet: "district", line: 0, text: Self.zone)
        }
        self.now = now
        self.localTime = localTime
        areas = [
            SampleArea(code: "KZ", name: "Қазақстан", parent: nil, level: .country, zone: Self.zone),
            SampleArea(
                code: "kyzylorda", name: "Қызылорда облысы", parent: "KZ", level: .region, zone: Self.zone),
            SampleArea(
                code: "kazaly", name: "Қазалы ауданы", parent: "kyzylorda", level: .district, zone: Self.zone),
        ]
        let commission = SampleCommission(
            id: "kazaly-tec", kind: "territorial", name: "Қазалы аудандық аумақтық сайлау комиссиясы (үлгі)",
            area: "kazaly", address: "Көлжаға кенті, Бірлік алаңы, 1")
        commissions = [commission]
        precincts = try PrecinctRoster(now: now, localTime: localTime, vocabulary: .builtIn)
            .precincts(in: areas[2], under: commission)
    }

    /// Everything observed of a precinct: its own and all of its building.
    public func observations(of precinct: SamplePrecinct) -> [Observation] {
        let others = precincts.filter {
            $0.premises.id == precinct.premises.id && $0.precinct.reference != precinct.precinct.reference
        }
        let shared = others.flatMap(\.observations).filter {
            Vocabulary.builtIn.kind($0.element.kind)?.owner == .premises
        }
        return precinct.observations + shared
    }

    /// What is known of a precinct at the moment of the district.
    public func dossier(of precinct: SamplePrecinct, vocabulary: Vocabulary = .builtIn) -> Dossier {
        Dossier(
            precinct: precinct.precinct, premises: precinct.premises,
            observations: observations(of: precinct),
            asOf: now, localTime: localTime, vocabulary: vocabulary)
    }
}
