/// A piece of JSON (RFC 8259) to be written: members keep their order and numbers their digits.
enum JSONValue: Sendable, Equatable {
    /// Nothing.
    case null
    /// True or false.
    case boolean(Bool)
    /// A number by its digits.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Members in the order in which they are written.
    case object([Member])

    /// A key with its value.
    struct Member: Sendable, Equatable {
        let key: String
        var value: JSONValue

        init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// A list of texts.
    static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }

    /// Texts by key, in the order of the keys.
    static func strings(byKey texts: [String: String]) -> JSONValue {
        .object(texts.sorted { $0.key < $1.key }.map { Member($0.key, .string($0.value)) })
    }

    /// The value of a member.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// Sets the value under a path of keys, making the objects on the way.
    mutating func set(_ path: some Collection<String>, _ value: JSONValue) {
        guard let key = path.first else {
            self = value
            return
        }
        var members: [Member] = []
        if case .object(let present) = self { members = present }
        let index = members.firstIndex { $0.key == key } ?? members.endIndex
        if index == members.endIndex { members.append(Member(key, .object([]))) }
        members[index].value.set(path.dropFirst(), value)
        self = .object(members)
    }
}

extension [JSONValue.Member] {
    /// Adds a text unless there is none.
    mutating func add(_ key: String, _ text: String?) {
        if let text { append(JSONValue.Member(key, .string(text))) }
    }

    /// Adds a value.
    mutating func add(_ key: String, _ value: JSONValue) { append(JSONValue.Member(key, value)) }
}
