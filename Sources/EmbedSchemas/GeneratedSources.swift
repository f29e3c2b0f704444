import Digests
import Foundation
import PositionedYAML

/// Computes every generated file from the sources under a root.
struct GeneratedSources {
    let root: URL
    private let languages = ["en", "kk", "ru"]

    /// The path and contents of each generated file.
    func files() throws -> [(path: String, text: String)] {
        var texts: YAMLTexts = []
        var result: [(path: String, text: String)] = []

        let vocabulary = try separated("Schemas/vocabulary.yaml", as: "vocabulary", into: &texts)
        result.append(
            (
                "Sources/EmbeddedSchemas/EmbeddedVocabulary+Generated.swift",
                header + "/// The vocabulary, packed.\npublic enum EmbeddedVocabulary {\n"
                    + "    /// The packed tree of `Schemas/vocabulary.yaml`.\n    public static let tree ="
                    + literal(vocabulary.tree) + "}\n"
            ))
        result.append(("Sources/EmbeddedSchemas/EmbeddedPack+Generated.swift", try packs(into: &texts)))

        result.append(("Sources/EmbeddedSchemas/EmbeddedMapping+Generated.swift", try mappings(into: &texts)))

        let keys = try interfaceTexts(into: &texts)
        result.append(("Sources/Wording/TextKey+Generated.swift", textKeys(keys)))
        for language in languages {
            let table = texts.sorted { $0.path < $1.path }
                .map { "\($0.path)\t\(escaped($0.texts[language] ?? ""))" }.joined(separator: "\n")
            let name = "EmbeddedTexts+\(language.uppercased())"
            result.append(
                (
                    "Sources/EmbeddedSchemas/\(name)+Generated.swift",
                    header + "extension EmbeddedTexts {\n"
                        + "    /// Every text in the language `\(language)`: key, tab, text, one a line.\n"
                        + "    public static let \(language) =" + literal(table) + "}\n"
                ))
        }
        result.append(("Sources/EmbeddedSchemas/EmbeddedStyle+Generated.swift", try style()))
        return result
    }

    private var header: String {
        "// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.\n// swift-format-ignore-file\n\n"
    }

    private func read(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    private func names(in folder: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            .filter { $0.hasSuffix(ending) }.sorted()
    }

    private func separated(_ path: String, as prefix: String, into texts: inout YAMLTexts) throws
        -> (tree: String, sha256: String)
    {
        let source = try read(path)
        do {
            let (tree, found) = try YAMLNode(parsing: source)
                .separatingTexts(languages: languages, path: prefix)
            texts += found
            return (tree.packed, SHA256Digest(of: source).hexadecimal)
        } catch {
            throw GenerationFailure(description: "\(path):\(error)")
        }
    }

    private func packs(into texts: inout YAMLTexts) throws -> String {
        var entries = ""
        for name in try names(in: "Schemas/packs", ending: ".yaml") {
            let id = String(name.dropLast(5))
            let pack = try separated("Schemas/packs/\(name)", as: "pack/\(id)", into: &texts)
            entries +=
                "        EmbeddedPack(\n            id: \"\(id)\", sha256: \"\(pack.sha256)\",\n            tree:"
                + literal(pack.tree, trailing: "),\n")
        }
        return header + "extension EmbeddedPack {\n    /// Every pack under `Schemas/packs`, by id.\n"
            + "    public static let all: [EmbeddedPack] = [\n\(entries)    ]\n}\n"
    }

    private func mappings(into texts: inout YAMLTexts) throws -> String {
        var entries = ""
        for name in try names(in: "Schemas/mappings", ending: ".yaml") {
            let id = String(name.dropLast(5))
            let mapping = try separated("Schemas/mappings/\(name)", as: "mapping/\(id)", into: &texts)
            entries +=
                "        EmbeddedMapping(\n            id: \"\(id)\",\n            tree:"
                + literal(mapping.tree, trailing: "),\n")
        }
        return header
            + "extension EmbeddedMapping {\n    /// Every mapping under `Schemas/mappings`, by id.\n"
            + "    public static let all: [EmbeddedMapping] = [\n\(entries)    ]\n}\n"
    }

    private func interfaceTexts(into texts: inout YAMLTexts) throws -> [String] {
        var keys: [String] = []
        for name in try names(in: "Schemas/texts", ending: ".yaml") {
            let topic = String(name.dropLast(5))
            var found: YAMLTexts = []
            _ = try separated("Schemas/texts/\(name)", as: topic, into: &found)
            for entry in found {
                let key = entry.path.replacingOccurrences(of: "/", with: ".")
                keys.append(key)
                texts.append((key, entry.texts))
            }
        }
        return keys.sorted()
    }

    private func textKeys(_ keys: [String]) -> String {
        let cases = keys.map { key in
            let words = key.split { ".-".contains($0) }.map(String.init)
            let name =
                words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            return "    /// The text `\(key)`.\n    case \(name) = \"\(key)\""
        }
        return header + "/// Every text of the interface, by its key in `Schemas/texts`.\n"
            + "public enum TextKey: String, CaseIterable, Sendable {\n"
            + cases.joined(separator: "\n") + "\n}\n"
    }

    private func style() throws -> String {
        header + "/// The style sheets of HTML pages.\npublic enum EmbeddedStyle {\n"
            + "    /// The contents of `Media/report.css`.\n    public static let report ="
            + literal(try read("Media/report.css"))
            + "    /// The contents of `Media/checklist.css`.\n    public static let checklist ="
            + literal(try read("Media/checklist.css")) + "}\n"
    }

    /// A raw literal with enough number signs that nothing in the text can close it.
    private func literal(_ text: String, trailing: String = "\n") -> String {
        " ####\"\"\"\n\(text)\n\"\"\"####\(trailing)"
    }

    private func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\n", with: "\\n")
    }
}
