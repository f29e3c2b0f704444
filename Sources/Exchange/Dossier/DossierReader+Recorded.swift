import PrecinctModel
import Wording

extension DossierReader {
    /// Reads `observations`: what was recorded and is not current, each by itself.
    mutating func recorded(
        in node: JSONNode, _ context: DossierDefaults, into observations: inout [Observation]
    ) {
        guard let list = node["observations"], !list.isNull else { return }
        guard let items = list.items else {
            report(.dossierField, ["field": "observations"], at: list, "observations")
            return
        }
        for (index, item) in items.enumerated() {
            let field = "observations[\(index)]"
            guard let (element, statement) = recorded(item, field) else { continue }
            if let observation = observation(element, statement, item, field, context) {
                observations.append(observation)
            }
        }
    }

    private mutating func recorded(_ item: JSONNode, _ field: String) -> (
        ElementReference, Observation.Statement
    )? {
        for (key, statement) in [("none", Observation.Statement.none), ("complete", .complete)] {
            guard let name = item[key] else { continue }
            allow([key] + Self.provenance, in: item, path: field)
            guard let kind = name.string.flatMap(settings.vocabulary.kind), !kind.isSingle else {
                let problem = Problem.unknownKind(name.entered ?? "", in: settings.vocabulary)
                report(problem.message.key, problem.message.arguments, at: name, field)
                return nil
            }
            return (Observation.list(kind.id), statement)
        }
        guard let name = item["element"] else {
            report(.exchangeStatement, at: item, field)
            return nil
        }
        guard let element = element(name, field) else { return nil }
        if let present = item["present"] {
            allow(["element", "present"] + Self.provenance, in: item, path: field)
            if case .boolean(let value) = present.content { return (element, .present(value)) }
            report(.dossierField, ["field": "\(field).present"], at: present, field)
            return nil
        }
        if let parent = item["of"] {
            allow(["element", "of"] + Self.provenance, in: item, path: field)
            return self.element(parent, field).map { (element, .parent($0)) }
        }
        return value(of: element, item, field).map { (element, $0) }
    }

    private mutating func value(of element: ElementReference, _ item: JSONNode, _ field: String)
        -> Observation.Statement?
    {
        let keys = [
            "element", "attribute", "value", "unit", "tolerance", "entered", "exact", "exactTolerance",
        ]
        allow(keys + Self.provenance, in: item, path: field)
        guard let name = item["attribute"]?.string, let kind = settings.vocabulary.kind(element.kind) else {
            report(.exchangeStatement, at: item, field)
            return nil
        }
        guard let slot = kind.slot(of: name) else {
            let problem = Problem.unknownAttribute(name, of: kind)
            report(problem.message.key, problem.message.arguments, at: item["attribute"] ?? item, field)
            return nil
        }
        return parts(item, of: kind.attributes[slot], of: kind, field).map {
            .value(attribute: name, $0)
        }
    }

    /// The observations in the order in which the registry that wrote them had learnt them.
    ///
    /// Where places are claimed, the observations of that kind and moment change theirs among themselves.
    static func inOrder(_ observations: [Observation]) -> [Observation] {
        struct Group: Hashable {
            let kind: String
            let moment: Instant
        }
        var result = observations
        if observations.contains(where: { $0.sequence > 0 }) {
            let groups = Dictionary(grouping: observations.indices) {
                Group(kind: observations[$0].element.kind, moment: observations[$0].observedAt)
            }
            for indices in groups.values {
                // What somebody has added by hand claims no place and comes last.
                let sorted = indices.sorted { left, right in
                    let (a, b) = (observations[left].sequence, observations[right].sequence)
                    return (a == 0 ? .max : a, left) < (b == 0 ? .max : b, right)
                }
                for (index, source) in zip(indices, sorted) { result[index] = observations[source] }
            }
        }
        for index in result.indices { result[index].sequence = 0 }
        return result
    }
}
