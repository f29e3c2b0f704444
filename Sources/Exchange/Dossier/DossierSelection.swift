import PrecinctModel

/// Divides what was observed of a precinct: what a person reads as its present state, and the rest.
///
/// The readable part holds what is current, each fact once. Superseded, contradicting and repeated
/// observations are the rest; together they are everything.
struct DossierSelection {
    /// One element of the readable part.
    struct Element {
        let reference: ElementReference
        /// The observation of its presence or absence; nil where only its facts show that it is there.
        var presence: Observation?
        var parent: Observation?
        /// Its current values in the order in which they were observed.
        var values: [Observation] = []

        var all: [Observation] { [presence, parent].compactMap { $0 } + values }
    }

    /// The current values of the precinct itself.
    private(set) var precinct: [Observation] = []
    /// The current values of its building.
    private(set) var premises: [Observation] = []
    private(set) var elements: [Element] = []
    private(set) var none: [Observation] = []
    private(set) var complete: [Observation] = []
    /// What the readable part has no place for, in the order of kinds, elements and moments.
    private(set) var rest: [Observation] = []
    /// The place of an observation among those of one kind and moment, where reading would confuse them.
    private(set) var order: [Int64: Int] = [:]
    /// What was observed; a fact may rest on something that was said in other words.
    private let observed: Set<Observation>

    init(_ entry: ExportEntry) {
        observed = Set(entry.observations)
        let dossier = entry.dossier
        let byKind = Dictionary(grouping: entry.observations, by: \.element.kind)
        for (kind, list) in zip(dossier.vocabulary.kinds, dossier.lists) {
            let found = (byKind[kind.id] ?? []).sorted {
                ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence)
            }
            if !found.isEmpty { select(kind, list, found, asOf: dossier.asOf) }
        }
        let told = precinct + premises + elements.flatMap(\.all) + none + complete
        let taken = Set(told.map(\.sequence))
        let left = Dictionary(grouping: entry.observations.filter { !taken.contains($0.sequence) }) {
            $0.element
        }
        let kinds = Set(left.keys.map(\.kind)).sorted { first, second in
            let places = [first, second].map { dossier.vocabulary.index(of: $0) ?? .max }
            return places[0] == places[1] ? first < second : places[0] < places[1]
        }
        rest = kinds.flatMap { kind in
            left.filter { $0.key.kind == kind }.sorted { $0.key.id.isBefore($1.key.id) }.flatMap { _, found in
                found.sorted { ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence) }
            }
        }
        order = DossierSelection.order(told + rest)
    }

    private mutating func select(
        _ kind: ElementKind, _ list: ElementList, _ found: [Observation], asOf: Instant
    ) {
        let byElement = Dictionary(grouping: found, by: \.element.id)
        if kind.isSingle, kind.id == "precinct" || kind.id == "premises" {
            let values = list.elements.first.map { self.values($0, kind) } ?? []
            if kind.id == "precinct" { precinct = values } else { premises = values }
            return
        }
        var drafts = list.elements.map { element in
            let own = byElement[element.reference.id] ?? []
            let presence = own.last { $0.isOfPresence }
            return Element(
                reference: element.reference,
                presence: presence?.statement == .present(true) ? presence : nil,
                parent: element.parent(in: own, asOf: asOf), values: values(element, kind))
        }
        let standing = Set(list.elements.map(\.reference.id))
        drafts += byElement.filter { !standing.contains($0.key) }.compactMap { id, own in
            own.last { $0.statement == .present(false) }.map {
                Element(reference: ElementReference(kind: kind.id, id: id), presence: $0)
            }
        }
        drafts = drafts.filter { !$0.all.isEmpty }
        elements += drafts.sorted { $0.reference.id.isBefore($1.reference.id) }
        guard let statement = list.observation else { return }
        if statement.statement == .complete { complete.append(statement) }
        // Beside elements that stand, “none” would read as a contradiction: it is history then.
        if statement.statement == .none, list.elements.isEmpty { none.append(statement) }
    }

    private func values(_ element: DossierElement, _ kind: ElementKind) -> [Observation] {
        element.facts.compactMap(\.observation).filter(observed.contains).sorted {
            ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence)
        }
    }

    /// Finds the moments at which the order of the file is not the order of the registry.
    ///
    /// Only observations of one element, or of a whole list and its elements, can tell the difference.
    private static func order(_ told: [Observation]) -> [Int64: Int] {
        struct Group: Hashable {
            let kind: String
            let moment: Instant
        }
        var order: [Int64: Int] = [:]
        let groups = Dictionary(grouping: told) { Group(kind: $0.element.kind, moment: $0.observedAt) }
        for members in groups.values where members.count > 1 {
            var latest: [String: Int64] = [:]
            var latestOfAll: Int64 = 0
            let isConfused = members.contains { observation in
                let id = observation.element.id
                let before = id == "*" ? latestOfAll : max(latest[id] ?? 0, latest["*"] ?? 0)
                latest[id] = max(latest[id] ?? 0, observation.sequence)
                latestOfAll = max(latestOfAll, observation.sequence)
                return before > observation.sequence
            }
            guard isConfused else { continue }
            for (place, sequence) in members.map(\.sequence).sorted().enumerated() {
                order[sequence] = place + 1
            }
        }
        return order
    }
}

extension Observation {
    fileprivate var isOfPresence: Bool {
        if case .present = statement { return true }
        return false
    }
}

extension String {
    /// Orders `2` before `10`, and words by their letters.
    func isBefore(_ other: String) -> Bool {
        if let left = Int(self), let right = Int(other), left != right { return left < right }
        return self < other
    }
}
