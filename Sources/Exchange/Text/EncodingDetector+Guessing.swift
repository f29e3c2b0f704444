extension EncodingDetector {
    /// The encodings of one byte a letter that are guessed at; of equals the first is taken.
    private static let candidates: [TextEncoding] = [
        .windows1252, .windows1251, .kz1048, .windows1255, .windows1254, .windows1250, .koi8r, .ibm866,
        .macCyrillic, .iso8859x5, .ptcp154,
    ]

    /// Guesses the encoding of bytes that are not UTF-8; nil when no letters tell or none fits.
    static func guess(_ bytes: [UInt8]) -> DetectedEncoding? {
        let words = distinctWords(bytes)
        guard !words.isEmpty else { return nil }
        let scores = candidates.compactMap { encoding in
            CodePage.page(of: encoding).map { EncodingScore(encoding, $0, words: words) }
        }
        guard let best = scores.max(by: { $0.mean < $1.mean }), best.mean > -100 else { return nil }
        // `max` takes the last of equals, the order of candidates wants the first.
        let chosen = scores.first { $0.mean == best.mean }?.encoding ?? best.encoding
        let others = scores.filter { $0.encoding != chosen }.sorted { $0.mean > $1.mean }
        let runnerUp = others.first { other in
            words.contains { read($0, chosen) != read($0, other.encoding) }
        }?.encoding
        // The words that the two read differently are those worth looking at.
        let telling = words.filter { runnerUp == nil || read($0, chosen) != read($0, runnerUp ?? chosen) }
        let shown = Array((telling.filter { $0.count > 2 } + telling.filter { $0.count <= 2 }).prefix(5))
        return DetectedEncoding(
            chosen, isCertain: false, runnerUp: runnerUp, sample: shown.map { read($0, chosen) },
            runnerUpSample: runnerUp.map { other in shown.map { read($0, other) } } ?? [])
    }

    /// The words that hold a byte beyond ASCII, each once, as many as tell enough.
    private static func distinctWords(_ bytes: [UInt8]) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var known: Set<[UInt8]> = []
        var start: Int?
        var isPlain = true
        for index in 0...bytes.count {
            let byte = index < bytes.count ? bytes[index] : 0
            if byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) {
                if start == nil { (start, isPlain) = (index, true) }
                isPlain = isPlain && byte < 0x80
            } else if let begin = start {
                start = nil
                let word = Array(bytes[begin..<index].prefix(60))
                guard !isPlain, known.insert(word).inserted else { continue }
                words.append(word)
                if words.count == 3000 { break }
            }
        }
        return words
    }

    /// A word as an encoding reads it.
    static func read(_ word: [UInt8], _ encoding: TextEncoding) -> String {
        var text: [UInt8] = []
        var decoder = TextDecoder(encoding)
        _ = decoder.decode(word, into: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
