import EmbeddedSchemas
import PositionedYAML
public import PrecinctModel
import Wording

/// A versioned file of rules from one body of law or practice.
public struct RulePack: Sendable {
    /// The id, permanent.
    public let id: String
    /// The version of the file.
    public let version: String
    /// The SHA-256 of the file, as 64 hexadecimal digits.
    public let sha256: String
    /// What force its instruments have.
    public let binding: Binding
    /// The rules, in the order of the file.
    public let rules: [Rule]

    /// The ids of the packs inside the program.
    public static var builtInIDs: [String] { EmbeddedPack.all.map(\.id) }

    /// The instruments its rules rest on although nobody here has seen their text, in the order of the rules.
    public var unseenInstruments: [String] {
        var known: Set<String> = []
        return rules.map(\.citation).filter { !$0.isInstrumentSeen && known.insert($0.instrument).inserted }
            .map(\.instrument)
    }

    /// The packs a registry of a country uses unless told otherwise.
    public static func defaults(country: String) -> [String] {
        let all =
            switch country {
            case "KZ": ["kz", "kz-cec", "kz-bld", "house"]
            case "US": ["ada", "house"]
            case "CA": ["ca", "house"]
            case "GB": ["uk", "house"]
            default: ["house"]
            }
        return all.filter(builtInIDs.contains)
    }

    /// Loads a pack that is inside the program.
    ///
    /// - Throws: `Problem` when there is no such pack, `Problems` when it does not compile.
    public static func builtIn(_ id: String, vocabulary: Vocabulary = .builtIn) throws -> RulePack {
        guard let embedded = EmbeddedPack.all.first(where: { $0.id == id }) else {
            throw Problem(
                .packUnknown, ["pack": id, "packs": builtInIDs.joined(separator: ", ")], kind: .usage)
        }
        return try RulePack(
            YAMLNode(packed: embedded.tree), sha256: embedded.sha256, file: "\(id).yaml",
            vocabulary: vocabulary)
    }
}
