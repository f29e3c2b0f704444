import CJPEG

/// A file or a buffer, read by position in small pieces.
@safe final class ByteSource {
    let handle: OpaquePointer
    let count: UInt64

    /// Opens a regular file; the error says why not.
    init(path: String) throws(OpenFailure) {
        var number: Int32 = 0
        guard let handle = unsafe cj_source_open(path, &number) else {
            throw unsafe OpenFailure(reason: String(cString: cj_source_error_text(number)))
        }
        unsafe self.handle = handle
        count = unsafe cj_source_size(handle)
    }

    deinit {
        unsafe cj_source_close(handle)
    }

    /// Up to `length` bytes from `offset` on; fewer when the data ends before.
    func read(at offset: UInt64, length: Int) -> [UInt8] {
        guard length > 0, offset < count else { return [] }
        let wanted = Int(min(UInt64(length), count - offset))
        return unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            guard let base = buffer.baseAddress else { return }
            filled = unsafe max(0, Int(cj_source_read(handle, offset, base, wanted)))
        }
    }
}

extension ByteSource {
    /// The system refused to open a file.
    struct OpenFailure: Error {
        let reason: String
    }
}
