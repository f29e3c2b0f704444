/// A link in the chain of access from the street to the ballot box and out again.
public enum AccessLink: String, Sendable, CaseIterable, Comparable {
    /// Parking and drop-off.
    case arrival
    /// The way to the building.
    case path
    /// The entrance and its door.
    case entrance
    /// Ramps on the way.
    case ramp
    /// Corridors, lifts and doors inside.
    case route
    /// The voting room.
    case votingRoom
    /// The booth.
    case booth
    /// The ballot box.
    case box
    /// The way out.
    case exit

    /// The position in the chain, from 0.
    public var position: Int { AccessLink.allCases.firstIndex(of: self) ?? 0 }

    /// Tells which link comes first on the voter's way.
    public static func < (left: AccessLink, right: AccessLink) -> Bool { left.position < right.position }
}
