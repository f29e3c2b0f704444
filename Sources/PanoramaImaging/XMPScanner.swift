/// Finds properties in an XMP packet by walking its tags once; no entities, no document type.
///
/// Both ways of XMP are understood: `GPano:Name="value"` and `<GPano:Name>value</GPano:Name>`.
/// The first value wins, as in the viewers.
struct XMPScanner {
    /// The packet declares a document type, the door to entity bombs; nothing was read.
    private(set) var isUnsafe = false
    private(set) var values: [String: String] = [:]

    private let bytes: [UInt8]
    private let prefix: [UInt8]
    private var position = 0

    /// Bytes that end a name, beside white space.
    private static let delimiters = Array("=/>\"'<".utf8)

    /// Longest value kept; every GPano value is a number or a word.
    static let maxValue = 64

    init(_ packet: [UInt8], prefix: String) {
        bytes = packet
        self.prefix = Array(prefix.utf8) + [0x3A]
        while !isUnsafe, skip(past: [0x3C]) {
            readMarkup()
        }
        if isUnsafe { values = [:] }
    }

    private mutating func readMarkup() {
        if starts("!--") {
            _ = skip(past: Array("-->".utf8))
        } else if starts("![CDATA[") {
            _ = skip(past: Array("]]>".utf8))
        } else if starts("!") {
            isUnsafe = true
        } else if starts("?") || starts("/") {
            _ = skip(past: [0x3E])
        } else {
            readTag()
        }
    }

    private mutating func readTag() {
        let name = readName()
        var closesItself = false
        while position < bytes.count, bytes[position] != 0x3E {
            closesItself = bytes[position] == 0x2F
            if isSpace(bytes[position]) || closesItself {
                position += 1
            } else if !readAttribute() {
                position += 1
            }
        }
        position = min(position + 1, bytes.count)
        guard !closesItself, let key = key(name) else { return }
        let start = position
        while position < bytes.count, bytes[position] != 0x3C { position += 1 }
        keep(key, bytes[start..<position])
    }

    private mutating func readAttribute() -> Bool {
        let name = readName()
        skipSpace()
        guard !name.isEmpty, position < bytes.count, bytes[position] == 0x3D else { return false }
        position += 1
        skipSpace()
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else { return false }
        let quote = bytes[position]
        let start = position + 1
        position = start
        while position < bytes.count, bytes[position] != quote { position += 1 }
        if let key = key(name) { keep(key, bytes[start..<position]) }
        position = min(position + 1, bytes.count)
        return true
    }

    private mutating func readName() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, !isSpace(bytes[position]),
            !Self.delimiters.contains(bytes[position])
        {
            position += 1
        }
        return bytes[start..<position]
    }

    private func key(_ name: ArraySlice<UInt8>) -> String? {
        guard name.starts(with: prefix), name.count < 80 else { return nil }
        return String(decoding: name.dropFirst(prefix.count), as: UTF8.self)
    }

    private mutating func keep(_ key: String, _ value: ArraySlice<UInt8>) {
        guard value.count <= Self.maxValue, values[key] == nil else { return }
        let inner = value.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        values[key] = String(decoding: Array(inner), as: UTF8.self)
    }

    private mutating func skipSpace() {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skip(past pattern: [UInt8]) -> Bool {
        while position + pattern.count <= bytes.count {
            if bytes[position] == pattern[0], bytes[position...].starts(with: pattern) {
                position += pattern.count
                return true
            }
            position += 1
        }
        position = bytes.count
        return false
    }
}
