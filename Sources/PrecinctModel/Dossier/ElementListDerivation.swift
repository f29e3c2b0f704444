/// Derives the list of a kind's elements from the observations of that kind.
struct ElementListDerivation {
    let kind: ElementKind
    let asOf: Instant

    /// What was said of one element after another, and what of the list as such.
    private struct Notes {
        var ids: [String] = []
        var byElement: [String: [Observation]] = [:]
        var ofList: [Observation] = []
    }

    /// The list; observations come in the order they were made.
    func list(from observations: [Observation]) -> ElementList {
        let notes = notes(observations)
        let standing = elements(notes).filter { $0.presence.value != .boolean(1) }
        if kind.isSingle {
            return ElementList(
                elements: standing, isWhole: true, causes: [], wasWhole: true, observation: nil)
        }
        return whole(standing, notes)
    }

    /// Every element anybody ever observed, those that are gone included, in the order of their ids.
    func everyElement(from observations: [Observation]) -> [DossierElement] { elements(notes(observations)) }

    private func notes(_ observations: [Observation]) -> Notes {
        var notes = Notes(ids: kind.isSingle ? [kind.id] : [])
        for observation in observations {
            switch observation.statement {
            case .none, .complete: notes.ofList.append(observation)
            case .value, .present, .parent:
                let id = observation.element.id
                if notes.byElement[id] == nil, !kind.isSingle { notes.ids.append(id) }
                notes.byElement[id, default: []].append(observation)
            }
        }
        return notes
    }

    private func elements(_ notes: Notes) -> [DossierElement] {
        let absences = notes.ofList.filter { $0.statement == .none }
        return notes.ids.sorted { $0.precedesNaturally($1) }
            .map { element(id: $0, from: notes.byElement[$0] ?? [], absences: absences) }
    }

    private func element(id: String, from observations: [Observation], absences: [Observation])
        -> DossierElement
    {
        var bySlot: [[Observation]] = Array(repeating: [], count: kind.attributes.count)
        var parent: (reference: ElementReference, rank: Int)?
        for observation in observations {
            switch observation.statement {
            case .value(let attribute, _):
                if let slot = kind.slot(of: attribute) { bySlot[slot].append(observation) }
            case .parent(let reference):
                let rank = observation.method.rank(forYesNo: true)
                if rank >= parent?.rank ?? 0 { parent = (reference, rank) }
            case .present, .none, .complete: break
            }
        }
        // Where a thing stood before it was away says nothing of where it stands now.
        let departures = [observations, absences].compactMap { $0.last(where: \.saysDeparture) }
        for slot in kind.placementSlots where !departures.isEmpty {
            bySlot[slot].removeAll { found in departures.contains { !$0.precedes(found) } }
        }
        var facts = zip(kind.attributes, bySlot).map { attribute, found in
            found.isEmpty
                ? Fact.missing(attribute.type)
                : Fact(
                    deriving: found, type: attribute.type, needsMeasurement: attribute.needsMeasurement,
                    shelfLife: attribute.shelfLife, tolerances: attribute.tolerances, asOf: asOf
                ) { observation in
                    if case .value(_, let value) = observation.statement { value } else { nil }
                }
        }
        let presence = presence(observations, absences, asOf: asOf)
        if kind.isEquipment {
            EquipmentAccount(kind: kind, asOf: asOf, observations: observations)
                .settle(&facts, isHeld: EquipmentItem.Standing(presence) == .held)
        }
        return DossierElement(
            reference: ElementReference(kind: kind.id, id: id), parent: parent?.reference,
            presence: presence, facts: facts)
    }

    /// Whoever measured a ramp also saw it: every observation of an element is one of its presence, except
    /// what was merely written of a thing when it was found missing.
    private func presence(_ observations: [Observation], _ absences: [Observation], asOf: Instant) -> Fact {
        if kind.isSingle { return Fact(value: .boolean(2)) }
        let all =
            absences.isEmpty
            ? observations
            : (observations + absences).sorted {
                ($0.observedAt, $0.sequence) < ($1.observedAt, $1.sequence)
            }
        let losses = kind.isEquipment ? observations.filter(\.saysMissing) : []
        return Fact(
            deriving: all, type: .boolean, needsMeasurement: kind.presenceNeedsSight,
            shelfLife: kind.presenceShelfLife, tolerances: [:], asOf: asOf
        ) { observation in
            switch observation.statement {
            case .present(let isThere): .boolean(isThere)
            case .none: .boolean(false)
            case .value, .parent, .complete: .boolean(!losses.contains { $0.isNoted(by: observation) })
            }
        }
    }

    private func whole(_ elements: [DossierElement], _ notes: Notes) -> ElementList {
        let statements = notes.ofList
        let fact = Fact(
            deriving: statements, type: .boolean, needsMeasurement: kind.presenceNeedsSight,
            shelfLife: kind.presenceShelfLife, tolerances: [:], asOf: asOf
        ) { _ in .boolean(true) }
        // An element that is here now and was not then proves that the list is no longer whole.
        let isOutgrown =
            fact.observation.map { statement in
                elements.contains { element in
                    let all = notes.byElement[element.reference.id] ?? []
                    let later = all.contains { observation in
                        observation.observedAt > statement.observedAt
                            && (observation.inspection == nil
                                || observation.inspection != statement.inspection)
                    }
                    return later && !wasThere(all, notes.ofList, at: statement)
                }
            } ?? false
        let isWhole = fact.causes.isEmpty && !isOutgrown
        return ElementList(
            elements: elements, isWhole: isWhole,
            causes: isWhole ? [] : (isOutgrown ? fact.causes.union(.missing) : fact.causes),
            wasWhole: (isWhole || fact.lastKnown != nil) && !isOutgrown, observation: fact.observation)
    }
}

extension ElementListDerivation {
    /// Tells whether an element counted as there when its kind was called absent or its list whole.
    private func wasThere(
        _ observations: [Observation], _ statements: [Observation], at statement: Observation
    ) -> Bool {
        guard statement.statement != .none else { return false }
        let before = observations.filter { $0.observedAt <= statement.observedAt }
        let absences = statements.filter {
            $0.statement == .none && $0.observedAt <= statement.observedAt
        }
        return !before.isEmpty
            && presence(before, absences, asOf: statement.observedAt).lastSaid != .boolean(1)
    }
}

extension String {
    /// Orders `booth/2` before `booth/10`.
    func precedesNaturally(_ other: String) -> Bool {
        guard let left = Int(self), let right = Int(other) else { return self < other }
        return left < right
    }
}
