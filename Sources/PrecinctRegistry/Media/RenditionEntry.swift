/// A smaller copy of a panorama, made for publishing.
public struct RenditionEntry: Sendable, Hashable {
    /// The file in the media store.
    public var media: StoredMedia
    /// The width in pixels; one rendition a width.
    public var width: Int
    /// The height in pixels.
    public var height: Int

    /// Describes a rendition.
    public init(media: StoredMedia, width: Int, height: Int) {
        self.media = media
        self.width = width
        self.height = height
    }
}
