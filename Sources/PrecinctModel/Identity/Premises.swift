/// A building in which precincts vote.
public struct Premises: Sendable, Hashable {
    /// The id within the registry.
    public var id: String
    /// The address as given.
    public var address: String?
    /// What the building is: a school, a culture house.
    public var venue: String?

    /// Names a building.
    public init(id: String, address: String? = nil, venue: String? = nil) {
        self.id = id
        self.address = address
        self.venue = venue
    }
}
