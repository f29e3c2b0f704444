/// A place at precinct 60 of which the sample draws a panorama.
public enum SampleScene: String, Sendable, CaseIterable {
    /// The yard before the school with its porch steps, the ramp to the side door and the path.
    case entrance
    /// The hall with three booths, the issue table and the ballot box.
    case hall
    /// The corridor from the side door to the hall.
    case corridor

    /// The compass heading of the picture's centre in degrees.
    public var heading: Double {
        switch self {
        case .entrance: 10
        case .hall: 100
        case .corridor: 280
        }
    }

    /// The time of the capture on the local clock.
    var clock: String {
        switch self {
        case .entrance: "10:35:00"
        case .hall: "11:20:00"
        case .corridor: "10:55:00"
        }
    }

    /// What stands there.
    var stage: Stage {
        switch self {
        case .entrance: SchoolYard.stage
        case .hall: VotingHall.stage
        case .corridor: SchoolCorridor.stage
        }
    }
}
