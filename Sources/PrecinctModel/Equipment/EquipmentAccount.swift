/// Makes one account of what was said of a thing in several ways: its condition, its trials, its counts.
///
/// Who sees that a thing is broken says that it does not work, and that none of its pieces does. Audit, kits and
/// lists read the facts settled here, so that none of them passes what another knows to be broken.
struct EquipmentAccount {
    let kind: ElementKind
    let asOf: Instant
    /// Everything observed of the thing, in the order in which it was.
    let observations: [Observation]

    /// What somebody said of an attribute, perhaps in other words, and until when that holds.
    private struct Testimony {
        let observation: Observation
        let value: PossibleValue
        let expiry: Instant?
    }

    /// Settles the facts that depend on one another.
    ///
    /// - Parameter isHeld: whether the thing was last known to be there.
    func settle(_ facts: inout [Fact], isHeld: Bool) {
        let loss = observations.last { $0.saysMissing && $0.saysDeparture }
        // What was known before it went missing says nothing of what was found again.
        let current = loss.map { loss in observations.filter { loss.precedes($0) } } ?? observations
        if let slot = kind.slot(of: "working") {
            facts[slot] = fact(slot, from: current.compactMap(trial))
        }
        if let slot = kind.slot(of: "workingQuantity") {
            let (counts, undone) = counts(current)
            facts[slot] = fact(slot, from: counts)
            // That none worked is not so any more, but that the pieces are to be counted is.
            if counts.isEmpty { facts[slot].observation = undone }
        }
        if let slot = kind.slot(of: "quantity") {
            facts[slot] = pieces(facts[slot], slot, loss: isHeld ? loss : nil)
        }
        if isHeld, let slot = kind.slot(of: "condition"), facts[slot].observation?.saysMissing == true {
            facts[slot] = .missing(kind.attributes[slot].type)
        }
        let successes = observations.filter { $0.works == true }
        for attribute in ["faultReason", "repairDueOn"] {
            guard let slot = kind.slot(of: attribute), let fault = facts[slot].observation else { continue }
            let isMended = successes.contains {
                fault.precedes($0) && $0.method.rank(forYesNo: true) >= fault.method.rank(forYesNo: true)
            }
            if isMended { facts[slot] = .missing(kind.attributes[slot].type) }
        }
    }

    /// What an observation says of whether the thing works; needing repair is not working.
    private func trial(_ observation: Observation) -> Testimony? {
        guard let works = observation.works else { return nil }
        return testimony(observation, "working", .boolean(works), observation.method)
    }

    /// How many pieces were counted to work, and that none does where the thing was seen not to.
    ///
    /// Where it was seen to work after that, the count that was undone says that some pieces once did not.
    private func counts(_ observations: [Observation]) -> (counts: [Testimony], undone: Observation?) {
        var counts: [Testimony] = []
        var undone: Observation?
        for observation in observations {
            if case .value("workingQuantity", let value) = observation.statement {
                if let count = testimony(observation, "workingQuantity", value, observation.method) {
                    counts.append(count)
                }
                continue
            }
            guard observation.method.isMeasurement(forYesNo: true), let works = observation.works,
                !isContradicted(observation, works, among: observations)
            else { continue }
            if !works {
                // Who sees that none works has counted, without an instrument.
                let none = ObservedValue.number(Quantity(value: .zero, unit: .one, text: "0"))
                if let count = testimony(observation, "workingQuantity", none, .measured) {
                    counts.append(count)
                }
            } else if let last = counts.last(where: { $0.observation.method.isMeasurement(forYesNo: false) }),
                last.value == .number(Interval(.zero))
            {
                // Not none any more; how many, nobody has counted since.
                (counts, undone) = ([], last.observation)
            }
        }
        return (counts, undone)
    }

    /// Tells whether an equal said the opposite at the same visit: then neither says how many pieces work.
    private func isContradicted(
        _ observation: Observation, _ works: Bool, among observations: [Observation]
    ) -> Bool {
        observations.contains { other in
            other.works == !works && other.sharesVisit(with: observation) && other.reason == nil
                && observation.reason == nil
                && other.method.rank(forYesNo: true) == observation.method.rank(forYesNo: true)
        }
    }

    private func testimony(
        _ observation: Observation, _ attribute: String, _ value: ObservedValue, _ method: ObservationMethod
    ) -> Testimony? {
        guard let slot = kind.slot(of: attribute), case .value(let source, _) = observation.statement,
            let origin = kind.slot(of: source)
        else { return nil }
        var words = observation
        words.statement = .value(attribute: attribute, value)
        words.method = method
        // Nobody said it in these words; every report and export shows those that were.
        if source != attribute { words.sourceText = words.sourceText ?? "\(source)=\(observation.valueText)" }
        // That a thing works holds no longer than a trial does, in whatever words it was said.
        let life = (value == .boolean(true) ? [slot, origin] : [origin])
            .compactMap { kind.attributes[$0].shelfLife?.seconds }.min()
        return Testimony(
            observation: words,
            value: PossibleValue(value, type: kind.attributes[slot].type, tolerance: nil),
            expiry: life.map { observation.observedAt.adding(seconds: $0) })
    }

    /// The fact that testimonies establish, each of which ages at its own pace.
    private func fact(_ slot: Int, from testimonies: [Testimony]) -> Fact {
        let attribute = kind.attributes[slot]
        var fact = Fact(
            deriving: testimonies.map(\.observation), type: attribute.type,
            needsMeasurement: attribute.needsMeasurement, shelfLife: nil, tolerances: [:], asOf: asOf
        ) { observation in
            if case .value(_, let value) = observation.statement { value } else { nil }
        }
        guard let newest = fact.observation,
            let index = testimonies.lastIndex(where: { $0.observation == newest })
        else { return fact }
        // An older one that said the same and still holds carries it, unless something else was found in between.
        let isYesNo = attribute.type.isYesNo
        let rank = newest.method.rank(forYesNo: isYesNo)
        let holding = testimonies[...index].reversed()
            .filter { $0.observation.method.rank(forYesNo: isYesNo) == rank }
            .prefix { $0.value == testimonies[index].value }
            .first { testimony in testimony.expiry.map { $0 >= asOf } ?? true }
        if let holding {
            fact.observation = holding.observation
        } else {
            fact.forget(.expired, attribute.type)
        }
        return fact
    }

    /// How many pieces there are: of what went missing and was found again nobody has counted them since.
    private func pieces(_ count: Fact, _ slot: Int, loss: Observation?) -> Fact {
        var pieces = count
        guard let counted = count.observation else {
            // Where the working ones were counted there may be others beside them.
            let isLot = observations.contains {
                if case .value("workingQuantity", _) = $0.statement { true } else { false }
            }
            if isLot { pieces.value = .number(Interval(.zero, .infinity)) }
            return pieces
        }
        guard let loss, !loss.precedes(counted) else { return pieces }
        pieces.forget(.missing, kind.attributes[slot].type)
        // Wherever the thing is carried, the count means as little as here.
        pieces.alternatives.append(loss)
        return pieces
    }
}

extension Observation {
    /// The value as it was entered.
    fileprivate var valueText: String {
        if case .value(_, let value) = statement { value.text } else { "" }
    }
}
