public import Wording

/// How the bytes of a text file stand for letters; the raw value is the id that mapping files name.
public enum TextEncoding: String, CaseIterable, Sendable {
    /// UTF-8 (RFC 3629).
    case utf8 = "utf-8"
    /// UTF-16, low byte first: what Excel calls Unicode text.
    case utf16LittleEndian = "utf-16le"
    /// UTF-16, high byte first.
    case utf16BigEndian = "utf-16be"
    /// Central European, Windows.
    case windows1250 = "windows-1250"
    /// Cyrillic, Windows.
    case windows1251 = "windows-1251"
    /// Western European, Windows.
    case windows1252 = "windows-1252"
    /// Turkish, Windows.
    case windows1254 = "windows-1254"
    /// Hebrew, Windows.
    case windows1255 = "windows-1255"
    /// Kazakh (STRK 1048-2002): windows-1251 with the Kazakh letters in place of the Balkan ones.
    case kz1048 = "kz-1048"
    /// Kazakh and other Asian Cyrillic before the standard (Paratype 154).
    case ptcp154 = "ptcp154"
    /// Western European, ISO.
    case iso8859x1 = "iso-8859-1"
    /// Central European, ISO.
    case iso8859x2 = "iso-8859-2"
    /// Cyrillic, ISO.
    case iso8859x5 = "iso-8859-5"
    /// Turkish, ISO.
    case iso8859x9 = "iso-8859-9"
    /// Western European with the euro sign, ISO.
    case iso8859x15 = "iso-8859-15"
    /// Russian, Unix.
    case koi8r = "koi8-r"
    /// Russian, DOS.
    case ibm866 = "ibm866"
    /// Cyrillic, classic Mac OS.
    case macCyrillic = "x-mac-cyrillic"

    /// Other names in use, without their punctuation.
    private static let aliases: [String: TextEncoding] = [
        "utf8sig": .utf8, "utf8bom": .utf8, "utf16": .utf16LittleEndian, "unicode": .utf16LittleEndian,
        "rk1048": .kz1048, "strk1048": .kz1048, "strk10482002": .kz1048, "kazwin": .ptcp154,
        "latin1": .iso8859x1, "latin2": .iso8859x2, "latin5": .iso8859x9, "latin9": .iso8859x15,
        "cp866": .ibm866, "maccyrillic": .macCyrillic,
    ]

    /// Reads an encoding's name, its punctuation and case aside: `CP1251`, `win-1251` and `1251` are one.
    public init?(named name: String) {
        let plain = TextEncoding.plain(name)
        if let known = TextEncoding.allCases.first(where: { TextEncoding.plain($0.rawValue) == plain })
            ?? TextEncoding.aliases[plain]
        {
            self = known
            return
        }
        let number = ["cp", "win", "ms", ""].first(where: plain.hasPrefix).map { plain.dropFirst($0.count) }
        guard let number, let known = TextEncoding(rawValue: "windows-\(number)") else { return nil }
        self = known
    }

    /// Reads an encoding's name as a person wrote it.
    ///
    /// - Throws: `Problem` listing the names that are known.
    public static func named(_ name: String) throws(Problem) -> TextEncoding {
        if let encoding = TextEncoding(named: name) { return encoding }
        let names = allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(.encodingName, ["name": name, "names": names])
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
