/// What a file really is, told by its first bytes.
enum FileKind {
    case jpeg
    /// Another kind, by the name people know.
    case other(String)
    case unknown

    /// Looks at up to the first 512 bytes.
    init(firstBytes bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8]) {
            self = .jpeg
        } else if let name = Self.binaryName(bytes) ?? Self.boxName(bytes) ?? Self.textName(bytes) {
            self = .other(name)
        } else {
            self = .unknown
        }
    }

    private static func binaryName(_ bytes: [UInt8]) -> String? {
        let signatures: [(String, [UInt8])] = [
            ("PNG", [0x89, 0x50, 0x4E, 0x47]),
            ("GIF", Array("GIF8".utf8)),
            ("BMP", Array("BM".utf8)),
            ("TIFF", [0x49, 0x49, 0x2A, 0x00]),
            ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
            ("PDF", Array("%PDF".utf8)),
            ("ZIP", [0x50, 0x4B, 0x03, 0x04]),
            ("ZIP", [0x50, 0x4B, 0x05, 0x06]),
            ("RAR", Array("Rar!".utf8)),
            ("7-Zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
            ("gzip", [0x1F, 0x8B]),
            ("Photoshop", Array("8BPS".utf8)),
            ("JPEG XL", [0xFF, 0x0A]),
            ("JPEG 2000", [0xFF, 0x4F, 0xFF, 0x51]),
            ("JPEG", [0xFF, 0xD8]),
        ]
        if bytes.starts(with: Array("RIFF".utf8)) {
            return bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) ? "WebP" : "RIFF"
        }
        return signatures.first { bytes.starts(with: $0.1) }?.0
    }

    /// ISO base media and JPEG 2000 files start with a length and a box name.
    private static func boxName(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 12 else { return nil }
        let box = String(decoding: bytes[4..<8], as: UTF8.self)
        if box == "jP  " { return "JPEG 2000" }
        if box == "JXL " { return "JPEG XL" }
        guard box == "ftyp" else { return nil }
        let brand = String(decoding: bytes[8..<12], as: UTF8.self)
        return switch brand {
        case "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1": "HEIC"
        case "avif", "avis": "AVIF"
        case "jp2 ", "jpx ": "JPEG 2000"
        default: "MP4"
        }
    }

    private static func textName(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(512)
        let isText = head.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
        guard isText, !head.isEmpty else { return nil }
        let text = String(decoding: head, as: UTF8.self).lowercased()
        if text.contains("<!doctype html") || text.contains("<html") || text.contains("<head") {
            return "HTML"
        }
        if text.contains("<svg") { return "SVG" }
        if text.hasPrefix("<?xml") { return "XML" }
        return text.hasPrefix("<?php") ? "PHP" : "text"
    }
}
