/// A required kit as it travels inside the program.
public struct EmbeddedKit: Sendable {
    /// The kit's id, which is also its file name.
    public let id: String
    /// The SHA-256 of the file as 64 hexadecimal digits.
    public let sha256: String
    /// The packed tree of the file.
    public let tree: String

    /// Names one kit.
    public init(id: String, sha256: String, tree: String) {
        self.id = id
        self.sha256 = sha256
        self.tree = tree
    }
}
