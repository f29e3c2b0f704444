import CJPEG
import FoundationEssentials

/// Writes one rendition: baseline, 4:2:0, nothing of the original but profile and geometry.
final class RenditionWriter {
    /// Encoder quality; 4:2:0 at 82 is where panoramas stop looking better for their bytes.
    static let quality: UInt32 = 82

    let size: PixelSize
    let path: String
    private var encoder: JPEGEncoder

    /// Creates the file; what it says about the picture follows with `begin`.
    init(_ size: PixelSize, path: String, isGrey: Bool) throws(RenditionError) {
        self.size = size
        self.path = path
        let options = cj_encoder_options(
            width: UInt32(size.width), height: UInt32(size.height), components: isGrey ? 1 : 3,
            horizontal_sampling: 2, vertical_sampling: 2, quality: Self.quality, restart_rows: 0,
            progressive: false, arithmetic: false)
        guard let encoder = JPEGEncoder(options, path: path) else {
            throw .cannotWrite(path: path, reason: "out of memory")
        }
        self.encoder = encoder
        // A file that could not be opened is not ours to remove later.
        try check(self.encoder.failureText.isEmpty)
    }

    /// Writes the headers, with the geometry scaled to this size.
    func begin(gpano: GPano?, colourProfile: [UInt8]?) throws(RenditionError) {
        try check(encoder.start())
        if let gpano {
            let own = gpano.rescaled(toWidth: size.width, height: size.height)
            try check(encoder.writeSegment(0xE1, own.segment))
        }
        if let colourProfile {
            try check(encoder.writeProfile(colourProfile))
        }
    }

    func put(_ row: Span<UInt8>, plane: Int) throws(RenditionError) {
        try check(encoder.put(row, plane: plane))
    }

    func finish() throws(RenditionError) -> Rendition {
        try check(encoder.finish())
        return Rendition(width: size.width, height: size.height, path: path, byteCount: encoder.byteCount)
    }

    /// Removes what was written.
    func discard() {
        try? FileManager.default.removeItem(atPath: path)
    }

    private func check(_ done: Bool) throws(RenditionError) {
        guard done else { throw .cannotWrite(path: path, reason: encoder.failureText) }
    }
}
