import PrecinctModel

extension JSONValue {
    /// Tells whether a node says the same: members in any order, numbers by their value.
    func says(_ node: JSONNode?) -> Bool {
        guard let node else { return false }
        switch (self, node.content) {
        case (.null, .null): return true
        case (.boolean(let a), .boolean(let b)): return a == b
        case (.string(let a), .string(let b)): return a == b
        case (.number(let a), .number(let b)):
            guard let first = Rational(decimal: a), let second = Rational(decimal: b) else { return a == b }
            return first == second
        case (.array(let a), .array(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { $0.says($1) }
        case (.object(let a), .object(let b)):
            return a.count == b.count && a.allSatisfy { member in member.value.says(node[member.key]) }
        default: return false
        }
    }

    /// The value under a path of keys.
    subscript(path: some Collection<String>) -> JSONValue? {
        path.reduce(Optional(self)) { $0?[$1] }
    }

    /// The items of a list.
    var items: [JSONValue] {
        if case .array(let items) = self { return items }
        return []
    }

    /// The texts of a list.
    var texts: [String] {
        items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}

extension JSONNode {
    /// The node under a path of keys.
    subscript(path: some Collection<String>) -> JSONNode? {
        path.reduce(Optional(self)) { $0?[$1] }
    }
}
