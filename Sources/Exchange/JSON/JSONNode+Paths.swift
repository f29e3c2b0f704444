extension JSONNode {
    /// The nodes a path leads to, in the order of the document; none where it leads nowhere.
    ///
    /// `[]` of something that is no array is that thing: files write one of many without brackets. A member
    /// whose key is the whole path with its points comes first.
    func nodes(at path: JSONPath) -> [JSONNode] {
        if path.steps.count > 1, let member = self[path.text] { return [member] }
        return nodes(at: path.steps[...])
    }

    private func nodes(at steps: ArraySlice<JSONPath.Step>) -> [JSONNode] {
        guard let step = steps.first else { return [self] }
        let rest = steps.dropFirst()
        switch step {
        case .key(let key): return self[key]?.nodes(at: rest) ?? []
        case .anyKey: return members?.flatMap { $0.value.nodes(at: rest) } ?? []
        case .items: return items?.flatMap { $0.nodes(at: rest) } ?? nodes(at: rest)
        }
    }

    /// The value as text: what a person would enter, or the JSON of an object or array; nil for null.
    var leafText: String? { isNull ? nil : entered ?? compactText }

    /// The value as an identifier: a number loses a fraction of nothing but zeros.
    var identifierText: String? {
        guard case .number(let digits) = content, let point = digits.firstIndex(of: "."),
            digits[point...].dropFirst().allSatisfy({ $0 == "0" })
        else { return leafText }
        return String(digits[..<point])
    }

    /// The paths of all values within, in the order of the document.
    func leafPaths(after prefix: String = "") -> [String] {
        switch content {
        case .object(let members) where !members.isEmpty:
            let prefix = prefix.isEmpty ? "" : prefix + "."
            return members.flatMap { $0.value.leafPaths(after: prefix + $0.key) }
        case .array(let items) where !items.isEmpty:
            var known: Set<String> = []
            return items.flatMap { $0.leafPaths(after: prefix + "[]") }.filter { known.insert($0).inserted }
        default: return [prefix]
        }
    }

    /// The node as JSON without blanks.
    var compactText: String {
        switch content {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): JSONValue.quoted(text)
        case .array(let items): "[" + items.map(\.compactText).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { JSONValue.quoted($0.key) + ":" + $0.value.compactText }.joined(separator: ",")
                + "}"
        }
    }
}
