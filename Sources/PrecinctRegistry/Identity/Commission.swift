/// An election commission.
public struct Commission: Sendable, Hashable {
    /// The level of a commission.
    public enum Kind: String, Sendable, CaseIterable {
        /// Of the country.
        case central
        /// Of a territory: region, city, district.
        case territorial
        /// Of an electoral district (okrug).
        case okrug
        /// Of a precinct.
        case precinct
    }

    /// The id within the registry.
    public var id: String
    /// Its level.
    public var kind: Kind
    /// The name for people.
    public var name: String
    /// The code of its area.
    public var area: String?
    /// The id of the commission above it.
    public var parent: String?

    /// Names a commission.
    public init(id: String, kind: Kind, name: String, area: String? = nil, parent: String? = nil) {
        self.id = id
        self.kind = kind
        self.name = name
        self.area = area
        self.parent = parent
    }
}
