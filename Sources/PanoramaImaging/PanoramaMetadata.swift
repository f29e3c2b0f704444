/// What a drawn panorama says about itself.
public struct PanoramaMetadata: Sendable, Equatable {
    /// Sphere geometry, written as GPano XMP.
    public var gpano: GPano?

    /// Capture time as `2026-05-17T10:20:30` with an optional offset such as `+05:00` or `Z`.
    public var capturedAt: String?

    /// Position, written as Exif GPS.
    public var position: GeoPosition?

    /// Exif orientation, from 1 to 8.
    public var orientation: Int?

    /// ICC colour profile.
    public var colourProfile: [UInt8]?

    /// Creates metadata.
    public init(
        gpano: GPano? = nil, capturedAt: String? = nil, position: GeoPosition? = nil,
        orientation: Int? = nil, colourProfile: [UInt8]? = nil
    ) {
        self.gpano = gpano
        self.capturedAt = capturedAt
        self.position = position
        self.orientation = orientation
        self.colourProfile = colourProfile
    }
}
