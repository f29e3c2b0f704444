/// A rule pack as it travels inside the program.
public struct EmbeddedPack: Sendable {
    /// The pack's id, which is also its file name.
    public let id: String
    /// The SHA-256 of the YAML file, as 64 hexadecimal digits.
    public let sha256: String
    /// The packed tree of the file without its texts.
    public let tree: String

    /// Names one pack.
    public init(id: String, sha256: String, tree: String) {
        self.id = id
        self.sha256 = sha256
        self.tree = tree
    }
}
