import PrecinctModel

/// Why a statement about all elements of a kind cannot stand beside what else is known and said.
enum ListObjection {
    /// There are said to be none, but these are on record or given and nobody said that they are gone.
    case standing([ElementReference])
    /// The list is called whole, but there is nothing on it.
    case empty
}

extension Dossier {
    /// The objection to a statement about a kind, given what is said with it; nil when it can stand.
    ///
    /// One word must not undo what a visit established, nor call an empty list whole by accident.
    func objection(
        to statement: Observation.Statement, of kind: ElementKind, beside facts: [Observation]
    ) -> ListObjection? {
        let gone = facts.filter { $0.statement == .present(false) }.map(\.element)
        var standing = elements(of: kind.id).map(\.reference)
        for fact in facts where fact.element.kind == kind.id && fact.element.id != "*" {
            if !standing.contains(fact.element) { standing.append(fact.element) }
        }
        standing.removeAll(where: gone.contains)
        switch statement {
        case .none: return standing.isEmpty ? nil : .standing(standing)
        case .complete: return standing.isEmpty ? .empty : nil
        case .value, .present, .parent: return nil
        }
    }
}
