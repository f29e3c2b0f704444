/// How well a code page reads the words of a file.
struct EncodingScore {
    let encoding: TextEncoding
    /// The mean over the bytes beyond ASCII, in tenths; 20 and more is good text.
    let mean: Double

    /// Encodings few files are in today; they must read better.
    private static let rare: Set<TextEncoding> = [.macCyrillic, .iso8859x5, .koi8r, .ibm866]

    /// Adds up the letters and what stands beside what.
    init(_ encoding: TextEncoding, _ page: CodePage, words: [[UInt8]]) {
        self.encoding = encoding
        var total = 0
        var count = 0
        for word in words {
            total += EncodingScore.score(word, page)
            count += word.count { $0 >= 0x80 }
        }
        let habit = EncodingScore.rare.contains(encoding) ? -1.0 : 0
        mean = Double(total) / Double(max(count, 1)) + habit
    }

    private static func score(_ word: [UInt8], _ page: CodePage) -> Int {
        var total = 0
        var previous: (scalar: Unicode.Scalar, script: LetterWeights.Script)?
        for (index, byte) in word.enumerated() {
            // A byte that means nothing, or a control character, stands in no text.
            guard let scalar = page[byte], !(0x80..<0xA0).contains(scalar.value) else {
                total -= 300
                previous = nil
                continue
            }
            let script = LetterWeights.script(of: scalar)
            total += LetterWeights.shared.weight(of: scalar)
            switch script {
            case .oddity: total -= index > 0 && index + 1 < word.count ? 60 : 10
            case .sign:
                let isInside = index > 0 && index + 1 < word.count && scalar != "\u{2019}"
                total += isInside ? -5 : 5
            case .latin, .cyrillic, .hebrew:
                guard let (before, beforeScript) = previous else { break }
                total += penalty(before, beforeScript, scalar, script)
            }
            previous = (scalar, script)
        }
        return total
    }

    private static func penalty(
        _ before: Unicode.Scalar, _ beforeScript: LetterWeights.Script, _ scalar: Unicode.Scalar,
        _ script: LetterWeights.Script
    ) -> Int {
        guard beforeScript != .sign, beforeScript != .oddity else { return 0 }
        // Letters of two scripts in one word, a capital behind a small letter, marks upon marks.
        guard script == beforeScript else { return -40 }
        var penalty = 0
        if script != .hebrew, LetterWeights.isCapital(scalar), !LetterWeights.isCapital(before) {
            penalty -= 30
        }
        if script == .cyrillic { penalty -= LetterWeights.discord(before, scalar) }
        if script == .latin, before.value >= 0x80, scalar.value >= 0x80 { penalty -= 15 }
        return penalty
    }
}
