public import Wording

/// Reads one JSON document (RFC 8259), strictly: no comments, no trailing commas, no repeated keys.
public struct JSONReader {
    /// The document, or as much of it as is at hand.
    private(set) var bytes: [UInt8]
    private let file: String
    /// Where the reader stands.
    private(set) var position = 0
    private(set) var line: Int
    /// A position on the line whose column is known, so that a long line is counted once.
    private var counted: (position: Int, column: Int)
    private var depth = 0

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - file: the name used in problems.
    ///   - line: the line the document begins on.
    /// - Throws: `Problem` with line and column of the first character that is wrong.
    public static func read(_ bytes: [UInt8], file: String, line: Int = 1) throws(Problem) -> JSONNode {
        var reader = JSONReader(bytes: bytes, file: file, line: line)
        try reader.checkEncoding(of: bytes.count)
        let node = try reader.value()
        reader.skipBlanks()
        guard reader.position == bytes.count else { throw reader.flaw(.jsonAfterEnd) }
        return node
    }

    /// Begins with the first bytes of a document.
    init(bytes: [UInt8], file: String, line: Int = 1) {
        self.bytes = bytes
        self.file = file
        self.line = line
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        counted = (position, 1)
    }

    /// Reads the next value, all of which is at hand.
    mutating func value() throws(Problem) -> JSONNode {
        skipBlanks()
        let line = line
        let column = column()
        depth += 1
        defer { depth -= 1 }
        guard depth <= 200 else { throw flaw(.jsonDepth) }
        func node(_ content: JSONNode.Content) -> JSONNode {
            JSONNode(content: content, line: line, column: column)
        }
        switch peek() {
        case UInt8(ascii: "{"): return node(.object(try object()))
        case UInt8(ascii: "["): return node(.array(try array()))
        case UInt8(ascii: "\""): return node(.string(try string()))
        case UInt8(ascii: "-"): return node(.number(try number()))
        case let byte? where (48...57).contains(byte): return node(.number(try number()))
        default: break
        }
        if take("true") { return node(.boolean(true)) }
        if take("false") { return node(.boolean(false)) }
        if take("null") { return node(.null) }
        throw unexpected()
    }

    private mutating func object() throws(Problem) -> [(key: String, value: JSONNode)] {
        position += 1
        var members: [(key: String, value: JSONNode)] = []
        var keys: Set<String> = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            let (key, place) = try key()
            // Most objects are small, and looking along their keys is faster than a set.
            if members.count == 16 { keys = Set(members.map(\.key)) }
            let isNew = members.count < 16 ? !members.contains { $0.key == key } : keys.insert(key).inserted
            guard isNew else { throw Problem(.jsonKeyTwice, ["key": key], at: place) }
            skipBlanks()
            try expect(UInt8(ascii: ":"))
            members.append((key, try value()))
            skipBlanks()
            if take(UInt8(ascii: "}")) { return members }
            try expect(UInt8(ascii: ","))
        }
    }

    /// Reads the key of a member, and tells where it stands.
    mutating func key() throws(Problem) -> (key: String, place: Place) {
        skipBlanks()
        guard peek() == .quote else { throw unexpected() }
        let place = place()
        return (try string(), place)
    }

    private mutating func array() throws(Problem) -> [JSONNode] {
        position += 1
        var items: [JSONNode] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return items }
        while true {
            items.append(try value())
            skipBlanks()
            if take(UInt8(ascii: "]")) { return items }
            try expect(UInt8(ascii: ","))
        }
    }

    private mutating func number() throws(Problem) -> String {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(Problem) {
        let start = position
        while let byte = peek(), (48...57).contains(byte) { position += 1 }
        guard position > start else { throw unexpected() }
    }

    private mutating func string() throws(Problem) -> String {
        let opening = place()
        position += 1
        var text: [UInt8] = []
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                text += Array(String(try escape()).utf8)
            case 0..<0x20: throw flaw(.jsonControl)
            default:
                let start = position
                while position < bytes.count, bytes[position] >= 0x20, bytes[position] != .quote,
                    bytes[position] != UInt8(ascii: "\\")
                {
                    position += 1
                }
                text += bytes[start..<position]
            }
        }
        throw Problem(.jsonOpenString, at: opening)
    }

    private mutating func escape() throws(Problem) -> Character {
        guard let byte = peek() else { throw flaw(.jsonEnd) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw flaw(.jsonEscape)
        }
        let first = try hexadecimal()
        guard first != 0 else {
            position -= 6
            throw flaw(.enteringNulEscape)
        }
        guard (0xD800..<0xDC00).contains(first) else { return try character(first) }
        // The second half of a pair beyond the basic plane.
        guard take("\\u") else { throw flaw(.jsonEscape) }
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else { throw flaw(.jsonEscape) }
        return try character(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func character(_ code: UInt32) throws(Problem) -> Character {
        guard let scalar = Unicode.Scalar(code) else { throw flaw(.jsonEscape) }
        return Character(scalar)
    }

    private mutating func hexadecimal() throws(Problem) -> UInt32 {
        // UInt32 alone would take a sign.
        guard position + 4 <= bytes.count, !"+-".utf8.contains(bytes[position]),
            let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw flaw(.jsonEscape) }
        position += 4
        return code
    }
}

