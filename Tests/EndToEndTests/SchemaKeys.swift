import Foundation

/// The keys a JSON Schema of the repository demands, and those it does not know.
struct SchemaKeys {
    private let definitions: [String: Any]

    init(named name: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appendingPathComponent("Schemas/\(name)"))
        let schema = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        definitions = schema?["$defs"] as? [String: Any] ?? [:]
    }

    /// The paths of keys that a value lacks, or has although its definition does not name them.
    func faults(in value: Any, as definition: String) -> [String] {
        faults(value, definitions[definition] as? [String: Any] ?? [:], definition)
    }

    private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let name = (schema["$ref"] as? String)?.split(separator: "/").last.map(String.init) {
            return faults(value, definitions[name] as? [String: Any] ?? [:], path)
        }
        if let items = value as? [Any], let schema = schema["items"] as? [String: Any] {
            return items.flatMap { faults($0, schema, "\(path)[]") }
        }
        guard let object = value as? [String: Any],
            let known = schema["properties"] as? [String: [String: Any]]
        else { return [] }
        let required = schema["required"] as? [String] ?? []
        return required.filter { object[$0] == nil }.map { "\(path) lacks \($0)" }
            + object.flatMap { key, value in
                known[key].map { faults(value, $0, "\(path).\(key)") } ?? ["\(path) has \(key)"]
            }
    }
}
