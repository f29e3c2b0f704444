/// A piece of a YAML document that remembers where it stands.
///
/// Scalars stay text: YAML's own guesses (`no` is false, `010` is 8) never reach the domain, which
/// reads each scalar as the type its vocabulary asks for.
public struct YAMLNode: Sendable {
    /// What the node holds.
    public enum Content: Sendable {
        /// A text; `plain` tells an unquoted one, which alone can mean null.
        case scalar(String, plain: Bool)
        /// A list in document order.
        case sequence([YAMLNode])
        /// Key and value pairs in document order, keys unique.
        case mapping([YAMLPair])
    }

    /// What the node holds.
    public let content: Content
    /// The line of its first character, from 1.
    public let line: Int
    /// The column of its first character, from 1.
    public let column: Int

    /// Builds a node at a place.
    public init(_ content: Content, line: Int, column: Int) {
        self.content = content
        self.line = line
        self.column = column
    }

    /// The text of a scalar that is not null.
    public var text: String? {
        guard case .scalar(let text, let plain) = content else { return nil }
        return plain && ["", "~", "null"].contains(text) ? nil : text
    }

    /// Tells whether the node is an unquoted `null`, `~` or nothing.
    public var isNull: Bool {
        if case .scalar = content { return text == nil }
        return false
    }

    /// The items of a sequence.
    public var items: [YAMLNode]? {
        if case .sequence(let items) = content { return items }
        return nil
    }

    /// The pairs of a mapping.
    public var pairs: [YAMLPair]? {
        if case .mapping(let pairs) = content { return pairs }
        return nil
    }

    /// The value under a key of a mapping.
    public subscript(key: String) -> YAMLNode? {
        pairs?.first { $0.key == key }?.value
    }
}
