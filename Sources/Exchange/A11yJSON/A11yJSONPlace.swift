import PrecinctModel

/// Where A11yJSON describes the elements of one of our kinds.
///
/// The vocabulary says which property of which interface means the same as an attribute (`Door.width`); here
/// stands where the objects of those interfaces are found.
struct A11yJSONPlace {
    /// Our kind.
    let kind: String
    /// The keys that lead from a place's properties, or from its entrance, to the object or the list.
    let path: [String]
    /// Whether a list stands there; else there is room for one.
    let isList: Bool
    /// Where, within the object, the properties of each interface stand.
    let interfaces: [String: [String]]
    /// The property that takes a name for people, if any.
    var label: String?
    /// Whether null says that there is none.
    var isNullable = true
    /// The category that an element without a type of its own has.
    var category: String?

    /// The places within the properties of a precinct's place.
    static let all = [
        A11yJSONPlace(
            kind: "premises", path: [], isList: false,
            interfaces: ["PlaceProperties": [], "Accessibility": ["accessibility"]], isNullable: false),
        A11yJSONPlace(
            kind: "votingRoom", path: ["accessibility"], isList: false,
            interfaces: ["QueueSystem": ["queueSystem"]], isNullable: false),
        A11yJSONPlace(
            kind: "parking", path: ["accessibility", "parking"], isList: false,
            interfaces: ["Parking": [], "WheelchairParking": ["forWheelchairUsers"]]),
        A11yJSONPlace(
            kind: "path", path: ["accessibility", "pathways"], isList: false, interfaces: ["Pathways": []]),
        A11yJSONPlace(
            kind: "corridor", path: ["accessibility", "pathwaysInside"], isList: false,
            interfaces: ["Pathways": []]),
        A11yJSONPlace(
            kind: "entrance", path: ["accessibility", "entrances"], isList: true,
            interfaces: ["EntranceProperties": []], label: "name"),
        A11yJSONPlace(
            kind: "booth", path: ["accessibility", "desks"], isList: true, interfaces: ["Desk": []],
            label: "name"),
        A11yJSONPlace(
            kind: "table", path: ["accessibility", "tables"], isList: true, interfaces: ["Desk": []],
            label: "name"),
        A11yJSONPlace(
            kind: "toilet", path: ["accessibility", "restrooms"], isList: true,
            interfaces: ["Restroom": [], "Room": [], "Toilet": ["toilet"]], label: "description"),
        A11yJSONPlace(
            kind: "signage", path: ["accessibility", "signageSystems"], isList: true,
            interfaces: ["Signage": []], label: "description", isNullable: false),
        equipment("lift", category: nil),
        equipment("ramp", category: "ramp"),
        equipment("callButton", category: "intercom"),
    ]

    /// The places within the properties of an entrance, for elements that belong to it.
    static let atEntrance = [
        A11yJSONPlace(kind: "door", path: ["door"], isList: false, interfaces: ["Door": []]),
        A11yJSONPlace(kind: "stairs", path: ["stairs"], isList: false, interfaces: ["Stairs": []]),
        A11yJSONPlace(kind: "ramp", path: [], isList: false, interfaces: ["EntranceProperties": []]),
    ]

    private static func equipment(_ kind: String, category: String?) -> A11yJSONPlace {
        // The list is shared, so that its being null says nothing of one kind alone.
        A11yJSONPlace(
            kind: kind, path: ["accessibility", "availableEquipment"], isList: true,
            interfaces: ["EquipmentProperties": []], label: "shortDescription", isNullable: false,
            category: category)
    }

    /// The property in which the format keeps an attribute, as a path within the object; nil where it has none.
    func path(of attribute: Attribute) -> [String]? {
        guard let mapping = attribute.mappings["a11yjson"] else { return nil }
        let parts = mapping.split(separator: ".").map(String.init)
        return interfaces[parts[0]].map { $0 + parts.dropFirst() }
    }

    /// The attributes of the kind by the paths of their properties, joined with dots.
    func attributes(of kind: ElementKind) -> [String: Attribute] {
        Dictionary(
            kind.attributes.compactMap { attribute in
                path(of: attribute).map { ($0.joined(separator: "."), attribute) }
            }, uniquingKeysWith: { first, _ in first })
    }
}
