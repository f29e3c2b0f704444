import PrecinctModel
import Wording

/// Builds the A11yJSON place of one precinct.
struct A11yJSONBuilder {
    let entry: ExportEntry
    private let texts: [Texts]
    private let lines: DossierLines
    private let selection: DossierSelection
    var properties = JSONValue.object([])
    /// The observations whose content the place says, by the names of their facts.
    private(set) var facts: [JSONValue.Member] = []
    private var carried: Set<FactColumn> = []
    private var told: Set<ElementReference> = []
    /// The facts by which described elements were last seen.
    private var lastSeen: [(element: DossierElement, attribute: String)] = []
    /// Facts that have a field of their own, but no room or no word in it.
    private var refused: [FactColumn: LossReport.Reason] = [:]

    init(_ entry: ExportEntry, texts: [Texts]) {
        self.entry = entry
        self.texts = texts
        lines = DossierLines(entry, order: [:])
        selection = DossierSelection(entry)
    }

    /// The place as a feature of GeoJSON.
    mutating func feature() -> JSONValue {
        describePlace()
        for place in A11yJSONPlace.all { describe(place) }
        describeFlags()
        if entry.coordinates != nil, let premises = elements(of: "premises").first {
            for name in ["latitude", "longitude"] { carry(premises, name) }
        }
        // Whoever saw a fact of an element last also saw the element; without that fact, and without its being
        // the last, a reader would not know that it is still there.
        for seen in lastSeen { carry(seen.element, seen.attribute) }
        describeOurselves()
        var members: [JSONValue.Member] = []
        members.add("type", "Feature")
        members.add("id", entry.reference.description)
        members.add("geometry", entry.geometry)
        members.add("properties", properties)
        return .object(members)
    }

    private mutating func describePlace() {
        let precinct = entry.dossier.precinct
        properties.set(["originalId"], .string(entry.reference.description))
        let ids = entry.sameAs.merging(["pandus": entry.reference.description]) { _, ours in ours }
        properties.set(["ids"], .strings(byKey: ids))
        let number = precinct.reference.number
        properties.set(
            ["name"],
            precinct.name.map { .object([JSONValue.Member("und", .string($0))]) }
                ?? named { "\($0["vocabulary/kinds/precinct/label"] ?? "") \(number)" })
        properties.set(["category"], .string("polling_station"))
        var address: [JSONValue.Member] = []
        func add(_ key: String, _ text: String?) {
            if let text { address.add(key, .object([JSONValue.Member("und", .string(text))])) }
        }
        add("text", entry.dossier.premises?.address)
        add("building", entry.dossier.premises?.venue)
        if !address.isEmpty { properties.set(["address"], .object(address)) }
    }

    private mutating func describe(_ place: A11yJSONPlace) {
        let list = entry.dossier.vocabulary.index(of: place.kind).map { entry.dossier.lists[$0] }
        let isNone = list.map { $0.isWhole && $0.elements.isEmpty } ?? false
        if isNone, place.isNullable { properties.set(place.path, .null) }
        var candidates = elements(of: place.kind)
        if place.kind == "ramp" { candidates = candidates.filter { entrance(of: $0) == nil } }
        if !place.isList, let kind = entry.dossier.vocabulary.kind(place.kind), !kind.isSingle {
            candidates = only(candidates).map { [$0] } ?? []
        }
        for element in candidates {
            let object = object(of: element, at: place)
            if place.isList {
                var items: [JSONValue] = []
                if case .array(let present)? = place.path.reduce(properties, { $0?[$1] }) { items = present }
                items.append(
                    place.kind == "entrance"
                        ? .object([JSONValue.Member("properties", object)]) : object)
                properties.set(place.path, .array(items))
            } else if case .object(let members) = object {
                for member in members { properties.set(place.path + [member.key], member.value) }
            }
        }
    }

    /// The object that describes one element.
    private mutating func object(of element: DossierElement, at place: A11yJSONPlace) -> JSONValue {
        var object = JSONValue.object([])
        let isSingle = entry.dossier.vocabulary.kind(place.kind)?.isSingle ?? false
        if !isSingle { object.set(["x-pandus"], .strings([element.reference.description])) }
        if let property = place.label {
            object.set([property], named { label(of: element.reference, $0) })
        }
        if let category = place.category { object.set(["category"], .string(category)) }
        fill(&object, with: element, at: place)
        if place.kind == "entrance" { describe(entrance: element, in: &object) }
        return object
    }

    /// Sets the properties that mean the same as the known facts of an element.
    mutating func fill(_ object: inout JSONValue, with element: DossierElement, at place: A11yJSONPlace) {
        guard let kind = entry.dossier.vocabulary.kind(place.kind) else { return }
        tell(element)
        for (attribute, fact) in zip(kind.attributes, element.facts) {
            guard let path = place.path(of: attribute), fact.causes.isEmpty,
                case .value(_, let value)? = fact.observation?.statement
            else { continue }
            if let json = A11yJSONForm(attribute).json(value, of: attribute) {
                object.set(path, json)
                carry(element, attribute.id)
            } else {
                refuse(element, attribute.id, .value)
            }
        }
    }

    private func label(of element: ElementReference, _ texts: Texts) -> String {
        "\(texts["vocabulary/kinds/\(element.kind)/label"] ?? element.kind) \(element.id)"
    }

    private func named(_ name: (Texts) -> String) -> JSONValue {
        .object(texts.map { JSONValue.Member($0.language.rawValue, .string(name($0))) })
    }
}

