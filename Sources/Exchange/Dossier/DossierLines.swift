import PrecinctModel

/// Spells out observations the way `dossier/1` has them.
struct DossierLines {
    private let clock: LocalTime
    private let vocabulary: Vocabulary
    private let order: [Int64: Int]

    init(_ entry: ExportEntry, order: [Int64: Int]) {
        clock = entry.dossier.localTime
        vocabulary = entry.dossier.vocabulary
        self.order = order
    }

    /// Values under the names of their attributes.
    func attributes(_ observations: [Observation]) -> [JSONValue.Member] {
        observations.compactMap { observation in
            guard case .value(let attribute, _) = observation.statement else { return nil }
            return JSONValue.Member(attribute, .object(statement(observation) + provenance(observation)))
        }
    }

    /// One element with what is current of it.
    func element(_ element: DossierSelection.Element) -> JSONValue {
        var members: [JSONValue.Member] = []
        members.add("kind", element.reference.kind)
        members.add("id", element.reference.id)
        if let presence = element.presence {
            if presence.statement == .present(false) { members.add("present", .boolean(false)) }
            members += provenance(presence)
        } else {
            members.add("present", "implied")
        }
        if let parent = element.parent, case .parent(let other) = parent.statement {
            members.add(
                "of",
                .object(
                    [JSONValue.Member("element", .string(other.description))] + provenance(parent)))
        }
        if !element.values.isEmpty { members.add("attributes", .object(attributes(element.values))) }
        return .object(members)
    }

    /// That there is none of a kind, or that those listed are all.
    func list(_ observation: Observation) -> JSONValue {
        .object([JSONValue.Member("kind", .string(observation.element.kind))] + provenance(observation))
    }

    /// What an observation says, and how it was established; of what is said elsewhere.
    func statementObject(_ observation: Observation) -> JSONValue {
        .object(statement(observation) + provenance(observation))
    }

    /// Any observation by itself.
    func observation(_ observation: Observation) -> JSONValue {
        var members: [JSONValue.Member] = []
        switch observation.statement {
        case .none: members.add("none", observation.element.kind)
        case .complete: members.add("complete", observation.element.kind)
        case .present, .parent: members.add("element", observation.element.description)
        case .value(let attribute, _):
            members.add("element", observation.element.description)
            members.add("attribute", attribute)
        }
        return .object(members + statement(observation) + provenance(observation))
    }

    private func statement(_ observation: Observation) -> [JSONValue.Member] {
        switch observation.statement {
        case .none, .complete: []
        case .present(let isThere): [JSONValue.Member("present", .boolean(isThere))]
        case .parent(let other): [JSONValue.Member("of", .string(other.description))]
        case .value(let attribute, let value): self.value(value, of: attribute, in: observation.element.kind)
        }
    }

    private func value(_ value: ObservedValue, of attribute: String, in kind: String) -> [JSONValue.Member] {
        guard case .number(let quantity) = value else { return [JSONValue.Member("value", value.json)] }
        let kind = vocabulary.kind(kind)
        let unit = kind.flatMap { kind in kind.slot(of: attribute).map { kind.attributes[$0].unit } } ?? .one
        return quantity.members(where: unit)
    }

    /// How, when and by whom it was established.
    private func provenance(_ observation: Observation) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        members.add("method", observation.method.rawValue)
        members.add("instrument", observation.instrument)
        members.add("observedAt", clock.text(of: observation.observedAt))
        members.add("observer", observation.observer)
        members.add("inspection", observation.inspection)
        members.add("reason", observation.reason)
        if !observation.evidence.isEmpty { members.add("evidence", .strings(observation.evidence)) }
        members.add("sourceText", observation.sourceText)
        if let place = order[observation.sequence] { members.add("order", .number("\(place)")) }
        return members
    }
}

extension ObservedValue {
    /// Yes and no as such, everything else as a text.
    var json: JSONValue {
        if case .boolean(let value) = self { return .boolean(value) }
        return .string(text)
    }
}

extension Quantity {
    /// Value, tolerance and unit, and what these do not say: the text as entered, digits that do not end.
    fileprivate func members(where usual: Unit) -> [JSONValue.Member] {
        let typed = try? Quantity(parsing: text, unit: usual)
        var members: [JSONValue.Member] = []
        if let parts = QuantityParts(self), typed == nil || typed == self {
            members.add("value", .number(parts.value))
            if let tolerance = parts.tolerance { members.add("tolerance", .number(tolerance)) }
            members.add("unit", parts.unitName(where: usual))
            if text != parts.text(where: usual) { members.add("entered", text) }
            return members
        }
        if typed == self {
            // 1:12 says more than its digits.
            members.add("value", text)
            return members
        }
        let shown = unit.factor.reciprocal.flatMap(value.multiplied) ?? value
        members.add("value", .number(shown.decimalText()))
        members.add("unit", unit == .one && usual == .one ? nil : unit.rawValue)
        members.add("entered", text)
        members.add("exact", value.fraction)
        members.add("exactTolerance", tolerance?.fraction)
        return members
    }
}
