/// A JSON object as a record, with the keys that led to it.
struct JSONRecord: Sendable {
    let node: JSONNode
    /// The keys the `*` of the path stood for, the outermost first.
    let keys: [String]

    /// The nodes of a field; none for a key above the record.
    func nodes(_ target: FieldHandle.Target) -> [JSONNode] {
        if case .path(let path) = target { return node.nodes(at: path) }
        return []
    }

    func texts(_ target: FieldHandle.Target) -> [String] {
        key(target).map { [$0] } ?? nodes(target).compactMap(\.leafText)
    }

    func identifiers(_ target: FieldHandle.Target) -> [String] {
        key(target).map { [$0] } ?? nodes(target).compactMap(\.identifierText)
    }

    private func key(_ target: FieldHandle.Target) -> String? {
        switch target {
        case .key(let index): keys.indices.contains(index) ? keys[index] : nil
        case .lastKey: keys.last
        case .column, .path: nil
        }
    }

    /// The names of all fields.
    var fieldNames: [String] {
        (keys.isEmpty ? [] : ["$key"]) + node.leafPaths()
    }
}
