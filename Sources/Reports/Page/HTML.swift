/// Markup that can only be built from literals, which are trusted, and values, which are escaped.
///
/// The pages are well-formed XML as well as HTML, so that a test can prove it.
public struct HTML: ExpressibleByStringInterpolation, Sendable {
    /// The markup.
    public private(set) var text: String

    /// Trusts a literal.
    public init(stringLiteral value: String) { text = value }

    /// Takes what an interpolation built.
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// Trusts a text that the program itself holds, such as its style sheet.
    init(trusting text: String) { self.text = text }

    /// Adds markup.
    static func += (left: inout HTML, right: HTML) { left.text += right.text }

    /// Builds markup from the pieces between the values and the values.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// Makes room.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        /// Adds trusted markup.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a value, escaped for text and for attributes in double quotes.
        public mutating func appendInterpolation(_ value: String) { HTML.escape(value, into: &text) }

        /// Adds a number.
        public mutating func appendInterpolation(_ value: Int) { text += "\(value)" }

        /// Adds markup.
        public mutating func appendInterpolation(_ markup: HTML) { text += markup.text }

        /// Adds pieces of markup one after the other.
        public mutating func appendInterpolation(_ markup: [HTML]) {
            for piece in markup { text += piece.text }
        }
    }

    /// Escapes what would be markup and replaces what neither HTML nor XML may hold.
    private static func escape(_ value: String, into text: inout String) {
        if isClean(value) {
            text += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            case "\t", "\n": text.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": text += "\u{FFFD}"
            default: text.unicodeScalars.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
            }
        }
    }

    /// Tells whether nothing in a text needs escaping, as in nearly all of them: looking at bytes is many
    /// times faster than looking at scalars.
    private static func isClean(_ value: String) -> Bool {
        var previous: UInt8 = 0
        for byte in value.utf8 {
            switch byte {
            case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
                UInt8(ascii: "'"):
                return false
            case 0x80...0x9F where previous == 0xC2: return false
            // Non-characters end in BE or BF and begin with EF or, beyond the first plane, with F0 and above.
            case 0xBF where previous == 0xBF, 0xBE where previous == 0xBF: return false
            default: break
            }
            previous = byte
        }
        return true
    }
}
