extension String {
    /// Words that people write where there is nothing to write.
    private static let blankMarks: Set<String> = [
        "нет", "нет данных", "не указан", "не указано", "не указана", "жоқ", "дерек жоқ", "деректер жоқ",
        "мәлімет жоқ", "көрсетілмеген", "n/a", "none", "no data", "not stated",
    ]

    /// The text as a name, an id or an address; nil for the mark of a blank: nothing but signs, or such a word.
    ///
    /// Not for facts: to a question “no” is an answer.
    public var unlessBlankMark: String? {
        guard contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        // Hardly any address is this short: the others need no comparing.
        return utf8.count <= 40 && Self.blankMarks.contains(lowercased().trimmed) ? nil : self
    }

    /// Whether the text may identify something: it is not empty and has no space at either end.
    var isTidy: Bool { !isEmpty && trimmed == self }
}
