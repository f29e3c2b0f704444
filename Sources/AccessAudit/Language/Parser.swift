import PrecinctModel
import Wording

/// Reads an expression by recursive descent.
///
///     or > and > not > comparison > sum > product > sign > primary
struct Parser {
    private let tokens: [Token]
    private var position = 0
    private var depth = 0

    /// Parses a whole expression.
    static func parse(_ text: String) throws(ExpressionError) -> Syntax {
        var lexer = Lexer(text)
        let tokens = try lexer.tokens()
        // A tree as deep as a hostile text is long would overflow the stack wherever it is walked.
        guard tokens.count <= 1_000 else {
            throw ExpressionError(.expressionDepth, offset: tokens[1_000].offset)
        }
        var parser = Parser(tokens: tokens)
        let syntax = try parser.disjunction()
        guard case .end = parser.token.content else { throw parser.unexpected() }
        return syntax
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    private var token: Token { tokens[position] }

    /// Where the token before this one ends.
    private var end: Int { position == 0 ? 0 : tokens[position - 1].end }

    /// What begins at an offset and ends before the present token.
    private func syntax(_ content: Syntax.Content, from offset: Int) -> Syntax {
        Syntax(content: content, offset: offset, range: offset..<max(offset, end))
    }

    private mutating func disjunction() throws(ExpressionError) -> Syntax {
        // Deep brackets would overflow the stack before anything could be said about them.
        depth += 1
        defer { depth -= 1 }
        guard depth < 100 else { throw ExpressionError(.expressionDepth, offset: token.offset) }
        var left = try conjunction()
        while skip(word: "or") { left = join("or", left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws(ExpressionError) -> Syntax {
        var left = try negation()
        while skip(word: "and") { left = join("and", left, try negation()) }
        return left
    }

    private mutating func negation() throws(ExpressionError) -> Syntax {
        var offsets: [Int] = []
        while case .word("not") = token.content {
            offsets.append(token.offset)
            position += 1
        }
        let inner = try comparison()
        return offsets.reversed().reduce(inner) { syntax(.not($0), from: $1) }
    }

    private mutating func comparison() throws(ExpressionError) -> Syntax {
        let left = try sum()
        if skip(word: "in") {
            let offset = token.offset
            guard skip(symbol: "[") else { throw unexpected() }
            var items = [try sum()]
            while skip(symbol: ",") { items.append(try sum()) }
            guard skip(symbol: "]") else { throw unexpected() }
            return join("in", left, syntax(.list(items), from: offset))
        }
        guard case .symbol(let symbol) = token.content, ["=", "!=", "<", "<=", ">", ">="].contains(symbol)
        else { return left }
        position += 1
        let compared = join(symbol, left, try sum())
        if case .symbol(let next) = token.content, ["=", "!=", "<", "<=", ">", ">="].contains(next) {
            throw ExpressionError(.expressionChained, offset: token.offset)
        }
        return compared
    }

    private mutating func sum() throws(ExpressionError) -> Syntax {
        var left = try product()
        while case .symbol(let symbol) = token.content, symbol == "+" || symbol == "-" {
            position += 1
            left = join(symbol, left, try product())
        }
        return left
    }

    private mutating func product() throws(ExpressionError) -> Syntax {
        var left = try sign()
        while case .symbol(let symbol) = token.content, symbol == "*" || symbol == "/" {
            position += 1
            left = join(symbol, left, try sign())
        }
        return left
    }

    private mutating func sign() throws(ExpressionError) -> Syntax {
        let offset = token.offset
        if skip(symbol: "-") { return syntax(.negative(try primary()), from: offset) }
        return try primary()
    }

    private mutating func primary() throws(ExpressionError) -> Syntax {
        let start = token
        switch start.content {
        case .number(let value, let unit):
            position += 1
            return syntax(.number(value, unit), from: start.offset)
        case .interval(let low, let high, let unit):
            position += 1
            return syntax(.interval(low, high, unit), from: start.offset)
        case .date(let day):
            position += 1
            return syntax(.date(day), from: start.offset)
        case .symbol("("):
            position += 1
            let inner = try disjunction()
            guard skip(symbol: ")") else { throw unexpected() }
            return Syntax(content: inner.content, offset: inner.offset, range: start.offset..<end)
        case .word(let word) where !["and", "or", "not", "in", "where", "of"].contains(word):
            position += 1
            return try name(word, offset: start.offset)
        default:
            throw unexpected()
        }
    }

    private mutating func name(_ word: String, offset: Int) throws(ExpressionError) -> Syntax {
        switch word {
        case "true", "false": return syntax(.truth(word == "true"), from: offset)
        case "notSeen": return syntax(.notSeen, from: offset)
        default: break
        }
        if skip(symbol: "(") {
            return try word == "holds" ? holds(offset: offset) : call(word, offset: offset)
        }
        var parts = [word]
        while skip(symbol: ".") {
            guard case .word(let part) = token.content else { throw unexpected() }
            position += 1
            parts.append(part)
        }
        return syntax(.name(parts), from: offset)
    }

    private mutating func call(_ name: String, offset: Int) throws(ExpressionError) -> Syntax {
        let first = try disjunction()
        var isOfThis = false
        if skip(word: "of") {
            guard skip(word: "this") else { throw unexpected() }
            isOfThis = true
        }
        let filter = skip(word: "where") ? try disjunction() : nil
        var rest: [Syntax] = []
        while skip(symbol: ",") { rest.append(try disjunction()) }
        guard skip(symbol: ")") else { throw unexpected() }
        let call = Syntax.Call(name: name, first: first, isOfThis: isOfThis, filter: filter, rest: rest)
        return syntax(.call(call), from: offset)
    }

    /// A rule's id has hyphens, which elsewhere would be minus signs.
    private mutating func holds(offset: Int) throws(ExpressionError) -> Syntax {
        var id = ""
        while true {
            switch token.content {
            case .word(let word): id += word
            case .symbol("-"): id += "-"
            case .number(let value, nil): id += value.decimalText()
            case .symbol(")") where !id.isEmpty:
                position += 1
                return syntax(.holds(id), from: offset)
            default: throw unexpected()
            }
            position += 1
        }
    }

    private func join(_ symbol: String, _ left: Syntax, _ right: Syntax) -> Syntax {
        Syntax(
            content: .binary(symbol, left, right), offset: left.offset,
            range: left.range.lowerBound..<right.range.upperBound)
    }

    private mutating func skip(word: String) -> Bool {
        guard case .word(word) = token.content else { return false }
        position += 1
        return true
    }

    private mutating func skip(symbol: String) -> Bool {
        guard case .symbol(symbol) = token.content else { return false }
        position += 1
        return true
    }

    private func unexpected() -> ExpressionError {
        switch token.content {
        case .end: ExpressionError(.expressionEnd, offset: token.offset)
        case .word(let word), .symbol(let word):
            ExpressionError(.expressionUnexpected, ["text": word], offset: token.offset)
        case .number, .interval, .date:
            ExpressionError(.expressionUnexpectedNumber, offset: token.offset)
        }
    }
}