extension JSONReader {
    /// The byte at which the reader stands; nil at the end of what is at hand.
    func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes over a byte if the reader stands before it.
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Passes over a byte that must stand here.
    mutating func expect(_ byte: UInt8) throws(Problem) {
        guard take(byte) else { throw unexpected() }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let wanted = Array(text.description.utf8)
        guard position + wanted.count <= bytes.count,
            bytes[position..<position + wanted.count].elementsEqual(wanted)
        else { return false }
        position += wanted.count
        return true
    }

    /// Passes over what may stand between values.
    mutating func skipBlanks() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == .lineFeed || byte == .carriageReturn
        {
            skipOne()
        }
    }

    private mutating func skipOne() {
        position += 1
        guard bytes[position - 1] == .lineFeed else { return }
        line += 1
        counted = (position, 1)
    }

    /// The column in characters, so that an editor agrees with it.
    private mutating func column() -> Int {
        let passed = bytes[counted.position..<position]
        let isPlain = passed.allSatisfy { $0 < 0x80 }
        counted.column += isPlain ? passed.count : String(decoding: passed, as: UTF8.self).count
        counted.position = position
        return counted.column
    }

    /// What stands here should not, or nothing stands here at all.
    mutating func unexpected() -> Problem { flaw(position >= bytes.count ? .jsonEnd : .jsonUnexpected) }

    /// A problem at the place where the reader stands.
    mutating func flaw(_ key: TextKey) -> Problem {
        let found = peek().map { _ in
            String(String(decoding: bytes[position...].prefix(4), as: UTF8.self).prefix(1))
        }
        return Problem(key, ["text": found ?? ""], at: place())
    }

    /// The place where the reader stands.
    mutating func place() -> Place { Place(file: file, line: line, column: column()) }
}

extension JSONReader {
    /// Lets go of what was read and brings more of the document; lines and columns are counted on.
    mutating func append(_ chunk: [UInt8]) {
        if position > bytes.count / 2 {
            _ = column()
            bytes.removeSubrange(..<position)
            position = 0
            counted.position = 0
        }
        bytes += chunk
    }

    /// Says that the next value stands within so many others, which counts towards the depth allowed.
    mutating func enter(_ levels: Int) { depth = levels }

    /// Makes sure that the next bytes are UTF-8; what follows a NUL is never come to.
    mutating func checkEncoding(of count: Int) throws(Problem) {
        let next = position..<min(position + count, bytes.count)
        let scan = bytes.withUnsafeBufferPointer { UTF8Scan(UnsafeBufferPointer(rebasing: $0[next])) }
        if scan.stop == .none || scan.stop == .nul { return }
        while position < next.lowerBound + scan.end { skipOne() }
        throw flaw(.jsonEncoding)
    }
}
