import CJPEG

/// One libjpeg decoder over a source, which it keeps alive.
@safe struct JPEGDecoder: ~Copyable {
    private let handle: OpaquePointer
    private let source: ByteSource

    init?(_ source: ByteSource, limits: IntakeLimits) {
        let bounds = cj_limits(
            max_pixels: UInt64(clamping: limits.maxPixels),
            max_memory: UInt64(clamping: limits.maxDecoderBytes),
            max_scans: UInt32(clamping: limits.maxScans),
            stop_when_cut: true)
        guard let handle = unsafe cj_decoder_create(source.handle, bounds) else { return nil }
        unsafe self.handle = handle
        self.source = source
    }

    deinit {
        unsafe cj_decoder_free(handle)
    }

    /// Reads up to the first scan; nil when that fails.
    mutating func readHeader() -> cj_header? {
        var header = cj_header()
        return unsafe cj_decoder_read_header(handle, &header) == .ok ? header : nil
    }

    /// Starts decoding at `eighths`/8 of full size.
    mutating func start(_ output: cj_output, eighths: Int) -> Bool {
        unsafe cj_decoder_start(handle, output, UInt32(clamping: eighths)) == .ok
    }

    var planes: [cj_plane] {
        unsafe (0..<cj_decoder_plane_count(handle)).map { plane in unsafe cj_decoder_plane(handle, plane) }
    }

    /// Decodes all rows, a band of every plane at a time; false when libjpeg gave up.
    mutating func forEachRow(
        _ body: (_ plane: Int, _ row: Span<UInt8>) throws(RenditionError) -> Void
    ) throws(RenditionError) -> Bool {
        let planes = self.planes
        while true {
            switch unsafe cj_decoder_next_band(handle) {
            case .ok: break
            case .end: return true
            case .failed: return false
            }
            for (index, plane) in planes.enumerated() {
                for y in 0..<(unsafe cj_decoder_band_rows(handle, UInt32(index))) {
                    let start = unsafe cj_decoder_band_row(handle, UInt32(index), y)
                    // The row stays put until the next band is asked for.
                    let row = unsafe Span(_unsafeStart: start, count: Int(plane.width))
                    try body(index, row)
                }
            }
        }
    }

    /// Reads on to the end-of-image marker.
    mutating func finish() -> Bool {
        unsafe cj_decoder_finish(handle) == .ok
    }

    var report: cj_report { unsafe cj_decoder_report(handle) }
    var firstWarning: String { unsafe String(cString: cj_decoder_first_warning(handle)) }
    var failureText: String { unsafe String(cString: cj_decoder_error(handle)) }
}
