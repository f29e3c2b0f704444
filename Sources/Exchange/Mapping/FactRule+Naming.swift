import PrecinctModel
import Wording

extension FactRule {
    /// Reads the name of a fact: `ramp/main.slope`, `lift/1` for its presence, `lift/*` for the whole list.
    ///
    /// - Throws: `Problem` for an unknown kind, attribute or a malformed id.
    static func target(_ name: String, in vocabulary: Vocabulary) throws(Problem) -> (
        ElementReference, Target
    ) {
        let kindName = String(name.prefix { $0 != "/" && $0 != "." })
        guard let kind = vocabulary.kind(kindName) else { throw .unknownKind(kindName, in: vocabulary) }
        if name == "\(kind.id)/*" {
            guard !kind.isSingle else { throw Problem(.elementSingle, ["kind": kind.id]) }
            return (Observation.list(kind.id), .list)
        }
        // An id may hold points; the attribute is behind the last one.
        if let point = name.lastIndex(of: ".") {
            let attribute = String(name[name.index(after: point)...])
            if let slot = kind.slot(of: attribute) {
                let element = try ElementReference(parsing: String(name[..<point]), in: vocabulary)
                return (element, .value(kind.attributes[slot], kind))
            }
            guard name.contains("/"), name[point...].contains("/") else {
                throw .unknownAttribute(attribute, of: kind)
            }
        }
        return (try ElementReference(parsing: name, in: vocabulary), .presence)
    }

    /// Tells whether the name of a column is meant as a fact; one that nearly names a kind is a slip of the
    /// pen, and what stands under it would be lost in silence.
    static func looksLikeFact(_ column: String, _ vocabulary: Vocabulary) -> Bool {
        guard let point = column.lastIndex(of: "."), !column.contains(where: \.isWhitespace),
            column.index(after: point) < column.endIndex
        else { return false }
        let kind = String(column[..<point].prefix { $0 != "/" })
        return vocabulary.kind(kind) != nil || column[..<point].contains("/")
            || Vocabulary.nearest(to: kind, among: vocabulary.kinds.map(\.id)) != nil
    }
}
