/// An administrative unit.
public struct Area: Sendable, Hashable {
    /// The level of an area.
    public enum Kind: String, Sendable, CaseIterable {
        /// The whole country.
        case country
        /// A region, or a city of the same rank.
        case region
        /// A district.
        case district
        /// A city within a region or a district.
        case city
        /// A village or another settlement.
        case settlement
        /// A unit of another level.
        case other
    }

    /// The code, KATO in Kazakhstan; it has no `/`.
    public var code: String
    /// The name for people.
    public var name: String
    /// The code of the area it lies in.
    public var parent: String?
    /// Its level.
    public var kind: Kind
    /// The IANA zone; nil where that of the parent, in the end of the registry, applies.
    public var zone: String?

    /// Names an area.
    public init(code: String, name: String, parent: String? = nil, kind: Kind, zone: String? = nil) {
        self.code = code
        self.name = name
        self.parent = parent
        self.kind = kind
        self.zone = zone
    }
}
