import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Wording

/// What is known of a precinct, for the terminal and as JSON.
struct DossierLines {
    let entry: PrecinctEntry
    let dossier: Dossier
    let sharing: [PrecinctReference]
    /// Only what had been recorded by then; nil for everything.
    var knownAt: Instant?

    /// The dossier in words; what is recorded but no longer known says why.
    func text(_ texts: Texts) -> [String] {
        var lines = ["\(texts(.sayPrecinct)) \(entry.reference)  \(entry.name ?? "")"]
        let place = [
            dossier.premises?.venue, dossier.premises?.address, dossier.premises.map { "[\($0.id)]" },
        ]
        let words = place.compactMap { $0 }.joined(separator: ", ")
        lines.append("\(texts(.sayPlace)): \(words.isEmpty ? texts(.sayNobodySaid) : words)")
        if entry.status != .active { lines[0] += "  [\(texts(entry.status))]" }
        for external in entry.sameAs { lines.append("\(external.system): \(external.id)") }
        if let commission = entry.commission { lines.append("\(texts(.sayCommission)): \(commission)") }
        if !sharing.isEmpty {
            lines.append(
                texts(.saySharedWith, ["precincts": sharing.map(\.description).joined(separator: ", ")]))
        }
        for (kind, list) in zip(dossier.vocabulary.kinds, dossier.lists) {
            lines += self.lines(kind, list, texts)
        }
        return lines
    }

    private func lines(_ kind: ElementKind, _ list: ElementList, _ texts: Texts) -> [String] {
        let label = texts[kind.labelPath] ?? kind.id
        let elements = list.elements.filter { element in
            element.facts.contains { $0.observation != nil } || !kind.isSingle
        }
        guard !elements.isEmpty || list.observation != nil else { return [] }
        var state = ""
        if !kind.isSingle {
            state = list.isWhole ? texts(list.elements.isEmpty ? .sayAbsent : .sayWhole) : texts(.sayOpen)
            if !list.isWhole, list.observation != nil {
                state += " (\(texts.reasons(list.causes).joined(separator: ", ")))"
            }
            state = " — \(state)"
        }
        var lines = ["", "\(label)\(state)"]
        for element in elements {
            lines.append("  \(element.reference)")
            for (attribute, fact) in zip(kind.attributes, element.facts) {
                guard let observation = fact.observation, case .value(_, let value) = observation.statement
                else { continue }
                let day = dossier.localTime.day(of: observation.observedAt)
                let source = "\(texts(observation.method)), \(day), \(observation.observer)"
                let doubt =
                    fact.causes.isEmpty
                    ? ""
                    : "  ← "
                        + texts(
                            .sayUnknownFact, ["causes": texts.reasons(fact.causes).joined(separator: ", ")])
                lines.append("    \(attribute.id) = \(value.text)  (\(source))\(doubt)")
            }
        }
        return lines
    }

    /// The dossier as JSON.
    var document: Document {
        Document(
            ref: entry.reference.description, name: entry.name, status: entry.status.rawValue,
            commission: entry.commission, premises: dossier.premises?.id, address: dossier.premises?.address,
            venue: dossier.premises?.venue, sharedWith: sharing.map(\.description),
            asOf: dossier.asOf.description, knownAt: knownAt?.description,
            sameAs: Dictionary(
                entry.sameAs.map { ($0.system, $0.id) }, uniquingKeysWith: { first, _ in first }),
            elements: zip(dossier.vocabulary.kinds, dossier.lists).flatMap { kind, list in
                list.elements.compactMap { Document.Element(kind, $0) }
            },
            complete: names { $0.isWhole && !$0.elements.isEmpty },
            none: names { $0.isWhole && $0.elements.isEmpty })
    }

    private func names(_ condition: (ElementList) -> Bool) -> [String] {
        zip(dossier.vocabulary.kinds, dossier.lists).filter { !$0.isSingle && condition($1) }.map(\.0.id)
    }

    /// The shape of `precinct show --format json`.
    struct Document: Encodable {
        struct Element: Encodable {
            let kind: String
            let id: String
            let attributes: [String: Value]

            init?(_ kind: ElementKind, _ element: DossierElement) {
                self.kind = kind.id
                id = element.reference.id
                var attributes: [String: Value] = [:]
                for (attribute, fact) in zip(kind.attributes, element.facts) {
                    if let observation = fact.observation {
                        attributes[attribute.id] = Value(fact, observation)
                    }
                }
                self.attributes = attributes
                if kind.isSingle, attributes.isEmpty { return nil }
            }
        }

        struct Value: Encodable {
            let entered: String
            let known: Bool
            let causes: [String]
            let method: String
            let observedAt: String
            let observer: String
            let instrument: String?
            let evidence: [String]

            init(_ fact: Fact, _ observation: Observation) {
                if case .value(_, let value) = observation.statement {
                    entered = value.text
                } else {
                    entered = ""
                }
                known = fact.causes.isEmpty
                causes = fact.causes.names
                method = observation.method.rawValue
                observedAt = observation.observedAt.description
                observer = observation.observer
                instrument = observation.instrument
                evidence = observation.evidence
            }
        }

        let ref: String
        let name: String?
        let status: String
        let commission: String?
        let premises: String?
        let address: String?
        let venue: String?
        let sharedWith: [String]
        let asOf: String
        let knownAt: String?
        let sameAs: [String: String]
        let elements: [Element]
        let complete: [String]
        let none: [String]
    }
}
