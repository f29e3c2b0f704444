public import PrecinctModel

/// The fact that a column of a table holds: `ramp/main.slope`.
struct FactColumn: Hashable, CustomStringConvertible {
    let element: ElementReference
    let attribute: String

    var description: String { "\(element).\(attribute)" }

    /// The attribute of whatever element: `ramp.slope`.
    var subject: String { "\(element.kind).\(attribute)" }
}

/// The facts that any precinct of a table has, which must be known before its first row is written.
public struct FactColumns: Sendable {
    private let vocabulary: Vocabulary
    private var found: Set<FactColumn> = []

    /// No facts so far.
    public init(vocabulary: Vocabulary = .builtIn) {
        self.vocabulary = vocabulary
    }

    /// Adds the facts of a dossier that are known.
    public mutating func add(_ dossier: Dossier) {
        for (kind, list) in zip(dossier.vocabulary.kinds, dossier.lists) {
            for element in list.elements {
                for (attribute, fact) in zip(kind.attributes, element.facts)
                where fact.causes.isEmpty && fact.observation != nil {
                    found.insert(FactColumn(element: element.reference, attribute: attribute.id))
                }
            }
        }
    }

    /// The columns in the order of the vocabulary, elements as people count.
    var sorted: [FactColumn] {
        let keyed = found.map { column in
            let kind = vocabulary.index(of: column.element.kind) ?? .max
            let slot = vocabulary.kind(column.element.kind)?.slot(of: column.attribute) ?? .max
            return (kind: kind, slot: slot, column: column)
        }
        return keyed.sorted { left, right in
            if left.kind != right.kind { return left.kind < right.kind }
            let (a, b) = (left.column.element.id, right.column.element.id)
            return a == b ? left.slot < right.slot : a.isBefore(b)
        }.map(\.column)
    }

    /// The attributes of the columns, each once, in the order of the vocabulary.
    var attributes: [(kind: ElementKind, attribute: Attribute)] {
        vocabulary.kinds.flatMap { kind in
            kind.attributes.filter { attribute in
                found.contains { $0.element.kind == kind.id && $0.attribute == attribute.id }
            }.map { (kind, $0) }
        }
    }
}