extension A11yJSONBuilder {
    /// The elements of a kind that are known to be there.
    func elements(of kind: String) -> [DossierElement] {
        entry.dossier.elements(of: kind).filter {
            $0.presence.value == .boolean(2) && $0.presence.causes.isEmpty
        }
    }

    /// The one element that a place with room for one describes: the only one, or the only one on the
    /// step-free route; the others are refused.
    mutating func only(_ candidates: [DossierElement]) -> DossierElement? {
        let onRoute = candidates.filter { known($0, "onAccessibleRoute") == .boolean(true) }
        let chosen = candidates.count == 1 ? candidates.first : (onRoute.count == 1 ? onRoute.first : nil)
        for element in candidates where element.reference != chosen?.reference {
            guard let kind = entry.dossier.vocabulary.kind(element.reference.kind) else { continue }
            for attribute in kind.attributes where attribute.mappings["a11yjson"] != nil {
                refuse(element, attribute.id, .oneOnly)
            }
        }
        return chosen
    }

    /// The value of a fact, nil while it is not known.
    func known(_ element: DossierElement, _ attribute: String) -> ObservedValue? {
        guard let fact = entry.dossier.fact(of: element.reference, attribute), fact.causes.isEmpty,
            case .value(_, let value)? = fact.observation?.statement
        else { return nil }
        return value
    }

    /// The entrance to which an element belongs, if it is described.
    func entrance(of element: DossierElement) -> DossierElement? {
        guard let parent = element.parent, parent.kind == "entrance" else { return nil }
        return elements(of: "entrance").first { $0.reference == parent }
    }

    /// Notes that an element is described, with the observations of its presence and parent.
    mutating func tell(_ element: DossierElement) {
        guard told.insert(element.reference).inserted,
            let draft = selection.elements.first(where: { $0.reference == element.reference })
        else { return }
        let name = element.reference.description
        if let presence = draft.presence { facts.add(name, lines.statementObject(presence)) }
        if let parent = draft.parent { facts.add("\(name).of", lines.statementObject(parent)) }
        let known = element.facts.filter { $0.causes.isEmpty }.compactMap(\.observation).max {
            ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence)
        }
        if case .value(let attribute, _)? = known?.statement { lastSeen.append((element, attribute)) }
    }

    /// Notes that a fact is said, with its observation.
    mutating func carry(_ element: DossierElement, _ attribute: String) {
        let column = FactColumn(element: element.reference, attribute: attribute)
        guard let observation = entry.dossier.fact(of: element.reference, attribute)?.observation,
            carried.insert(column).inserted
        else { return }
        facts.add(column.description, lines.statementObject(observation))
    }

    mutating func refuse(_ element: DossierElement, _ attribute: String, _ reason: LossReport.Reason) {
        refused[FactColumn(element: element.reference, attribute: attribute)] = reason
    }

    /// What the format has no place for: which precinct, as of when, who established what.
    private mutating func describeOurselves() {
        let precinct = entry.dossier.precinct
        var members: [JSONValue.Member] = []
        members.add("pandus", "a11yjson/1")
        members.add("asOf", entry.dossier.localTime.text(of: entry.dossier.asOf))
        members.add("area", precinct.reference.area)
        members.add("areaName", entry.areaName)
        members.add("number", precinct.reference.number)
        members.add("name", precinct.name)
        members.add("status", entry.status)
        members.add("commission", entry.commission)
        members.add("premises", entry.dossier.premises?.id)
        if !facts.isEmpty { members.add("facts", .object(facts)) }
        if !selection.none.isEmpty { members.add("none", .array(selection.none.map(lines.list))) }
        let complete = selection.complete.filter { isTold($0) }
        if !complete.isEmpty { members.add("complete", .array(complete.map(lines.list))) }
        properties.set(["x-pandus"], .object(members))
    }

    /// What the place says of who the precinct and its building are.
    private static let identity: Set<IdentityField> = [
        .areaName, .name, .status, .commission, .sameAs, .premises, .address, .venue,
    ]

    /// Whether every element of a whole list is described: without one the list would be whole and wrong.
    private func isTold(_ statement: Observation) -> Bool {
        entry.dossier.elements(of: statement.element.kind).allSatisfy { told.contains($0.reference) }
    }

    /// Counts what the place does not say.
    func countLosses(in losses: inout LossReport) {
        losses.addHistory(of: entry)
        losses.addIdentity(of: entry, but: A11yJSONBuilder.identity)
        for statement in selection.complete where !isTold(statement) {
            losses.add(statement.element.kind, .lists, example: "\(entry.reference) complete")
        }
        entry.forEachFact { element, attribute, fact, _, value in
            let column = FactColumn(element: element.reference, attribute: attribute.id)
            guard !carried.contains(column) else { return }
            guard fact.causes.isEmpty else {
                losses.add(column.subject, .notKnown, example: entry.example(column, fact))
                return
            }
            losses.add(
                column.subject, refused[column] ?? .noField,
                example: "\(entry.reference) \(element.reference) = \(value.text)")
        }
        for (kind, list) in zip(entry.dossier.vocabulary.kinds, entry.dossier.lists) where !kind.isSingle {
            for element in list.elements where !told.contains(element.reference) {
                let reason: LossReport.Reason = element.presence.causes.isEmpty ? .noField : .notKnown
                losses.add(kind.id, reason, example: "\(entry.reference) \(element.reference)")
            }
        }
    }
}
