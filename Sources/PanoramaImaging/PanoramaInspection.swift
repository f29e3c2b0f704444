/// All that the gatekeeper learnt about one file.
public struct PanoramaInspection: Sendable, Equatable {
    /// Whether the picture may enter the registry.
    public enum Fate: String, Sendable {
        /// Nothing rejects it.
        case accepted
        /// At least one diagnostic has the level `reject`.
        case rejected
    }

    /// Width in pixels after the orientation is applied; nil when no header was found.
    public internal(set) var width: Int?

    /// Height in pixels after the orientation is applied; nil when no header was found.
    public internal(set) var height: Int?

    /// Everything found, in the order of the checks.
    public internal(set) var diagnostics: [PanoramaDiagnostic] = []

    /// When the picture was taken: Exif DateTimeOriginal or the GPS clock.
    public internal(set) var capturedAt: CaptureTime?

    /// Where the picture was taken, by Exif GPS; nil when absent or 0, 0.
    public internal(set) var position: GeoPosition?

    /// The sphere geometry in force, matching this picture's own pixels; nil when not a sphere.
    public internal(set) var gpano: GPano?

    /// Exif orientation as stored, from 1 to 8; 1 when absent.
    public internal(set) var orientation: Int = 1

    /// The coding process; nil when no header was found.
    public internal(set) var coding: PictureCoding?

    /// Share of the rows from the first damage on, from 0 to 1; nil when undamaged or not known.
    public internal(set) var damagedShare: Double?

    /// Whether the picture may enter the registry.
    public var fate: Fate { isRejected ? .rejected : .accepted }

    var isRejected: Bool { diagnostics.contains { $0.level == .reject } }

    mutating func add(_ code: DiagnosticCode, _ level: DiagnosticLevel, _ arguments: [String: String] = [:]) {
        diagnostics.append(PanoramaDiagnostic(code: code, level: level, arguments: arguments))
    }
}
