import Foundation

/// The 512 bytes before a file in a tar archive (POSIX.1-2017, pax, "ustar Interchange Format").
struct TarHeader {
    /// The length of a header, and the unit to which contents are filled up.
    static let block = 512

    /// The path within the archive.
    let path: String
    /// The size of the file in bytes.
    let size: Int64

    init(path: String, size: Int64) {
        self.path = path
        self.size = size
    }

    /// Reads a header; nil when the block is not one of a plain file.
    init?(_ block: [UInt8]) {
        guard block.count == Self.block, Self.checksum(block) == Self.octal(block[148..<156]),
            block[257..<262].elementsEqual("ustar".utf8), block[156] == UInt8(ascii: "0") || block[156] == 0,
            let name = Self.text(block[0..<100]), let prefix = Self.text(block[345..<500])
        else { return nil }
        if block[124] & 0x80 != 0 {
            // Base 256, by which GNU tar writes what eleven octal digits cannot hold.
            guard block[124..<128].elementsEqual([0x80, 0, 0, 0]) else { return nil }
            size = block[128..<136].reduce(0) { $0 << 8 | Int64($1) }
        } else {
            guard let octal = Self.octal(block[124..<136]) else { return nil }
            size = octal
        }
        guard size >= 0 else { return nil }
        path = prefix.isEmpty ? name : "\(prefix)/\(name)"
    }

    /// The header as bytes.
    var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Self.block)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { block[offset + index] = byte }
        }
        func put(_ number: Int64, at offset: Int, digits: Int) {
            let text = String(number, radix: 8)
            put(String(repeating: "0", count: digits - text.count) + text, at: offset)
        }
        if let slash = path.lastIndex(of: "/") {
            put(String(path[path.index(after: slash)...]), at: 0)
            put(String(path[..<slash]), at: 345)
        } else {
            put(path, at: 0)
        }
        put(0o644, at: 100, digits: 7)
        for offset in [108, 116] { put(0, at: offset, digits: 7) }
        if size < 1 << 33 {
            put(size, at: 124, digits: 11)
        } else {
            block[124] = 0x80
            for index in 0..<8 { block[135 - index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
        }
        put(0, at: 136, digits: 11)
        put("0", at: 156)
        put("ustar", at: 257)
        put("00", at: 263)
        put(Self.checksum(block), at: 148, digits: 6)
        block[155] = UInt8(ascii: " ")
        return block
    }

    /// How many bytes fill the contents up to whole blocks.
    var padding: Int { Int((Int64(Self.block) - size % Int64(Self.block)) % Int64(Self.block)) }

    /// The sum of all bytes, those of the sum itself taken as blanks.
    private static func checksum(_ block: [UInt8]) -> Int64 {
        block.enumerated().reduce(0) { sum, byte in
            sum + ((148..<156).contains(byte.offset) ? 32 : Int64(byte.element))
        }
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int64? {
        let digits = field.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
        return Int64(String(decoding: digits, as: UTF8.self), radix: 8)
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String? {
        String(validating: field.prefix { $0 != 0 }, as: UTF8.self)
    }
}
