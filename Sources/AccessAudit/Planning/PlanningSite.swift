public import PrecinctModel

/// One precinct with everything observed of it and of its building, as a plan begins with it.
public struct PlanningSite: Sendable {
    /// The precinct.
    public let precinct: Precinct
    /// The building it votes in.
    public let premises: Premises?
    /// The clock of its area.
    public let localTime: LocalTime
    /// What was observed of both.
    public let observations: [Observation]
    /// Whether something is planned for it; the others may have things to spare.
    public let isWanted: Bool

    /// Gathers what a plan reads of a precinct.
    public init(
        precinct: Precinct, premises: Premises?, localTime: LocalTime, observations: [Observation],
        isWanted: Bool
    ) {
        self.precinct = precinct
        self.premises = premises
        self.localTime = localTime
        self.observations = observations
        self.isWanted = isWanted
    }
}

/// A thing that lies in a store of the district.
public struct StoredThing: Sendable {
    /// What is known of it, from where it was last.
    public let item: EquipmentItem
    /// How many pieces are there by the journal; nil for the thing as a whole.
    public let pieces: Int64?

    /// Describes a thing in a store.
    public init(_ item: EquipmentItem, pieces: Int64?) {
        self.item = item
        self.pieces = pieces
    }
}
