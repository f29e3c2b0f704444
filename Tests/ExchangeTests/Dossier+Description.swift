import PrecinctModel

extension Dossier {
    /// Everything a dossier says, line by line, so that two can be compared.
    var lines: [String] {
        var lines = ["\(precinct.reference) \(premises.map { "\($0)" } ?? "nowhere")"]
        for (kind, list) in zip(vocabulary.kinds, lists) {
            let statement = list.observation.map { "\($0.unnumbered)" } ?? "-"
            lines.append("\(kind.id) \(list.isWhole) \(list.causes.names) \(list.wasWhole) \(statement)")
            for element in list.elements {
                let parent = element.parent.map { "\($0)" } ?? "-"
                lines.append("\(element.reference) of \(parent): \(Dossier.line(element.presence))")
                for (attribute, fact) in zip(kind.attributes, element.facts) {
                    lines.append("\(element.reference).\(attribute.id): \(Dossier.line(fact))")
                }
            }
        }
        return lines
    }

    private static func line(_ fact: Fact) -> String {
        let observation = fact.observation.map { "\($0.unnumbered)" } ?? "-"
        let last = fact.lastKnown.map { "\($0)" } ?? "-"
        let declared = fact.declared.map { "\($0)" } ?? "-"
        return "\(fact.value) \(fact.causes.names) \(last) \(declared) \(fact.isPrecisionAssumed) "
            + "\(observation) \(fact.alternatives.map(\.unnumbered))"
    }
}
