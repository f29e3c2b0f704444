import Foundation

/// As much of JSON Schema 2020-12 as `Schemas/audit.schema.json` uses.
struct SchemaReader {
    let root: [String: Any]

    /// Reads a schema of the repository.
    init(named name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Schemas")
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// What is wrong with a text, each with its path.
    func problems(in text: String) throws -> [String] {
        check(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, "$")
    }

    private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        var found: [String] = []
        func demand(_ holds: Bool, _ what: String) { if !holds { found.append("\(path): \(what)") } }
        func passes(_ schema: [String: Any]) -> Bool { check(value, schema, path).isEmpty }
        let schemas: (String) -> [[String: Any]] = { schema[$0] as? [[String: Any]] ?? [] }

        if let name = (schema["$ref"] as? String)?.split(separator: "/").last,
            let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
        {
            found += check(value, target, path)
        }
        if let type = schema["type"] {
            let names = type as? [String] ?? [type as? String ?? ""]
            demand(names.contains { SchemaReader.fits(value, $0) }, "is no \(names)")
        }
        if let allowed = schema["enum"] as? [Any] {
            demand(allowed.contains { SchemaReader.same($0, value) }, "is \(value)")
        }
        if let only = schema["const"] { demand(SchemaReader.same(only, value), "is \(value)") }
        for part in schemas("allOf") { found += check(value, part, path) }
        if schema["anyOf"] != nil { demand(schemas("anyOf").contains(where: passes), "fits none") }
        if schema["oneOf"] != nil {
            demand(schemas("oneOf").filter(passes).count == 1, "fits not exactly one")
        }
        if let other = schema["not"] as? [String: Any] { demand(!passes(other), "fits what it must not") }
        if let condition = schema["if"] as? [String: Any], passes(condition) {
            found += check(value, schema["then"] as? [String: Any] ?? [:], path)
        }
        if let object = value as? [String: Any] {
            for key in schema["required"] as? [String] ?? [] { demand(object[key] != nil, "lacks \(key)") }
            let known = schema["properties"] as? [String: [String: Any]] ?? [:]
            for (key, inner) in object {
                if let part = known[key] {
                    found += check(inner, part, "\(path).\(key)")
                } else if let part = schema["additionalProperties"] as? [String: Any] {
                    found += check(inner, part, "\(path).\(key)")
                } else if schema["additionalProperties"] as? Bool == false {
                    demand(false, "has \(key)")
                }
            }
        }
        if let array = value as? [Any] {
            if let least = schema["minItems"] as? Int { demand(array.count >= least, "is too short") }
            if let most = schema["maxItems"] as? Int { demand(array.count <= most, "is too long") }
            for (number, item) in array.enumerated() {
                guard let part = schema["items"] as? [String: Any] else { break }
                found += check(item, part, "\(path)[\(number)]")
            }
        }
        if let text = value as? String, let pattern = schema["pattern"] as? String {
            demand(text.range(of: pattern, options: .regularExpression) != nil, "is “\(text)”")
        }
        if let number = (value as? NSNumber)?.doubleValue {
            if let least = schema["minimum"] as? Double { demand(number >= least, "is \(number)") }
            if let most = schema["maximum"] as? Double { demand(number <= most, "is \(number)") }
        }
        return found
    }

    private static func fits(_ value: Any, _ type: String) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "boolean": isBoolean(value)
        case "number": value is NSNumber && !isBoolean(value)
        case "integer":
            !isBoolean(value)
                && (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }

    private static func isBoolean(_ value: Any) -> Bool {
        (value as? NSNumber).map {
            String(cString: $0.objCType) == "c" || String(cString: $0.objCType) == "B"
        } ?? false
    }

    private static func same(_ a: Any, _ b: Any) -> Bool {
        if a is NSNull { return b is NSNull }
        if let a = a as? String { return a == b as? String }
        return (a as? NSNumber) == (b as? NSNumber)
    }
}
