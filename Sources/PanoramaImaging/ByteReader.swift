/// Reads numbers from bytes by position; every read is checked, so hostile offsets give nil.
struct ByteReader {
    let bytes: [UInt8]
    let isLittleEndian: Bool

    func byte(at offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    func uint16(at offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - 2 else { return nil }
        let (a, b) = (Int(bytes[offset]), Int(bytes[offset + 1]))
        return isLittleEndian ? b << 8 | a : a << 8 | b
    }

    func uint32(at offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - 4, let a = uint16(at: offset),
            let b = uint16(at: offset + 2)
        else { return nil }
        return isLittleEndian ? b << 16 | a : a << 16 | b
    }

    /// An unsigned rational; nil when its divisor is 0.
    func rational(at offset: Int) -> Double? {
        guard let top = uint32(at: offset), let bottom = uint32(at: offset + 4), bottom != 0 else {
            return nil
        }
        return Double(top) / Double(bottom)
    }

    /// Text up to the first zero byte.
    func text(at offset: Int, count: Int) -> String? {
        guard offset >= 0, count >= 0, count <= 64, offset <= bytes.count - count else { return nil }
        let slice = bytes[offset..<offset + count].prefix { $0 != 0 }
        guard slice.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        return String(decoding: slice, as: UTF8.self)
    }
}
