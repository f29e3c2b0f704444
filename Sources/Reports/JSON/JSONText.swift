import PrecinctModel

/// JSON (RFC 8259) written in the order it is told, with numbers exactly as given.
struct JSONText {
    private(set) var text = ""
    private var needsComma = false

    /// Opens an object, under a key within an object.
    mutating func openObject(_ key: String? = nil) { open(key, "{") }

    /// Opens an array, under a key within an object.
    mutating func openArray(_ key: String? = nil) { open(key, "[") }

    /// Closes an object.
    mutating func closeObject() { close("}") }

    /// Closes an array.
    mutating func closeArray() { close("]") }

    /// Writes a string or null.
    mutating func write(_ key: String?, _ value: String?) {
        begin(key)
        if let value { append(quoted: value) } else { text += "null" }
    }

    /// Writes a whole number.
    mutating func write(_ key: String?, _ value: Int) {
        begin(key)
        text += "\(value)"
    }

    /// Writes true or false.
    mutating func write(_ key: String?, _ value: Bool) {
        begin(key)
        text += value ? "true" : "false"
    }

    /// Writes a number in decimal, with at most six places; an infinity is null.
    mutating func write(_ key: String?, _ value: Rational?) {
        begin(key)
        if let value, value.isFinite { text += value.decimalText() } else { text += "null" }
    }

    /// Writes an array of strings.
    mutating func write(_ key: String?, _ values: [String]) {
        openArray(key)
        for value in values { write(nil, value) }
        closeArray()
    }

    /// Begins a new line; JSON does not mind, and people find their way.
    mutating func breakLine() { text += "\n" }

    /// Takes what was written so far, so that it need not be kept.
    mutating func take() -> String {
        defer { text = "" }
        return text
    }

    private mutating func open(_ key: String?, _ bracket: String) {
        begin(key)
        text += bracket
        needsComma = false
    }

    private mutating func close(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    private mutating func begin(_ key: String?) {
        if needsComma { text += "," }
        needsComma = true
        guard let key else { return }
        append(quoted: key)
        text += ":"
    }

    private mutating func append(quoted value: String) {
        text += "\""
        if JSONText.isClean(value) { text += value } else { append(escaping: value) }
        text += "\""
    }

    /// Tells whether nothing in a text needs escaping, as in nearly all of them: looking at bytes is many
    /// times faster than looking at scalars.
    private static func isClean(_ value: String) -> Bool {
        var last: UInt32 = 0
        for byte in value.utf8 {
            last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
            switch byte {
            case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return false
            case 0x80...:
                switch last {
                case 0xE2_80A8...0xE2_80AE, 0xE2_81A6...0xE2_81A9, 0xEF_BBBF: return false
                default: if 0xC280...0xC29F ~= last & 0xFFFF { return false }
                }
            default: break
            }
        }
        return true
    }

    private mutating func append(escaping value: String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            // Besides the controls: what ends a line in old JavaScript, turns a terminal's writing around,
            // or is swallowed as a byte order mark.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}",
                "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
