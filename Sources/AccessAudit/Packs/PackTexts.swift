public import Wording

/// The titles and remedies that a pack carries with it, by their paths below the pack.
///
/// Packs inside the program keep theirs among the texts of the program; a pack that extends one of them
/// falls back on those.
public struct PackTexts: Sendable {
    /// Texts by path and by language; a text in no stated language has an empty one.
    private(set) var texts: [String: [String: String]] = [:]
    /// The pack inside the program whose texts complete these.
    public internal(set) var builtIn: String?

    /// The path of a rule's text, such as `rules/ramp-slope/title`.
    public static func rule(_ rule: String, _ field: String) -> String { "rules/\(rule)/\(field)" }

    /// The path of an instrument's title.
    public static func instrument(_ id: String) -> String { "instruments/\(id)/title" }

    /// The text of a path in a language, else in English, else in any.
    public func text(_ path: String, _ language: Language) -> String? {
        guard let found = texts[path] else { return nil }
        return found[language.rawValue] ?? found[Language.en.rawValue]
            ?? found.min { $0.key < $1.key }?.value
    }

    /// Keeps the texts of a path; they replace those of a pack further down.
    mutating func set(_ path: String, _ found: [String: String]) {
        if !found.isEmpty { texts[path] = found }
    }

    /// Forgets the texts of a path.
    mutating func remove(_ path: String) { texts[path] = nil }
}
