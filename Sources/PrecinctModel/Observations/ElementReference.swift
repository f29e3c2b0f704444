public import Wording

/// Which element of an owner: its kind and its id, written `ramp/main`; a single kind is just `votingRoom`.
public struct ElementReference: Sendable, Hashable, CustomStringConvertible {
    /// The kind's id.
    public let kind: String
    /// The element's id, unique per kind and owner.
    public let id: String

    /// Names an element.
    public init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }

    /// The single element of a kind.
    public init(single kind: String) {
        self.init(kind: kind, id: kind)
    }

    /// Tells whether a text can be an element's id: letters, digits, `-`, `_` and `.`, at most 64.
    public static func isValid(id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 64
            && id.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || "-_.".unicodeScalars.contains($0)
            }
    }

    /// Reads `ramp/main` or `votingRoom` against a vocabulary.
    ///
    /// - Throws: `Problem` for an unknown kind (with the nearest one), a missing or a malformed id.
    public init(parsing text: String, in vocabulary: Vocabulary) throws(Problem) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let kind = vocabulary.kind(parts[0]) else {
            throw .unknownKind(parts[0], in: vocabulary)
        }
        if kind.isSingle {
            guard parts.count == 1 || parts[1] == kind.id else {
                throw Problem(.elementSingle, ["kind": kind.id])
            }
            self.init(single: kind.id)
            return
        }
        guard parts.count == 2, ElementReference.isValid(id: parts[1]) else {
            throw Problem(.elementId, ["kind": kind.id, "text": text])
        }
        self.init(kind: kind.id, id: parts[1])
    }

    /// The reference as written.
    public var description: String { kind == id ? kind : "\(kind)/\(id)" }
}

extension Problem {
    /// The problem of a kind nobody defined.
    public static func unknownKind(_ name: String, in vocabulary: Vocabulary) -> Problem {
        let near = Vocabulary.nearest(to: name, among: vocabulary.kinds.map(\.id))
        return near.map { Problem(.elementKindNear, ["kind": name, "near": $0]) }
            ?? Problem(.elementKind, ["kind": name])
    }

    /// The problem of an attribute its kind does not have.
    public static func unknownAttribute(_ name: String, of kind: ElementKind) -> Problem {
        let near = Vocabulary.nearest(to: name, among: kind.attributes.map(\.id))
        return near.map { Problem(.elementAttributeNear, ["attribute": name, "kind": kind.id, "near": $0]) }
            ?? Problem(.elementAttribute, ["attribute": name, "kind": kind.id])
    }
}
