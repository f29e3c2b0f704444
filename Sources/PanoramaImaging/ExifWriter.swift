/// Lays out a small Exif block (Exif 2.32, 4.5): big-endian TIFF with up to three directories.
struct ExifWriter {
    /// One entry with its value.
    enum Field {
        case short(tag: Int, Int)
        case long(tag: Int, Int)
        case text(tag: Int, String)
        /// Degrees, minutes and seconds to a ten-thousandth.
        case angle(tag: Int, Double)
    }

    private var bytes: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8]

    /// The APP1 payload; empty directories are left out.
    static func segment(main: [Field], capture: [Field], place: [Field]) -> [UInt8] {
        var writer = ExifWriter()
        // Sizes are known before offsets are: a directory's values follow right behind it.
        var fields = main
        var offset = 8 + Self.size(main + Self.pointers(capture, place, at: 0))
        if !capture.isEmpty {
            fields.append(.long(tag: 0x8769, offset))
            offset += Self.size(capture)
        }
        if !place.isEmpty { fields.append(.long(tag: 0x8825, offset)) }
        writer.append(fields)
        if !capture.isEmpty { writer.append(capture) }
        if !place.isEmpty { writer.append(place) }
        return Array("Exif\0\0".utf8) + writer.bytes
    }

    private static func pointers(_ capture: [Field], _ place: [Field], at offset: Int) -> [Field] {
        (capture.isEmpty ? [] : [.long(tag: 0x8769, offset)])
            + (place.isEmpty ? [] : [.long(tag: 0x8825, offset)])
    }

    private static func size(_ fields: [Field]) -> Int {
        fields.reduce(2 + 4) { total, field in
            let value = self.value(field).bytes
            return total + 12 + (value.count > 4 ? value.count : 0)
        }
    }

    private mutating func append(_ fields: [Field]) {
        var outside: [UInt8] = []
        let start = bytes.count + 2 + 12 * fields.count + 4
        put16(fields.count)
        for field in fields {
            let (tag, type, count, value) = Self.value(field)
            put16(tag)
            put16(type)
            put32(count)
            if value.count > 4 {
                put32(start + outside.count)
                outside += value
            } else {
                bytes += value + [UInt8](repeating: 0, count: 4 - value.count)
            }
        }
        put32(0)
        bytes += outside
    }

    private static func value(_ field: Field) -> (tag: Int, type: Int, count: Int, bytes: [UInt8]) {
        switch field {
        case .short(let tag, let number): return (tag, 3, 1, big(number, 2))
        case .long(let tag, let number): return (tag, 4, 1, big(number, 4))
        case .text(let tag, let text):
            let value = Array(text.utf8) + [0]
            return (tag, 2, value.count, value)
        case .angle(let tag, let degrees):
            let units = Int((degrees * 36_000_000).rounded())
            let parts = [(units / 36_000_000, 1), (units / 600_000 % 60, 1), (units % 600_000, 10_000)]
            return (tag, 5, 3, parts.flatMap { big($0.0, 4) + big($0.1, 4) })
        }
    }

    private static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private mutating func put16(_ number: Int) { bytes += Self.big(number, 2) }
    private mutating func put32(_ number: Int) { bytes += Self.big(number, 4) }
}
