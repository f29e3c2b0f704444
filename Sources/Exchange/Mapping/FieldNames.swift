/// Names of a field of which the first one a file has is meant; written `number|номер|нөмірі`.
struct FieldNames: Sendable, Hashable {
    let alternatives: [String]

    init(_ text: String) {
        alternatives = text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// Tells whether one of the names is among those of a file.
    func isAmong(_ names: [String]) -> Bool { alternatives.contains(where: names.contains) }

    /// The name to show a person.
    var shown: String { alternatives.first ?? "" }
}
