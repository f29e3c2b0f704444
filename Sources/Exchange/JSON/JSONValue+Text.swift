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
        let line = inline
        if used + line.utf8.count <= Self.width || isScalar {
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
        default: text += line
        }
    }

    private var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }

    /// The value on one line.
    private var inline: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): JSONValue.quoted(text)
        case .array(let items): "[\(items.map(\.inline).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(JSONValue.quoted($0.key)): \($0.value.inline)" }.joined(separator: ", "))}"
        }
    }

    /// A string in quotes.
    ///
    /// Escaped are the controls, and what ends a line in old JavaScript, turns a terminal's writing around or
    /// is swallowed as a byte order mark.
    private static func quoted(_ string: String) -> String {
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
