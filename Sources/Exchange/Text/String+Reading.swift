import Foundation

extension String {
    /// The text as it is to be understood: letters composed, spaces plain, invisible signs and blanks at the
    /// ends left out.
    ///
    /// Spreadsheets and web pages strew no-break spaces, zero-width spaces and byte order marks; the letters
    /// themselves are never changed. The joiners U+200C and U+200D stay, since some scripts spell with them.
    var asRead: String {
        var plain = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x0B, 0x0C, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                plain.append(" ")
            case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
                break
            default: plain.append(scalar)
            }
        }
        return String(plain).precomposedStringWithCanonicalMapping.withoutOuterBlanks
    }

    /// The text as a column's name: as read, on one line and with single spaces.
    var asColumnName: String {
        asRead.split { $0.isWhitespace }.joined(separator: " ")
            .filter { $0 != "\u{200C}" && $0 != "\u{200D}" }
    }

    private var withoutOuterBlanks: String {
        let utf8 = utf8
        guard let start = utf8.firstIndex(where: { !$0.isBlank }),
            let end = utf8.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(self[start...end])
    }
}
