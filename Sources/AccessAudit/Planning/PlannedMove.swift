public import PrecinctModel

/// One line of a moving list.
public struct PlannedMove: Sendable {
    /// The inventory number.
    public let number: String
    /// The thing as it is known where it stands.
    public let item: EquipmentItem
    /// How many pieces of a lot; nil for the thing as a whole.
    public let pieces: Int64?
    /// Where it is.
    public let from: EquipmentPlace
    /// Where it goes.
    public let to: EquipmentPlace
    /// The precinct that gives it away, the first of those in its building; nil for a store.
    public let giver: PrecinctReference?
    /// The precinct that wants it.
    public let precinct: PrecinctReference
    /// The findings that pass once it has come.
    public let settles: [FindingKey]
    /// The failures that then wait for a look at how it was put.
    public let opens: [FindingKey]
    /// The interim measure it is for; nil where it mends the failure itself.
    public let measure: String?
    /// How many voters of the precinct it is for.
    public let voters: AffectedVoters
    /// Whether who gives it away keeps what is known to be needed, where the text with the number was not seen.
    public let restsOnUnseenLaw: Bool
}
