import EmbeddedSchemas
public import PrecinctModel

/// A versioned file of rules from one body of law or practice.
public struct RulePack: Sendable {
    /// The id, permanent.
    public let id: String
    /// The version of the file.
    public let version: String
    /// The SHA-256 of the file, and of those it extends, as 64 hexadecimal digits.
    public let sha256: String
    /// What force its instruments have.
    public let binding: Binding
    /// The rules, in the order of the file.
    public let rules: [Rule]
    /// Where each rule was written, in the same order.
    public let sources: [RuleSource]
    /// Its titles and remedies.
    public let texts: PackTexts
    /// The packs it extends, the nearest first.
    public let extended: [(id: String, version: String)]
    /// The rules of those that it leaves out.
    public let retired: [String]

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
        let source = try PackSource.builtIn(id)
        return try RulePack([source], sha256: source.sha256, vocabulary: vocabulary)
    }

    /// The number of a rule, nil when there is no such rule.
    public func index(of rule: String) -> Int? { rules.firstIndex { $0.id == rule } }
}
