import PrecinctModel
import Wording

/// Cuts an expression into tokens.
struct Lexer {
    private let characters: [Character]
    private var position = 0

    init(_ text: String) {
        characters = Array(text)
    }

    /// All tokens, the last of which is the end.
    mutating func tokens() throws(ExpressionError) -> [Token] {
        var tokens: [Token] = []
        while true {
            while position < characters.count, characters[position].isWhitespace { position += 1 }
            let start = position
            let content = try next()
            tokens.append(Token(content: content, offset: start, length: position - start))
            if content == .end { return tokens }
        }
    }

    private mutating func next() throws(ExpressionError) -> Token.Content {
        guard let character = peek() else { return .end }
        if character.isASCII, character.isNumber { return try number() }
        if character.isLetter { return .word(take { $0.isLetter || $0.isNumber || $0 == "_" }) }
        let two = String(characters[position..<min(position + 2, characters.count)])
        if ["<=", ">=", "!="].contains(two) {
            position += 2
            return .symbol(two)
        }
        if "()[],.+-*/<>=%".contains(character) {
            position += 1
            return .symbol(String(character))
        }
        throw ExpressionError(.expressionCharacter, ["text": String(character)], offset: position)
    }

    private mutating func number() throws(ExpressionError) -> Token.Content {
        if let day = date() { return .date(day) }
        let start = position
        let first = try rational()
        if peek() == ":", position + 1 < characters.count, characters[position + 1].isNumber {
            position += 1
            let run = try rational()
            guard let ratio = run.reciprocal.flatMap(first.multiplied) else {
                throw ExpressionError(.expressionNumber, ["text": text(from: start)], offset: start)
            }
            return .number(ratio, nil)
        }
        if peek() == ".", position + 2 < characters.count, characters[position + 1] == ".",
            characters[position + 2].isNumber
        {
            position += 2
            let second = try rational()
            return .interval(first, second, unit())
        }
        return .number(first, unit())
    }

    private mutating func rational() throws(ExpressionError) -> Rational {
        let start = position
        _ = take { $0.isASCII && $0.isNumber }
        if peek() == ".", position + 1 < characters.count, characters[position + 1].isNumber {
            position += 1
            _ = take { $0.isASCII && $0.isNumber }
        }
        guard let value = Rational(decimal: text(from: start)) else {
            throw ExpressionError(.expressionNumber, ["text": text(from: start)], offset: start)
        }
        return value
    }

    private mutating func date() -> CalendarDay? {
        guard position + 10 <= characters.count,
            let day = CalendarDay(iso: String(characters[position..<position + 10]))
        else { return nil }
        position += 10
        return day
    }

    /// The unit after a number; `in` before a bracket is the keyword, not the inch.
    private mutating func unit() -> Unit? {
        let start = position
        while peek() == " " { position += 1 }
        if peek() == "%" {
            position += 1
            return .percent
        }
        let word = take { $0.isLetter || $0.isNumber || $0 == "²" }
        var ahead = position
        while ahead < characters.count, characters[ahead] == " " { ahead += 1 }
        let isKeyword = word == "in" && ahead < characters.count && characters[ahead] == "["
        guard let unit = Unit(spelling: word), !word.isEmpty, !isKeyword else {
            position = start
            return nil
        }
        return unit
    }

    private func peek() -> Character? { position < characters.count ? characters[position] : nil }

    private func text(from start: Int) -> String { String(characters[start..<position]) }

    private mutating func take(while condition: (Character) -> Bool) -> String {
        let start = position
        while let character = peek(), condition(character) { position += 1 }
        return text(from: start)
    }
}
