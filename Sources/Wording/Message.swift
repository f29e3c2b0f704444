/// A sentence not yet put into a language: its key and what fills its gaps.
public struct Message: Sendable, Hashable {
    /// The key of the text.
    public let key: TextKey
    /// The values of the text's `{gaps}`.
    public let arguments: [String: String]

    /// Builds a message from its key and the values of its gaps.
    public init(_ key: TextKey, _ arguments: [String: String] = [:]) {
        self.key = key
        self.arguments = arguments
    }
}
