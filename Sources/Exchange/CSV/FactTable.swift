import PrecinctModel

/// A table with a row for each fact, and with everything that is known of how it was established.
///
/// Presence, absence, parents and whole lists are rows too, in the words of `pandus observe`: the attribute is
/// blank and the value `present`, `absent`, `none` or `complete`, or the attribute is `of`.
public struct FactTable: ExportStream {
    /// The columns.
    static let columns = [
        "ref", "element", "attribute", "value", "unit", "tolerance", "method", "observedAt", "observer",
        "instrument", "inspection", "reason", "evidence", "sourceText", "known", "causes",
    ]
    private let hasMark: Bool
    /// What the table could not carry so far.
    public private(set) var losses = LossReport()

    /// Prepares a table.
    ///
    /// - Parameter hasMark: whether it begins with a byte order mark, which some spreadsheets need.
    public init(hasMark: Bool) {
        self.hasMark = hasMark
    }

    /// The names of the columns.
    public func opening() -> String { (hasMark ? "\u{FEFF}" : "") + CSVText.row(Self.columns) }

    /// The rows of a precinct.
    public mutating func text(of entry: ExportEntry) -> String {
        losses.addHistory(of: entry)
        losses.addIdentity(of: entry, but: [])
        var text = ""
        for (kind, list) in zip(entry.dossier.vocabulary.kinds, entry.dossier.lists) {
            if let statement = list.observation {
                let word = statement.statement == .complete ? "complete" : "none"
                text += row(entry, kind.id, "", Cells(word), statement, list.causes)
            }
            for element in list.elements { text += rows(entry, kind, element) }
        }
        return text
    }

    /// Nothing.
    public func closing() -> String { "" }

    private func rows(_ entry: ExportEntry, _ kind: ElementKind, _ element: DossierElement) -> String {
        var text = ""
        let name = element.reference.description
        if !kind.isSingle, let observation = element.presence.observation {
            text += row(entry, name, "", Cells("present"), observation, element.presence.causes)
        }
        if let parent = element.parent,
            let observation = element.parent(in: entry.observations, asOf: entry.dossier.asOf)
        {
            text += row(entry, name, "of", Cells(parent.description), observation, [])
        }
        for (attribute, fact) in zip(kind.attributes, element.facts) {
            guard let observation = fact.observation, case .value(_, let value) = observation.statement
            else { continue }
            text += row(entry, name, attribute.id, Cells(value, attribute), observation, fact.causes)
        }
        return text
    }

    private func row(
        _ entry: ExportEntry, _ element: String, _ attribute: String, _ cells: Cells,
        _ observation: Observation, _ causes: Causes
    ) -> String {
        CSVText.row([
            entry.reference.description, element, attribute, cells.value, cells.unit, cells.tolerance,
            observation.method.rawValue, entry.dossier.localTime.text(of: observation.observedAt),
            observation.observer, observation.instrument ?? "", observation.inspection ?? "",
            observation.reason ?? "", observation.evidence.joined(separator: " "),
            observation.sourceText ?? "",
            causes.isEmpty ? "true" : "false", causes.names.joined(separator: " "),
        ])
    }

    /// A value in the columns that hold it.
    private struct Cells {
        let value: String
        var unit = ""
        var tolerance = ""

        init(_ word: String) { value = word }

        init(_ observed: ObservedValue, _ attribute: Attribute) {
            guard case .number(let quantity) = observed, let parts = QuantityParts(quantity) else {
                value = observed.text
                return
            }
            value = parts.value
            unit = parts.unitName(where: attribute.unit) ?? ""
            tolerance = parts.tolerance ?? ""
        }
    }
}
