/// A text of the rule language with its syntax, so that every part can be shown as it was written.
struct Expression {
    let syntax: Syntax
    private let characters: [Character]

    /// Parses a text.
    init(_ text: String) throws(ExpressionError) {
        syntax = try Parser.parse(text)
        characters = Array(text)
    }

    /// A part as written, with single blanks.
    func written(_ part: Syntax) -> String { String(characters[part.range]).singleSpaced }

    /// The text with some parts written differently; the parts must not overlap.
    func replacing(_ replacements: [(part: Syntax, text: String)]) -> String {
        var result = ""
        var start = 0
        for (part, text) in replacements.sorted(by: { $0.part.range.lowerBound < $1.part.range.lowerBound })
        where part.range.lowerBound >= start {
            result += String(characters[start..<part.range.lowerBound]) + text
            start = part.range.upperBound
        }
        return result + String(characters[start...])
    }
}

extension String {
    /// The text in one line with single blanks.
    var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
