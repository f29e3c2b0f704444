public import PrecinctModel

/// A panorama as filed under a precinct.
public struct PanoramaEntry: Sendable, Hashable {
    /// Who may see a panorama.
    public enum State: String, Sendable, CaseIterable {
        /// The commission only.
        case draft
        /// Everybody.
        case published
        /// Nobody any more; the picture is kept.
        case withdrawn
        /// Nobody: its bytes were destroyed.
        case purged
    }

    /// The precinct.
    public var precinct: PrecinctReference
    /// The untouched original in the media store.
    public var original: StoredMedia
    /// The name of the file as it was given.
    public var fileName: String
    /// What it shows, such as `hall` or `entrance`; nil when nobody said.
    public var view: String?
    /// When it was taken, if the file tells.
    public var capturedAt: Instant?
    /// The width in pixels.
    public var width: Int
    /// The height in pixels.
    public var height: Int
    /// What the gatekeeper said of it, as JSON.
    public var diagnostics: String
    /// Who may see it.
    public var state: State

    /// The id, which follows from the precinct and the original.
    public var id: PanoramaID { PanoramaID(original: original.sha256, precinct: precinct) }

    /// Describes a panorama.
    public init(
        precinct: PrecinctReference, original: StoredMedia, fileName: String, view: String? = nil,
        capturedAt: Instant? = nil, width: Int, height: Int, diagnostics: String = "[]", state: State = .draft
    ) {
        self.precinct = precinct
        self.original = original
        self.fileName = fileName
        self.view = view
        self.capturedAt = capturedAt
        self.width = width
        self.height = height
        self.diagnostics = diagnostics
        self.state = state
    }
}
