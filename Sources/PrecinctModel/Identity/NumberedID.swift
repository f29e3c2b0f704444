/// Ids that people write as a letter and a number, such as `W3` and `R12`.
public enum NumberedID {
    /// The number of an id, nil for anything else; the letter may be small or left out.
    public static func number(of text: String, letter: Character) -> Int64? {
        let isLettered = text.first.map { $0.uppercased() == letter.uppercased() } ?? false
        let digits = isLettered ? text.dropFirst() : text[...]
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(digits), number > 0
        else { return nil }
        return number
    }
}
