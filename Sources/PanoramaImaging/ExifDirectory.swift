/// One TIFF directory inside an Exif block (Exif 2.32, 4.6.2): the entries, never the chain.
///
/// Following no "next directory" offset makes loops harmless; thumbnails live only there.
struct ExifDirectory {
    struct Entry {
        let type: Int
        let count: Int
        /// Where the value is: inside the entry when it fits into four bytes.
        let offset: Int
    }

    private(set) var entries: [Int: Entry] = [:]
    /// An entry points outside the block, or the directory itself is cut.
    private(set) var isDamaged = false

    /// More entries than any camera writes are not read.
    static let maxEntries = 256

    init(_ reader: ByteReader, at offset: Int) {
        guard let declared = reader.uint16(at: offset) else {
            isDamaged = true
            return
        }
        let count = min(declared, Self.maxEntries)
        isDamaged = declared > Self.maxEntries
        for index in 0..<count {
            let start = offset + 2 + 12 * index
            guard let tag = reader.uint16(at: start), let type = reader.uint16(at: start + 2),
                let items = reader.uint32(at: start + 4), let pointer = reader.uint32(at: start + 8)
            else {
                isDamaged = true
                return
            }
            let sizes = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
            guard type >= 1, type <= sizes.count else { continue }
            let bytes = items * sizes[type - 1]
            let place = bytes <= 4 ? start + 8 : pointer
            guard place + bytes <= reader.bytes.count else {
                isDamaged = true
                continue
            }
            if entries[tag] == nil {
                entries[tag] = Entry(type: type, count: items, offset: place)
            }
        }
    }

    /// A short or long number.
    func integer(_ tag: Int, in reader: ByteReader) -> Int? {
        guard let entry = entries[tag], entry.count >= 1 else { return nil }
        return switch entry.type {
        case 3: reader.uint16(at: entry.offset)
        case 4: reader.uint32(at: entry.offset)
        default: nil
        }
    }

    func text(_ tag: Int, in reader: ByteReader) -> String? {
        guard let entry = entries[tag], entry.type == 2 else { return nil }
        return reader.text(at: entry.offset, count: min(entry.count, 64))
    }

    /// `count` rationals, or nil when there are fewer or one divides by zero.
    func rationals(_ tag: Int, count: Int, in reader: ByteReader) -> [Double]? {
        guard let entry = entries[tag], entry.type == 5, entry.count >= count else { return nil }
        let values = (0..<count).compactMap { reader.rational(at: entry.offset + 8 * $0) }
        return values.count == count ? values : nil
    }
}
