/// Everything the gatekeeper can say about a picture; raw values are stable.
public enum DiagnosticCode: String, Sendable, CaseIterable {
    // The file.

    /// The file cannot be opened or read: `reason`.
    case fileUnreadable = "file-unreadable"
    /// The file has no bytes.
    case emptyFile = "empty-file"
    /// The file is larger than allowed: `bytes`, `limit`.
    case fileTooLarge = "file-too-large"
    /// The file is of another kind, whatever its name says: `found`.
    case notJPEG = "not-jpeg"
    /// The file begins like nothing known.
    case unknownKind = "unknown-kind"

    // The stream (ITU-T T.81).

    /// The file ends inside the picture.
    case truncated = "truncated"
    /// The picture is whole but its end-of-image marker is missing (T.81 B.2.1).
    case missingEndMarker = "missing-end-marker"
    /// Entropy-coded data does not decode cleanly: `detail`.
    case corruptData = "corrupt-data"
    /// Bytes that belong to no marker segment were skipped: `bytes`.
    case strayBytes = "stray-bytes"
    /// The JFIF or Adobe header is odd, which does not touch the picture: `detail`.
    case oddHeader = "odd-header"
    /// The marker structure breaks T.81: `detail`.
    case malformedStructure = "malformed-structure"
    /// Scans that sharpen a progressive picture are missing (T.81 G.1).
    case progressiveIncomplete = "progressive-incomplete"
    /// A colour channel of the frame appears in no scan: `channels`.
    case componentMissing = "component-missing"
    /// No Huffman table is defined, so the standard ones had to be assumed (T.81 K.3).
    case huffmanTablesAbsent = "huffman-tables-absent"
    /// A coding process of T.81 that browsers do not show: `process`.
    case unsupportedProcess = "unsupported-process"
    /// Arithmetic coding (T.81 SOF9 and later), which no browser shows.
    case arithmeticCoding = "arithmetic-coding"
    /// Four printing inks instead of three screen colours.
    case cmyk = "cmyk"
    /// Brightness only.
    case grayscale = "grayscale"
    /// More data follows the end of the picture: `bytes`, `found`.
    case trailingData = "trailing-data"

    // The budget.

    /// More pixels than allowed: `width`, `height`, `limit` in megapixels.
    case tooManyPixels = "too-many-pixels"
    /// More scans than allowed: `limit`.
    case tooManyScans = "too-many-scans"
    /// Decoding needs more memory than allowed: `limit` in megabytes.
    case memoryOverBudget = "memory-over-budget"
    /// Narrower than the least allowed width: `width`, `limit`.
    case tooSmall = "too-small"
    /// Narrower than recommended: `width`, `recommended`.
    case lowResolution = "low-resolution"

    // The metadata.

    /// The camera was turned; the renditions are turned back: `orientation` (Exif 0x0112).
    case orientationApplied = "orientation-applied"
    /// The orientation is none of the eight of Exif: `orientation`.
    case orientationInvalid = "orientation-invalid"
    /// A metadata block is damaged or unsafe and was not read: `block`.
    case metadataDamaged = "metadata-damaged"
    /// No GPano description; an exact 2:1 picture is taken as a full sphere.
    case gpanoAbsent = "gpano-absent"
    /// GPano describes the picture before it was resized: `described`, `actual`.
    case gpanoStale = "gpano-stale"
    /// GPano contradicts itself or the picture: `field`.
    case gpanoInvalid = "gpano-invalid"
    /// GPano names a projection other than equirectangular: `projection`.
    case projectionUnsupported = "projection-unsupported"
    /// Neither 2:1 nor described as part of a sphere: `width`, `height`.
    case notASphere = "not-a-sphere"
    /// Part of the sphere is not in the picture: `horizontal`, `vertical` in degrees.
    case partialSphere = "partial-sphere"
    /// The picture does not say when it was taken.
    case noCaptureDate = "no-capture-date"
    /// The capture date lies ahead of the clock: `date`.
    case futureCaptureDate = "future-capture-date"
    /// The capture date is one that cameras show when their clock was never set: `date`.
    case unsetCameraClock = "unset-camera-clock"

    // The picture.

    /// The left and right edges do not join: `share` of the rows in per cent.
    case seamMismatch = "seam-mismatch"
    /// Neither the top nor the bottom row is one point, as a pole must be.
    case poleMismatch = "pole-mismatch"
    /// Much of the picture is black: `share` in per cent.
    case tooDark = "too-dark"
    /// Much of the picture is burnt out: `share` in per cent.
    case tooBright = "too-bright"
    /// The picture has little fine detail.
    case blurred = "blurred"
}
