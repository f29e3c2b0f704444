public import PrecinctModel

/// A building as the registry lists it.
public struct PremisesEntry: Sendable, Hashable {
    /// The id, the address and the venue.
    public var premises: Premises
    /// The code of the area it lies in.
    public var area: String
    /// Its ids in other systems.
    public var sameAs: [ExternalID]

    /// Lists a building.
    public init(premises: Premises, area: String, sameAs: [ExternalID] = []) {
        self.premises = premises
        self.area = area
        self.sameAs = sameAs
    }
}
