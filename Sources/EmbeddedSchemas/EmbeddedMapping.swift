/// A table mapping as it travels inside the program.
public struct EmbeddedMapping: Sendable {
    /// The mapping's id, which is also its file name.
    public let id: String
    /// The packed tree of the file.
    public let tree: String

    /// Names one mapping.
    public init(id: String, tree: String) {
        self.id = id
        self.tree = tree
    }
}
