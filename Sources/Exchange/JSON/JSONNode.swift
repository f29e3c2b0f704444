/// A piece of a JSON document (RFC 8259) that remembers where it stands.
///
/// Foundation's reader gives no position on Linux, and turns `9.5` into a binary fraction; here numbers
/// keep their digits.
public struct JSONNode: Sendable {
    /// What the node holds.
    public enum Content: Sendable {
        /// Nothing.
        case null
        /// True or false.
        case boolean(Bool)
        /// A number by its digits.
        case number(String)
        /// A text.
        case string(String)
        /// A list.
        case array([JSONNode])
        /// Members in the order of the document, keys unique.
        case object([(key: String, value: JSONNode)])
    }

    /// What the node holds.
    public let content: Content
    /// The line of its first character, from 1.
    public let line: Int
    /// The column of its first character, from 1, in characters.
    public let column: Int

    /// The value of a member.
    public subscript(key: String) -> JSONNode? { members?.first { $0.key == key }?.value }

    /// The members of an object.
    public var members: [(key: String, value: JSONNode)]? {
        if case .object(let members) = content { return members }
        return nil
    }

    /// The items of an array.
    public var items: [JSONNode]? {
        if case .array(let items) = content { return items }
        return nil
    }

    /// The text of a string.
    public var string: String? {
        if case .string(let text) = content { return text }
        return nil
    }

    /// The value as a person would enter it: a string's text, a number's digits, true or false.
    public var entered: String? {
        switch content {
        case .string(let text): text
        case .number(let digits): digits
        case .boolean(let value): value ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    /// Tells whether the node is null.
    public var isNull: Bool {
        if case .null = content { return true }
        return false
    }
}
