extension JSONValue {
    /// The longest line in bytes: a fact with how it was established fits into one.
    private static let width = 200

    /// The value as text, broken into lines a person can read.
    ///
    /// - Parameter indent: how far the lines after the first are moved to the right.
    func text(indent: Int = 0) -> String {
        var text = ""
        write(into: &text, indent: indent, used: indent)
        return text
    }

    private func write(into text: inout String, indent: Int, used: Int) {
        var line = ""
        if fits(into: &line, Self.width - used) {
            text += line
            return
        }
        let blanks = String(repeating: " ", count: indent + 2)
        switch self {
        case .array(let items):
            text += "["
            for (index, item) in items.enumerated() {
                text += "\(index == 0 ? "" : ",")\n\(blanks)"
                item.write(into: &text, indent: indent + 2, used: indent + 2)
            }
            text += "\n\(blanks.dropLast(2))]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                let key = "\(JSONValue.quoted(member.key)): "
                text += "\(index == 0 ? "" : ",")\n\(blanks)\(key)"
                member.value.write(into: &text, indent: indent + 2, used: indent + 2 + key.utf8.count)
            }
            text += "\n\(blanks.dropLast(2))}"
        default: text += scalar
        }
    }

    /// Writes the value on one line; false as soon as it is longer than a limit.
    private func fits(into line: inout String, _ limit: Int) -> Bool {
        switch self {
        case .array(let items):
            line += "["
            for (index, item) in items.enumerated() {
                if index > 0 { line += ", " }
                guard item.fits(into: &line, limit) else { return false }
            }
            line += "]"
        case .object(let members):
            line += "{"
            for (index, member) in members.enumerated() {
                line += "\(index > 0 ? ", " : "")\(JSONValue.quoted(member.key)): "
                guard member.value.fits(into: &line, limit) else { return false }
            }
            line += "}"
        default: line += scalar
        }
        return line.utf8.count <= limit
    }

    /// A value that has no parts.
    private var scalar: String {
        switch self {
        case .null, .array, .object: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): JSONValue.quoted(text)
        }
    }

    /// A string in quotes.
    ///
    /// Escaped are the controls, and what ends a line in old JavaScript, turns a terminal's writing around or
    /// is swallowed as a byte order mark.
    static func quoted(_ string: String) -> String {
        // Nearly every text is clean, and looking at bytes is many times faster than looking at scalars: only
        // E2 (marks), EF (byte order mark) and C2 (controls) may begin what has to be escaped.
        let isClean = string.utf8.allSatisfy { byte in
            switch byte {
            case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: false
            default: true
            }
        }
        if isClean { return "\"\(string)\"" }
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}",
                "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
