import CJPEG

/// One libjpeg encoder fed with rows of planes.
@safe struct JPEGEncoder: ~Copyable {
    private let handle: OpaquePointer

    /// Writes to `path`, or to memory when that is nil; nil when memory is short.
    init?(_ options: cj_encoder_options, path: String? = nil) {
        guard let handle = unsafe cj_encoder_create(options, path) else { return nil }
        unsafe self.handle = handle
    }

    deinit {
        unsafe cj_encoder_free(handle)
    }

    mutating func start() -> Bool {
        unsafe cj_encoder_start(handle) == .ok
    }

    mutating func writeSegment(_ marker: UInt8, _ bytes: [UInt8]) -> Bool {
        unsafe cj_encoder_write_segment(handle, marker, bytes, bytes.count) == .ok
    }

    mutating func writeProfile(_ bytes: [UInt8]) -> Bool {
        unsafe cj_encoder_write_icc(handle, bytes, bytes.count) == .ok
    }

    mutating func put(_ row: Span<UInt8>, plane: Int) -> Bool {
        unsafe row.withUnsafeBufferPointer { samples in
            guard let base = samples.baseAddress else { return false }
            return unsafe cj_encoder_put_row(handle, UInt32(plane), base, samples.count) == .ok
        }
    }

    mutating func finish() -> Bool {
        unsafe cj_encoder_finish(handle) == .ok
    }

    var byteCount: UInt64 { unsafe cj_encoder_size(handle) }

    var failureText: String { unsafe String(cString: cj_encoder_error(handle)) }

    /// The picture, when it was written to memory.
    var bytes: [UInt8] {
        guard let start = unsafe cj_encoder_bytes(handle) else { return [] }
        return unsafe [UInt8](UnsafeBufferPointer(start: start, count: Int(byteCount)))
    }
}
