import EmbeddedSchemas
import PositionedYAML
public import PrecinctModel
import Wording

/// What a polling place ought to have, as data with its sources (`kit/1`).
public struct Kit: Sendable {
    /// The id, permanent.
    public let id: String
    /// The version of the file.
    public let version: String
    /// The SHA-256 of the file, as 64 hexadecimal digits.
    public let sha256: String
    /// The country it is of, by two letters; nil for any.
    public let country: String?
    /// What force its instruments have.
    public let binding: Binding
    /// Whether it holds everything its instruments ask for, as far as we have seen them whole.
    public let isWhole: Bool
    /// What it asks for, in the order of the file.
    public let items: [KitItem]

    /// The ids of the kits inside the program.
    public static var builtInIDs: [String] { EmbeddedKit.all.map(\.id) }

    /// The kits of a country: its own, then those of no country.
    public static func defaults(country: String, vocabulary: Vocabulary = .builtIn) throws -> [Kit] {
        let all = try builtInIDs.map { try builtIn($0, vocabulary: vocabulary) }
        return all.filter { $0.country == country } + all.filter { $0.country == nil }
    }

    /// Loads a kit that is inside the program.
    ///
    /// - Throws: `Problem` when there is no such kit, `Problems` when it does not compile.
    public static func builtIn(_ id: String, vocabulary: Vocabulary = .builtIn) throws -> Kit {
        guard let embedded = EmbeddedKit.all.first(where: { $0.id == id }) else {
            throw Problem(
                .equipmentKitUnknown, ["kit": id, "kits": builtInIDs.joined(separator: ", ")], kind: .usage)
        }
        return try Kit(
            YAMLNode(packed: embedded.tree), sha256: embedded.sha256, file: "kits/\(id).yaml",
            vocabulary: vocabulary)
    }
}
