import Foundation

/// Lists of texts as JSON arrays, the form in which SQLite can check them.
enum JSONList {
    /// The array as JSON, always in the same spelling.
    static func encode(_ texts: [String]) throws -> String {
        if texts.isEmpty { return "[]" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(texts), as: UTF8.self)
    }

    /// The texts of a JSON array.
    static func decode(_ json: String) throws -> [String] {
        json == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(json.utf8))
    }
}
