/// Google's photo sphere description of a picture (GPano XMP 1.0), in pixels and degrees.
///
/// The picture is a rectangle cut out of a full 360° × 180° panorama.
public struct GPano: Sendable, Equatable {
    /// `FullPanoWidthPixels`.
    public var fullWidth: Int
    /// `FullPanoHeightPixels`.
    public var fullHeight: Int
    /// `CroppedAreaImageWidthPixels`.
    public var croppedWidth: Int
    /// `CroppedAreaImageHeightPixels`.
    public var croppedHeight: Int
    /// `CroppedAreaLeftPixels`.
    public var left: Int
    /// `CroppedAreaTopPixels`.
    public var top: Int
    /// `PoseHeadingDegrees`: compass heading of the picture's centre, from 0 to below 360.
    public var heading: Double?
    /// `PosePitchDegrees`, from −90 to 90.
    public var pitch: Double?
    /// `PoseRollDegrees`, from −180 to 180.
    public var roll: Double?

    /// Describes part of a sphere.
    public init(
        fullWidth: Int, fullHeight: Int, croppedWidth: Int, croppedHeight: Int, left: Int, top: Int,
        heading: Double? = nil, pitch: Double? = nil, roll: Double? = nil
    ) {
        self.fullWidth = fullWidth
        self.fullHeight = fullHeight
        self.croppedWidth = croppedWidth
        self.croppedHeight = croppedHeight
        self.left = left
        self.top = top
        self.heading = heading
        self.pitch = pitch
        self.roll = roll
    }

    /// Describes a picture that holds the whole sphere.
    public init(fullSphereWidth width: Int, height: Int, heading: Double? = nil) {
        self.init(
            fullWidth: width, fullHeight: height, croppedWidth: width, croppedHeight: height, left: 0,
            top: 0, heading: heading)
    }

    /// Whether the picture holds the whole sphere.
    public var isFullSphere: Bool { croppedWidth == fullWidth && croppedHeight == fullHeight }

    /// Whether the left edge continues the right one.
    public var wrapsAround: Bool { croppedWidth == fullWidth }

    /// Degrees the picture covers from left to right.
    public var horizontalDegrees: Double { 360 * Double(croppedWidth) / Double(fullWidth) }

    /// Degrees the picture covers from top to bottom.
    public var verticalDegrees: Double { 180 * Double(croppedHeight) / Double(fullHeight) }
}
