@testable import PanoramaImaging

/// A file that makes the gatekeeper say one particular thing.
struct Specimen {
    var bytes: [UInt8]
    var level: DiagnosticLevel
    var limits = Specimen.small
    /// Checked instead of the bytes when set.
    var path: String?

    init(_ bytes: [UInt8], _ level: DiagnosticLevel, _ change: (inout IntakeLimits) -> Void = { _ in }) {
        self.bytes = bytes
        self.level = level
        change(&limits)
    }

    /// Limits that let small test pictures in.
    static var small: IntakeLimits {
        var limits = IntakeLimits()
        limits.minWidth = 16
        limits.recommendedWidth = 16
        return limits
    }
}
