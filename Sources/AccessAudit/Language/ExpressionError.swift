import Wording

/// Says what is wrong with an expression and at which character.
struct ExpressionError: Error {
    let key: TextKey
    let arguments: [String: String]
    /// The number of characters before the fault.
    let offset: Int

    init(_ key: TextKey, _ arguments: [String: String] = [:], offset: Int) {
        self.key = key
        self.arguments = arguments
        self.offset = offset
    }
}
