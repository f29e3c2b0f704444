/// One re-encoded size of a panorama: baseline, 4:2:0, without any metadata of the original
/// except its colour profile and its sphere geometry.
public struct Rendition: Sendable, Equatable {
    /// Width in pixels.
    public let width: Int

    /// Height in pixels.
    public let height: Int

    /// Where the file was written.
    public let path: String

    /// Size of the file, in bytes.
    public let byteCount: UInt64

    /// The widths a panorama is offered in, where its own width allows.
    public static let widths = [4096, 2048, 1024, 512, 256]
}
