import Foundation
import PositionedYAML

/// As much of JSON Schema 2020-12 as `Schemas/pack.schema.json` uses, over YAML.
struct PackShape {
    let root: [String: Any]

    /// A YAML text as the values a YAML reader of an editor sees.
    static func value(ofYAML text: String) throws -> Any { value(try YAMLNode(parsing: text)) }

    private static func value(_ node: YAMLNode) -> Any {
        switch node.content {
        case .sequence(let items): return items.map(value)
        case .mapping(let pairs):
            return Dictionary(
                pairs.map { ($0.key, value($0.value)) }, uniquingKeysWith: { first, _ in first })
        case .scalar(let text, let isPlain):
            guard isPlain else { return text }
            if node.isNull { return NSNull() }
            if text == "true" || text == "false" { return text == "true" }
            return Double(text) ?? text as Any
        }
    }

    func faults(in value: Any) -> [String] { faults(value, root, "$") }

    private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        var found: [String] = []
        if let name = (schema["$ref"] as? String)?.split(separator: "/").last.map(String.init) {
            let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
            found += definitions[name].map { faults(value, $0, path) } ?? ["\(path): no definition \(name)"]
        }
        if let type = schema["type"] {
            let names = type as? [String] ?? [type as? String ?? ""]
            if !names.contains(where: { fits(value, $0) }) { found.append("\(path) is no \(names)") }
        }
        if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
            found.append("\(path) is \(value)")
        }
        if let only = schema["const"] as? String, only != value as? String {
            found.append("\(path) is \(value)")
        }
        if let choices = schema["anyOf"] as? [[String: Any]],
            !choices.contains(where: { faults(value, $0, path).isEmpty })
        {
            found.append("\(path) fits none")
        }
        if let items = value as? [Any] {
            if let least = schema["minItems"] as? Int, items.count < least {
                found.append("\(path) is short")
            }
            for (number, item) in items.enumerated() {
                found +=
                    (schema["items"] as? [String: Any]).map { faults(item, $0, "\(path)[\(number)]") } ?? []
            }
        }
        guard let object = value as? [String: Any] else { return found }
        for key in schema["required"] as? [String] ?? [] where object[key] == nil {
            found.append("\(path) lacks \(key)")
        }
        let known = schema["properties"] as? [String: [String: Any]] ?? [:]
        for (key, inner) in object {
            if let part = known[key] {
                found += faults(inner, part, "\(path).\(key)")
            } else if let part = schema["additionalProperties"] as? [String: Any] {
                found += faults(inner, part, "\(path).\(key)")
            } else if schema["additionalProperties"] as? Bool == false {
                found.append("\(path) has \(key)")
            }
        }
        return found
    }

    private func fits(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "string": value is String
        case "number": value is Double
        case "boolean": value is Bool
        case "null": value is NSNull
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }
}
