public import PrecinctModel

/// A precinct and the building it votes in, both as they stood at a moment.
public struct PrecinctListing: Sendable {
    /// The precinct.
    public internal(set) var entry: PrecinctEntry
    /// The building; nil when nobody said.
    public let premises: Premises?
    /// The row of the precinct.
    let id: Int64
    /// The row of the building.
    let premisesID: Int64?
}
