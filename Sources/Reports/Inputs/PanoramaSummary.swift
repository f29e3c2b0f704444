public import Wording

/// What a report shows of one panorama.
public struct PanoramaSummary: Sendable {
    /// The name of the file as it was taken in.
    public var fileName: String
    /// What it shows: an element such as `entrance/main`, or any words.
    public var view: String?
    /// The width in pixels.
    public var width: Int
    /// The height in pixels.
    public var height: Int
    /// The SHA-256 of the file, as 64 hexadecimal digits.
    public var sha256: String
    /// What the gatekeeper remarked.
    public var diagnostics: [Message]
    /// A small JPEG to show within the page.
    public var thumbnail: [UInt8]?
    /// What it shows, in words of the report's language; nil when the facts shall tell.
    public var description: String?

    /// Describes a panorama.
    public init(
        fileName: String, view: String?, width: Int, height: Int, sha256: String, diagnostics: [Message] = [],
        thumbnail: [UInt8]? = nil, description: String? = nil
    ) {
        self.fileName = fileName
        self.view = view
        self.width = width
        self.height = height
        self.sha256 = sha256
        self.diagnostics = diagnostics
        self.thumbnail = thumbnail
        self.description = description
    }
}
