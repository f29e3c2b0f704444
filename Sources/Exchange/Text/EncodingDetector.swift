import Wording

/// Finds the encoding of a file from its first bytes, or says why it is no text.
struct EncodingDetector {
    /// How many bytes are looked at.
    static let reach = 1 << 18

    /// Finds the encoding.
    ///
    /// - Parameters:
    ///   - isWhole: whether the bytes are the whole file.
    ///   - wanted: the encoding asked for, which is believed unless the bytes contradict it.
    /// - Throws: `Problem` for a file that is no text, that was spoilt on its way, or that contradicts.
    static func detect(_ prefix: [UInt8], isWhole: Bool, wanted: TextEncoding?, file: String) throws(Problem)
        -> DetectedEncoding
    {
        let whole = Place(file: file)
        if let format = BinaryFormat(prefix) {
            throw Problem(format.advice, ["format": format.name], at: whole)
        }
        if let (encoding, length) = mark(prefix) {
            guard wanted == nil || wanted == encoding else {
                throw contradiction(of: encoding, wanted, at: whole)
            }
            return try certain(encoding, prefix, length, file)
        }
        var census = UTF8Census()
        census.add(prefix)
        // A letter cut off by the end of the file is damage among others, and a guess if it is the only one.
        if isWhole, census.letters == 0 { census.finish() }
        let isUTF8 = census.broken == 0
        if let wanted {
            if CodePage.page(of: wanted) != nil, isUTF8, census.letters > 1 {
                throw contradiction(of: .utf8, wanted, at: whole)
            }
            return try certain(wanted, prefix, 0, file)
        }
        if let encoding = wide(prefix) {
            let sample = words(in: decoded(prefix, encoding))
            return DetectedEncoding(encoding, isCertain: false, sample: sample)
        }
        // A few broken bytes among many good letters: damage, and no other encoding.
        if isUTF8 || census.letters >= 4 * census.broken { return try certain(.utf8, prefix, 0, file) }
        guard let guess = guess(prefix) else {
            if census.letters > 0 { return try certain(.utf8, prefix, 0, file) }
            throw Problem(.encodingUnknown, at: whole)
        }
        // UTF-8 read by a code page is mojibake: the file is a mixture, and its broken bytes will be named.
        if Mojibake(in: decoded(prefix, guess.encoding)) != nil {
            return DetectedEncoding(.utf8, isCertain: false)
        }
        return guess
    }

    /// The byte order mark a file begins with, and its length.
    private static func mark(_ prefix: [UInt8]) -> (TextEncoding, Int)? {
        if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if prefix.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if prefix.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    private static func contradiction(of found: TextEncoding, _ wanted: TextEncoding?, at place: Place)
        -> Problem
    {
        let names = ["found": found.rawValue, "wanted": wanted?.rawValue ?? ""]
        return Problem(.encodingOther, names, at: place)
    }

    /// An encoding beyond doubt, unless the text was spoilt before it was saved.
    private static func certain(
        _ encoding: TextEncoding, _ prefix: [UInt8], _ markLength: Int, _ file: String
    )
        throws(Problem) -> DetectedEncoding
    {
        let text = decoded(Array(prefix.dropFirst(markLength)), encoding)
        if let mojibake = Mojibake(in: text) {
            throw Problem(
                .encodingMojibake,
                [
                    "encoding": mojibake.encoding.rawValue, "sample": mojibake.sample,
                    "repaired": mojibake.repaired,
                ], at: Place(file: file))
        }
        return DetectedEncoding(encoding, isCertain: true, sample: words(in: text), markLength: markLength)
    }

    /// UTF-16 without its mark: one byte of most pairs is NUL, and always the same one.
    private static func wide(_ prefix: [UInt8]) -> TextEncoding? {
        var nuls = (even: 0, odd: 0)
        for (index, byte) in prefix.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { nuls.even += 1 } else { nuls.odd += 1 }
        }
        // Even Cyrillic text has a tenth of spaces, digits, delimiters and line ends.
        let enough = max(prefix.count / 2 / 20, 2)
        if nuls.odd >= enough, nuls.even * 20 <= nuls.odd { return .utf16LittleEndian }
        if nuls.even >= enough, nuls.odd * 20 <= nuls.even { return .utf16BigEndian }
        return nil
    }

    /// The text of the first bytes, as far as it goes.
    private static func decoded(_ prefix: [UInt8], _ encoding: TextEncoding) -> String {
        var text: [UInt8] = []
        var decoder = TextDecoder(encoding)
        _ = decoder.decode(prefix, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// A few words with letters beyond ASCII.
    private static func words(in text: String) -> [String] {
        var found: [String] = []
        for word in text.prefix(1 << 14).split(whereSeparator: { !$0.isLetter && $0 != "\u{FFFD}" })
        where word.count > 2 && word.utf8.contains(where: { $0 >= 0x80 }) && !found.contains(String(word)) {
            found.append(String(word))
            if found.count == 5 { break }
        }
        return found
    }
}
