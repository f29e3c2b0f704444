extension Premises {
    /// The key under which two spellings of one address meet within an area.
    ///
    /// Lower case; punctuation and «город», «улица», «проспект», «микрорайон», «дом» in their usual
    /// spellings (full, short, glued to the name) drop out; what is left is compared with its words in
    /// order. House numbers keep their letters and fractions: 52 and 52/1 are two buildings.
    public static func joiningKey(address: String) -> String {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for character in address.lowercased() {
            if character.isLetter || character.isNumber || character == "/" || character == "-" {
                let isDigit = character.isNumber
                // «134а» stays one word, «улица5» does not: a digit after two letters starts a new word.
                if isDigit, let last = word.last, last.isLetter, word.count > 1,
                    !word.contains(where: \.isNumber)
                {
                    close()
                }
                word.append(character == "ё" ? "е" : character)
            } else {
                close()
            }
        }
        close()
        return words.compactMap(significant).joined(separator: " ")
    }

    /// The key of a venue: its quoted name if it has one, letters and digits only.
    ///
    /// «Гимназия №18» of a «Республиканское» and of a «Коммунальное учреждение» is one gymnasium.
    public static func joiningKey(venue: String) -> String {
        var name = venue[...]
        if let open = venue.firstIndex(where: { "«“\"".contains($0) }),
            let close = venue.lastIndex(where: { "»”\"".contains($0) }), open < close
        {
            name = venue[venue.index(after: open)..<close]
        }
        return String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Words that name the kind of a place rather than the place.
    private static let designators: Set<String> = [
        "город", "г", "қаласы", "қ", "улица", "улицы", "ул", "көшесі", "көш", "проспект", "пр", "просп",
        "даңғылы",
        "микрорайон", "мкр", "мкрн", "ықшам", "ауданы", "шағын", "дом", "д", "үй", "строение", "street",
        "str",
        "st", "avenue", "ave",
    ]

    private static func significant(_ word: String) -> String? {
        var text = word
        while let last = text.last, last == "/" || last == "-" { text.removeLast() }
        while let first = text.first, first == "/" || first == "-" { text.removeFirst() }
        guard !text.isEmpty, !designators.contains(text) else { return nil }
        // «улицаТлендиева»: the designator is glued to a name of at least three letters.
        for designator in ["улица", "улицы", "проспект", "микрорайон"]
        where text.hasPrefix(designator) && text.count >= designator.count + 3 {
            return String(text.dropFirst(designator.count))
        }
        return text
    }
}
