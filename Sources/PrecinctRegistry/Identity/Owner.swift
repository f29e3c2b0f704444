public import PrecinctModel

/// Whose elements an observation is about.
public enum Owner: Sendable, Hashable, CustomStringConvertible {
    /// One precinct: its booths, its boxes.
    case precinct(PrecinctReference)
    /// A building, by its id, shared by every precinct in it: its doors, its ramps.
    case premises(String)

    /// The reference or the building's id.
    public var description: String {
        switch self {
        case .precinct(let reference): reference.description
        case .premises(let id): id
        }
    }
}
