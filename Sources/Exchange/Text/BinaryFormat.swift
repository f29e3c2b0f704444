import Wording

/// A file that is no text, told by its first bytes.
struct BinaryFormat {
    /// The format as it is called in every language.
    let name: String
    /// The text that says what to do with such a file.
    let advice: TextKey

    /// The marks that files begin with.
    private static let marks: [(mark: [UInt8], name: String, advice: TextKey)] = [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Microsoft Office 97–2003", .encodingWorkbook),
        ([0x1F, 0x8B], "gzip", .encodingArchive),
        (Array("BZh".utf8), "bzip2", .encodingArchive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz", .encodingArchive),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd", .encodingArchive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip", .encodingArchive),
        (Array("Rar!\u{1A}\u{07}".utf8), "RAR", .encodingArchive),
        (Array("%PDF-".utf8), "PDF", .encodingBinary),
        ([0xFF, 0xD8, 0xFF], "JPEG", .encodingBinary),
        ([0x89, 0x50, 0x4E, 0x47], "PNG", .encodingBinary),
        (Array("GIF8".utf8), "GIF", .encodingBinary),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF", .encodingBinary),
        ([0x4D, 0x4D, 0x00, 0x2A], "TIFF", .encodingBinary),
        (Array("SQLite format 3\0".utf8), "SQLite", .encodingBinary),
        (Array("PAR1".utf8), "Parquet", .encodingBinary),
        (Array("{\\rtf".utf8), "RTF", .encodingBinary),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32", .encodingBinary),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32", .encodingBinary),
        (Array("<!DOCTYPE html".utf8), "HTML", .encodingWorkbook),
        (Array("<html".utf8), "HTML", .encodingWorkbook),
        (Array("<?xml".utf8), "XML", .encodingWorkbook),
    ]

    /// Recognises a format; nil for what may be text.
    init?(_ prefix: [UInt8]) {
        if prefix.starts(with: Array("PK\u{03}\u{04}".utf8)) {
            self = BinaryFormat.zipped(prefix)
            return
        }
        let start = prefix.starts(with: [0xEF, 0xBB, 0xBF]) ? prefix.dropFirst(3) : prefix[...]
        guard let known = BinaryFormat.marks.first(where: { start.starts(with: $0.mark) }) else { return nil }
        (name, advice) = (known.name, known.advice)
    }

    private init(name: String, advice: TextKey) {
        self.name = name
        self.advice = advice
    }

    /// Office documents are ZIP archives; the names of their members tell which.
    private static func zipped(_ prefix: [UInt8]) -> BinaryFormat {
        let names = String(decoding: prefix.prefix(1 << 16), as: UTF8.self)
        if names.contains("xl/") { return BinaryFormat(name: "Excel", advice: .encodingWorkbook) }
        if names.contains("opendocument.spreadsheet") {
            return BinaryFormat(name: "OpenDocument", advice: .encodingWorkbook)
        }
        if names.contains("word/") { return BinaryFormat(name: "Word", advice: .encodingBinary) }
        return BinaryFormat(name: "ZIP", advice: .encodingArchive)
    }
}
