import EmbeddedSchemas
public import PositionedYAML
public import Wording

/// A pack file that was read and not compiled yet.
public struct PackSource: Sendable {
    /// Its contents.
    public let node: YAMLNode
    /// The SHA-256 of the file, as 64 hexadecimal digits.
    public let sha256: String
    /// The name of the file, for messages.
    public let file: String
    /// Whether it is inside the program, which keeps its texts apart.
    let isBuiltIn: Bool

    /// Takes over a file.
    public init(_ node: YAMLNode, sha256: String, file: String) {
        self.init(node, sha256: sha256, file: file, isBuiltIn: false)
    }

    private init(_ node: YAMLNode, sha256: String, file: String, isBuiltIn: Bool) {
        self.node = node
        self.sha256 = sha256
        self.file = file
        self.isBuiltIn = isBuiltIn
    }

    /// The source of a pack that is inside the program.
    ///
    /// - Throws: `Problem` when there is no such pack, `YAMLError` when the program is damaged.
    public static func builtIn(_ id: String) throws -> PackSource {
        guard let embedded = EmbeddedPack.all.first(where: { $0.id == id }) else {
            let packs = RulePack.builtInIDs.joined(separator: ", ")
            throw Problem(.packUnknown, ["pack": id, "packs": packs], kind: .usage)
        }
        return PackSource(
            try YAMLNode(packed: embedded.tree), sha256: embedded.sha256, file: "\(id).yaml", isBuiltIn: true)
    }

    /// The pack it changes and adds to: an id or a path; nil for one that stands alone.
    public var extended: (name: String, place: Place)? {
        guard let node = node["extends"], let name = node.text else { return nil }
        return (name, Place(file: file, line: node.line, column: node.column, field: "extends"))
    }
}
