/// Where a thing is: an element of a precinct or of a building, or in a store outside the precincts.
public enum EquipmentPlace: Sendable, Hashable {
    /// With a precinct.
    case precinct(PrecinctReference, ElementReference)
    /// In a building, by its id, for every precinct that votes there.
    case premises(String, ElementReference)
    /// With nobody who runs a polling place.
    case store

    /// Which element it is there; nil in the store.
    public var element: ElementReference? {
        switch self {
        case .precinct(_, let element), .premises(_, let element): element
        case .store: nil
        }
    }
}
