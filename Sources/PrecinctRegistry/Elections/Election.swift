public import PrecinctModel

/// A day on which the precincts of an area vote.
public struct Election: Sendable, Hashable {
    /// The id within the registry: small Latin letters, digits and `-`.
    public var id: String
    /// The name for people.
    public var name: String
    /// The day of voting.
    public var day: CalendarDay
    /// The code of the area that votes; nil for the whole registry.
    public var area: String?

    /// Names an election.
    public init(id: String, name: String, day: CalendarDay, area: String? = nil) {
        self.id = id
        self.name = name
        self.day = day
        self.area = area
    }
}
