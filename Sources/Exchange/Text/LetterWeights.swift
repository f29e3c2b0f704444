/// How likely a letter is in the texts of registers, and what script it belongs to.
///
/// The weights order letters by how often they are written; they decide between encodings that read the
/// same bytes as different letters, not between languages.
struct LetterWeights {
    /// The script of a letter.
    enum Script {
        case latin
        case cyrillic
        case hebrew
        /// A sign that stands between words, such as quotation marks or №.
        case sign
        /// A sign that words do not hold.
        case oddity
    }

    static let shared = LetterWeights()

    /// Weights of the scalars below 0x600, in tenths.
    private let table: [Int]

    private init() {
        var table = [Int](repeating: 0, count: 0x600)
        for code in 0x400..<0x600 { table[code] = -15 }
        func set(_ letters: String, from first: Int, to last: Int) {
            let scalars = Array(letters.unicodeScalars)
            for (index, scalar) in scalars.enumerated() {
                table[Int(scalar.value)] = first + (last - first) * index / max(scalars.count - 1, 1)
            }
        }
        // Russian, Kazakh, Ukrainian and Belarusian, Hebrew, then Latin letters with marks.
        set("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", from: 30, to: 2)
        set("қәіңөһ", from: 24, to: 6)
        // One byte stands for either of a pair; what stands beside them decides.
        set("їүєғ", from: 14, to: 14)
        set("ұў", from: 14, to: 4)
        set("ґ", from: 2, to: 2)
        set("יוהלאמרתבשנעדםחקפצטזסגכןךףץ", from: 30, to: 4)
        set("éèüöäßñáíóúçàâêîôåøæûëïœù", from: 18, to: 12)
        set("ışğ", from: 18, to: 16)
        set("čšžřěůłąęśćżźńőűăţđș", from: 14, to: 6)
        set("ýðþÿ", from: 8, to: 0)
        self.table = table
    }

    /// The script of a scalar beyond ASCII.
    static func script(of scalar: Unicode.Scalar) -> Script {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: .latin
        case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: .latin
        case 0x400...0x52F: .cyrillic
        case 0x5B0...0x5F4: .hebrew
        case 0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0x200E, 0x200F, 0x2013...0x2026, 0x20AA, 0x20AC,
            0x2116:
            .sign
        default: .oddity
        }
    }

    /// The weight of a letter; a capital counts a little less than its small letter.
    func weight(of scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x80 else { return 0 }
        let small = LetterWeights.small(scalar)
        guard small.value < 0x600 else { return 0 }
        return table[Int(small.value)] - (small == scalar ? 0 : 4)
    }

    /// How unlikely two Cyrillic letters are side by side, for the pairs of letters that share a byte.
    ///
    /// Ukrainian ї and Belarusian ў follow vowels where Kazakh ү and ұ follow consonants; ғ stands before
    /// vowels where є stands before consonants.
    static func discord(_ before: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Int {
        let isVowelBefore = vowels.contains(small(before))
        switch (small(before), small(scalar)) {
        case (_, "ї"), (_, "ў"): return isVowelBefore ? 0 : 25
        case (_, "ү"), (_, "ұ"): return isVowelBefore ? 25 : 0
        case ("є", let next): return vowels.contains(next) ? 20 : 0
        case ("ғ", let next): return vowels.contains(next) ? 0 : 20
        default: return 0
        }
    }

    private static let vowels = Set("аеёиоуыэюяіїєәөұү".unicodeScalars)

    /// Whether a scalar is a capital letter.
    static func isCapital(_ scalar: Unicode.Scalar) -> Bool { small(scalar) != scalar }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        // Unicode makes two scalars of the Turkish capital İ.
        scalar == "İ" ? "ı" : scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
}
