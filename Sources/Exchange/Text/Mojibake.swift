/// Text that was UTF-8, was read as something else and saved again: `ÐšÐ°Ð·` for `Каз`.
struct Mojibake {
    /// What the UTF-8 was read as.
    let encoding: TextEncoding
    /// A spoilt word.
    let sample: String
    /// The same word before it was spoilt; � stands for what is lost.
    let repaired: String

    private static let pages: [(TextEncoding, [Unicode.Scalar: UInt8])] =
        [TextEncoding.windows1252, .windows1251].compactMap { encoding in
            guard let page = CodePage.page(of: encoding) else { return nil }
            var bytes: [Unicode.Scalar: UInt8] = [:]
            for byte in UInt8(0x80)...0xFF {
                // A byte that means nothing is kept as a control character by some programs.
                bytes[page[byte] ?? Unicode.Scalar(byte)] = byte
            }
            return (encoding, bytes)
        }

    /// Finds mojibake when a tenth of the words beyond ASCII are such.
    init?(in text: String) {
        let runs = text.unicodeScalars.prefix(1 << 18).split { $0.value < 0x80 }.prefix(5000)
        var best: (hits: Int, found: Mojibake)?
        for (encoding, bytes) in Mojibake.pages {
            var hits = 0
            var found: (sample: String, repaired: String)?
            for run in runs where run.count > 1 {
                guard let repaired = Mojibake.repair(run, bytes) else { continue }
                hits += 1
                // The longest word with nothing lost is shown.
                let isWhole = !repaired.unicodeScalars.contains("\u{FFFD}")
                if found == nil
                    || (isWhole && repaired.count > (found?.repaired.count ?? 0) && run.count < 60)
                {
                    found = (String(run), repaired)
                }
            }
            guard let found, hits * 10 >= runs.count, hits > (best?.hits ?? 0) else { continue }
            best = (hits, Mojibake(encoding: encoding, sample: found.sample, repaired: found.repaired))
        }
        guard let best else { return nil }
        self = best.found
    }

    private init(encoding: TextEncoding, sample: String, repaired: String) {
        self.encoding = encoding
        self.sample = sample
        self.repaired = repaired
    }

    /// Undoes the reading; nil unless what comes out are letters of UTF-8 that registers are written in.
    private static func repair(_ run: Substring.UnicodeScalarView, _ bytes: [Unicode.Scalar: UInt8])
        -> String?
    {
        var repaired = String.UnicodeScalarView()
        var units: [UInt8?] = []
        for scalar in run {
            // Programs put � for a byte that means nothing; it may be any that continues a letter.
            let byte = bytes[scalar]
            guard byte != nil || scalar == "\u{FFFD}" else { return nil }
            units.append(byte)
        }
        var index = 0
        while index < units.count {
            guard let lead = units[index] else { return nil }
            let length = lead >= 0xE0 ? 3 : 2
            guard (0xC2...0xEF).contains(lead), index + length <= units.count else { return nil }
            let sequence = units[index..<index + length]
            index += length
            guard sequence.dropFirst().allSatisfy({ $0.map { $0 & 0xC0 == 0x80 } ?? true }) else {
                return nil
            }
            guard !sequence.contains(nil) else {
                repaired.append("\u{FFFD}")
                continue
            }
            guard
                let scalar = String(validating: sequence.compactMap { $0 }, as: UTF8.self)?.unicodeScalars
                    .first,
                isPlausible(scalar)
            else { return nil }
            repaired.append(scalar)
        }
        return String(repaired)
    }

    private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0x17F, 0x401...0x45F, 0x490...0x4E9, 0x5D0...0x5EA, 0x2010...0x2122, 0xFEFF: true
        default: false
        }
    }
}
