/// A kind of thing that can be observed: a ramp, a booth, the premises; a class for the same reason as `Attribute`.
public final class ElementKind: Sendable {
    /// Whom the elements of a kind belong to.
    public enum Owner: String, Sendable, CaseIterable {
        /// The building, shared by every precinct in it.
        case premises
        /// One precinct.
        case precinct
    }

    /// The id, such as `ramp`.
    public let id: String
    /// Whom its elements belong to.
    public let owner: Owner
    /// Whether an owner has exactly one, whose id is the kind's own.
    public let isSingle: Bool
    /// Whether its elements are equipment with an inventory number and a condition.
    public let isEquipment: Bool
    /// The place of the kind in the chain of access.
    public let link: AccessLink?
    /// How long its presence, absence or completeness can be relied on; nil when it does not age.
    public let presenceShelfLife: ShelfLife?
    /// Whether a merely declared presence is not enough.
    public let presenceNeedsSight: Bool
    /// The attributes, in the order of the file.
    public let attributes: [Attribute]
    /// The slots of what depends on where an element stands and not on the element itself.
    public let placementSlots: [Int]
    private let attributeIndex: [String: Int]

    /// Builds a kind.
    public init(
        id: String, owner: Owner, isSingle: Bool, isEquipment: Bool, link: AccessLink?,
        presenceShelfLife: ShelfLife?, presenceNeedsSight: Bool, attributes: [Attribute],
        placement: [String] = []
    ) {
        self.id = id
        self.owner = owner
        self.isSingle = isSingle
        self.isEquipment = isEquipment
        self.link = link
        self.presenceShelfLife = presenceShelfLife
        self.presenceNeedsSight = presenceNeedsSight
        self.attributes = attributes
        attributeIndex = Dictionary(uniqueKeysWithValues: attributes.enumerated().map { ($1.id, $0) })
        placementSlots = attributes.indices.filter { placement.contains(attributes[$0].id) }
    }

    /// The number of an attribute, nil when the kind has no such attribute.
    public func slot(of attribute: String) -> Int? { attributeIndex[attribute] }

    /// The path of its label among the texts.
    public var labelPath: String { "vocabulary/kinds/\(id)/label" }

    /// The paths among the texts of a field of an attribute, such as `hint`; the first that has a text counts.
    public static func textPaths(of attribute: String, _ field: String, kind: String) -> [String] {
        [
            "vocabulary/kinds/\(kind)/attributes/\(attribute)/\(field)",
            "vocabulary/equipmentAttributes/\(attribute)/\(field)",
        ]
    }
}
