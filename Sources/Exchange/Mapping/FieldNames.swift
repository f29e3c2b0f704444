/// Names of a field of which the first one a file has is meant; written `number|номер|нөмірі`.
struct FieldNames: Sendable, Hashable {
    let alternatives: [String]

    init(_ text: String) {
        alternatives = text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// Tells whether one of the names is among those of a file.
    func isAmong(_ names: [String]) -> Bool { match(in: names) != nil }

    /// The name of a file that is meant: the first alternative it has, capitals aside where none fits exactly.
    func match(in names: [String]) -> String? {
        if let exact = alternatives.first(where: names.contains) { return exact }
        return alternatives.lazy.compactMap { name in
            names.first { $0.lowercased() == name.lowercased() }
        }.first
    }

    /// The name to show a person.
    var shown: String { alternatives.first ?? "" }
}
