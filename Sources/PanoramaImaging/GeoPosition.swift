/// A position on the ground, in WGS 84 degrees.
public struct GeoPosition: Sendable, Equatable {
    /// Degrees north of the equator, −90 to 90.
    public let latitude: Double

    /// Degrees east of Greenwich, −180 to 180.
    public let longitude: Double

    /// Creates a position.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
