extension String {
    /// A key by which precinct numbers sort as people count: 9, 10, 10A, 060, 100.
    ///
    /// Each run of digits loses its leading zeros and is preceded by its length in two digits; the rest is in
    /// lower case. So `60` and `060` share a key, and the number itself decides between them.
    var numberKey: String {
        var key = ""
        var digits = ""
        func flush() {
            guard !digits.isEmpty else { return }
            let significant = digits.drop { $0 == "0" }
            let length = min(significant.count, 99)
            key += (length < 10 ? "0" : "") + "\(length)" + significant
            digits = ""
        }
        for character in lowercased() {
            if ("0"..."9").contains(character) {
                digits.append(character)
            } else {
                flush()
                // A mark below every letter and digit, so that 10 comes before 10A and 10-1.
                key.append(character)
            }
        }
        flush()
        return key
    }
}
