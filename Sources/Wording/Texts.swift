import EmbeddedSchemas

/// The texts of one language.
public struct Texts: Sendable {
    /// The language.
    public let language: Language
    private let table: [Substring: Substring]

    /// Loads the embedded table of a language.
    public init(_ language: Language) {
        self.language = language
        let source =
            switch language {
            case .kk: EmbeddedTexts.kk
            case .ru: EmbeddedTexts.ru
            case .en: EmbeddedTexts.en
            }
        var table: [Substring: Substring] = [:]
        table.reserveCapacity(4096)
        for line in source.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
            table[Substring(line[..<tab])] = Substring(line[line.index(after: tab)...])
        }
        self.table = table
    }

    /// The text of a key with its `{gaps}` filled; a gap without a value stays visible.
    public func callAsFunction(_ key: TextKey, _ arguments: [String: String] = [:]) -> String {
        Texts.fill(self[key.rawValue] ?? key.rawValue, with: arguments)
    }

    /// The text of a message.
    public func callAsFunction(_ message: Message) -> String {
        self(message.key, message.arguments)
    }

    /// The text of a problem after its place.
    public func callAsFunction(_ problem: Problem) -> String {
        let place = problem.place.description
        return place.isEmpty ? self(problem.message) : "\(place): \(self(problem.message))"
    }

    /// The text under a path of the vocabulary or a pack, such as `vocabulary/kinds/ramp/label`.
    public subscript(path: String) -> String? {
        guard let text = table[path[...]] else { return nil }
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
        return Texts.unescape(text)
    }

    private static func fill(_ text: String, with arguments: [String: String]) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += arguments[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func unescape(_ text: Substring) -> String {
        var result = ""
        var characters = text.makeIterator()
        while let character = characters.next() {
            guard character == "\\" else {
                result.append(character)
                continue
            }
            switch characters.next() {
            case "n": result.append("\n")
            case let other?: result.append(other)
            case nil: result.append("\\")
            }
        }
        return result
    }
}
