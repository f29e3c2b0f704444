import PrecinctModel

extension Sketch {
    /// The sketch as a registry would hold it: observations, some of them too old or only declared.
    var dossier: Dossier {
        var noted = Notebook()
        let precinct = ElementReference(single: Plan.kinds[Plan.precinct])
        for (trait, known) in self.precinct.enumerated() {
            noted.note(known, of: Plan.traits[Plan.precinct][trait], precinct, isSure: true)
        }
        for kind in Plan.kinds.indices.dropFirst() {
            for element in lists[kind].elements {
                let reference = ElementReference(kind: Plan.kinds[kind], id: "\(element.id)")
                noted.add(reference, .present(true), isSure: element.isSure)
                if let parent = element.parent {
                    let ramp = ElementReference(kind: Plan.kinds[Plan.ramp], id: "\(parent)")
                    noted.add(reference, .parent(ramp), isSure: element.isSure)
                }
                for (trait, known) in element.known.enumerated() {
                    noted.note(known, of: Plan.traits[kind][trait], reference, isSure: element.isSure)
                }
            }
            if lists[kind].isWhole {
                let isEmpty = lists[kind].elements.isEmpty
                noted.add(Observation.list(Plan.kinds[kind]), isEmpty ? .none : .complete, isSure: true)
            }
        }
        return Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "A", number: "1")), premises: nil,
            observations: noted.observations, asOf: Sketch.asOf, localTime: .utc, vocabulary: Plan.vocabulary)
    }
}

/// Collects observations.
private struct Notebook {
    var observations: [Observation] = []

    mutating func add(
        _ element: ElementReference, _ statement: Observation.Statement, isSure: Bool,
        method: ObservationMethod = .measured
    ) {
        // What was seen forty days ago has passed its shelf life.
        let age: Int64 = isSure ? 1 : 40
        observations.append(
            Observation(
                element: element, statement: statement, method: method,
                observedAt: Sketch.asOf.adding(seconds: -age * 86_400), observer: "tester",
                sequence: Int64(observations.count)))
    }

    mutating func note(
        _ known: Sketch.Known, of trait: Plan.Trait, _ element: ElementReference, isSure: Bool
    ) {
        switch known {
        case .nothing:
            // Nobody looked, unless there is another way of not knowing.
            if trait.isMeasuredOnly {
                add(element, .value(attribute: trait.name, .boolean(true)), isSure: isSure, method: .declared)
            } else if trait.isPerishable {
                add(element, .value(attribute: trait.name, .boolean(true)), isSure: false)
            }
        case .between(let low, let high):
            add(element, .value(attribute: trait.name, trait.value(low, high)), isSure: isSure)
        case .either(let one, let other):
            for choice in [one, other] {
                add(element, .value(attribute: trait.name, trait.value(choice, choice)), isSure: isSure)
            }
        }
    }
}

extension Plan.Trait {
    fileprivate func value(_ low: Int, _ high: Int) -> ObservedValue {
        switch holding {
        case .count: return number(low, high, .one)
        case .length: return number(low, high, .millimetre)
        case .share: return number(low, high, .percent)
        case .flag: return .boolean(low == 1)
        case .choice(let words): return .choice(words[low])
        case .day: return .date(CalendarDay(sinceEpoch: Sketch.today + Int64(low)))
        case .text: return .text("text")
        }
    }

    private func number(_ low: Int, _ high: Int, _ unit: Unit) -> ObservedValue {
        func amount(_ half: Int) -> Rational {
            Rational(Int64(half), over: 2)?.multiplied(by: unit.factor) ?? .zero
        }
        return .number(
            Quantity(
                value: amount(low + high), unit: unit, tolerance: low == high ? nil : amount(high - low),
                text: ""))
    }
}
