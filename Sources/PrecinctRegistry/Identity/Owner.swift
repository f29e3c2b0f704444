public import PrecinctModel

/// Whose elements an observation is about.
public enum Owner: Sendable, Hashable {
    /// One precinct: its booths, its boxes.
    case precinct(PrecinctReference)
    /// A building, by its id, shared by every precinct in it: its doors, its ramps.
    case premises(String)
}
