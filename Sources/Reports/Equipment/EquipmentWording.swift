public import PrecinctModel
public import Wording

/// Words for things: where they are, in which condition, who answers for them.
public struct EquipmentWording: Sendable {
    private let texts: Texts
    private let asOf: Instant
    private let localTime: LocalTime

    /// Speaks of things as of a moment, by a clock.
    public init(_ texts: Texts, asOf: Instant, localTime: LocalTime) {
        self.texts = texts
        self.asOf = asOf
        self.localTime = localTime
    }

    /// Where a thing is.
    public func place(_ place: EquipmentPlace, precincts: [PrecinctReference] = []) -> String {
        switch place {
        case .precinct(let reference, _): return reference.description.printable
        case .premises(let id, _):
            let list = precincts.map(\.description).joined(separator: ", ")
            let key: TextKey = precincts.isEmpty ? .equipmentPlacePremises : .equipmentPlacePremisesOf
            return texts(key, ["premises": id, "precincts": list]).printable
        case .store: return texts(.equipmentPlaceStore)
        }
    }

    /// A thing in one line: what it is, its number, its condition, and what else is known of it.
    public func line(_ listing: EquipmentListing) -> String {
        let item = listing.item
        var parts = [condition(item)]
        if item.standing == .held, item.element.presence.value != .boolean(2), listing.place != .store {
            let causes = texts.reasons(item.element.presence.causes).joined(separator: ", ")
            parts.append(texts(.equipmentPresenceUnknown, ["causes": causes]))
        }
        if let reason = item.faultReason { parts.append(texts(.equipmentFault, ["reason": reason])) }
        if let day = item.repairDueOn { parts.append(texts(.equipmentFixBy, ["day": day.description])) }
        if let stored = listing.stored {
            parts.append(texts(.equipmentPieces, ["count": "\(stored)"]))
        } else if item.fact("quantity").observation != nil {
            parts.append(quantity(item.fact("quantity")))
        }
        if let custodian = item.custodian {
            parts.append(texts(.equipmentCustodian, ["custodian": custodian]))
        }
        let number = item.inventoryNumber.map { texts(.equipmentNumber, ["number": $0]) }
        let name = "\(item.reference) (\(kind(item))), \(number ?? texts(.equipmentNoNumber))"
        return "\(name): \(parts.joined(separator: "; "))".printable
    }

    /// What it is: its kind, and its type where the kind has many.
    func kind(_ item: EquipmentItem) -> String {
        let kind = texts.kind(item.kind.id)
        guard item.kind.id == "kitItem",
            case .value(_, .choice(let id))? = item.fact("type").observation?.statement
        else { return kind }
        return "\(kind): \(texts.choice(id, "type", of: item.kind.id))"
    }

    /// Its condition with its age, or what was said since of whether it works; what is no longer known says what
    /// it was.
    public func condition(_ item: EquipmentItem) -> String {
        let fact = item.condition
        let told = fact.observation.flatMap { observation in
            if case .value(_, .choice(let id)) = observation.statement {
                sentence(fact, texts.choice(id, "condition", of: item.kind.id), observation.observedAt)
            } else {
                nil as String?
            }
        }
        let works = item.works
        // A contradiction is no matter of age: neither side may stand alone.
        let isOpen =
            works.rests(on: fact.observation) && !works.causes.isEmpty && !works.causes.contains(.conflict)
        if let told, item.settledCondition != nil || isOpen { return told }
        return trial(works) ?? told ?? count(item.workingCount)
            ?? texts(.equipmentConditionUnknown, ["causes": texts.reasons(.missing)[0]])
    }

    private func count(_ fact: Fact) -> String? {
        guard let observation = fact.observation, case .value(_, let value) = observation.statement else {
            return nil
        }
        return sentence(fact, texts(.equipmentWorkCount, ["count": value.text]), observation.observedAt)
    }

    private func trial(_ fact: Fact) -> String? {
        guard let observation = fact.observation, case .value(_, .boolean(let value)) = observation.statement
        else { return nil }
        let word = texts(value ? .equipmentTrialWorks : .equipmentTrialFails)
        return sentence(fact, word, observation.observedAt)
    }

    private func sentence(_ fact: Fact, _ word: String, _ observedAt: Instant) -> String {
        let gaps = [
            "condition": word, "day": localTime.day(of: observedAt).description,
            "age": texts(.equipmentAge, ["count": "\(age(observedAt))"]),
            "causes": texts.reasons(fact.causes).joined(separator: ", "),
        ]
        let key: TextKey
        if fact.causes.isEmpty {
            key = .equipmentConditionKnown
        } else if fact.causes.contains(.conflict) {
            key = .equipmentConditionUnknown
        } else if fact.causes.contains(.declaredOnly) {
            key = .equipmentConditionDeclared
        } else {
            key = .equipmentConditionExpired
        }
        return texts(key, gaps)
    }

    private func quantity(_ fact: Fact) -> String {
        if fact.causes.isEmpty, case .number(let interval) = fact.value {
            return texts(.equipmentPieces, ["count": texts.interval(interval, .one)])
        }
        var entered = ""
        if case .value(_, let value)? = fact.observation?.statement { entered = value.text }
        return texts(
            .equipmentPiecesUnknown,
            ["count": entered, "causes": texts.reasons(fact.causes).joined(separator: ", ")])
    }

    /// Whole days since a moment.
    func age(_ moment: Instant) -> Int64 { max(0, (asOf.seconds - moment.seconds) / 86_400) }

    /// The local day of a moment.
    public func day(_ moment: Instant) -> String { localTime.day(of: moment).description }
}
