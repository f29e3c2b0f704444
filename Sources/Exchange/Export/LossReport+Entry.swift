import PrecinctModel

extension LossReport {
    /// Counts the observations that are not current.
    mutating func addHistory(of entry: ExportEntry) {
        var current: Set<Observation> = []
        for list in entry.dossier.lists {
            if let statement = list.observation { current.insert(statement) }
            for element in list.elements {
                for fact in element.facts {
                    if let observation = fact.observation { current.insert(observation) }
                }
            }
        }
        for observation in entry.observations where !current.contains(observation) {
            guard case .value(let attribute, let value) = observation.statement else { continue }
            add(
                "\(observation.element.kind).\(attribute)", .history,
                example: "\(entry.reference) \(observation.element) = \(value.text)")
        }
    }

    /// Counts the lists known to be whole or empty.
    mutating func addLists(of entry: ExportEntry) {
        for (kind, list) in zip(entry.dossier.vocabulary.kinds, entry.dossier.lists) {
            guard let statement = list.observation else { continue }
            let word = statement.statement == .complete ? "complete" : "none"
            add(kind.id, .lists, example: "\(entry.reference) \(word)")
        }
    }
}

extension LossReport {
    /// Counts what a table of facts has no column for: whose an element is, and that one is there of which
    /// nothing else is known.
    mutating func addStructure(of entry: ExportEntry) {
        for (kind, list) in zip(entry.dossier.vocabulary.kinds, entry.dossier.lists) where !kind.isSingle {
            for element in list.elements {
                if let parent = element.parent {
                    add(
                        "\(kind.id).of", .noField,
                        example: "\(entry.reference) \(element.reference) of \(parent)")
                }
                let isBare = element.facts.allSatisfy { $0.observation == nil || !$0.causes.isEmpty }
                if isBare { add(kind.id, .noField, example: "\(entry.reference) \(element.reference)") }
            }
        }
    }
}

extension ExportEntry {
    /// A fact that is not known, as an example of a loss.
    func example(_ column: FactColumn, _ fact: Fact) -> String {
        "\(reference) \(column): \(fact.causes.names.joined(separator: ", "))"
    }
}
