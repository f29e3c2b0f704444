import PrecinctModel

/// A precinct of which everything is known, made up from a seed.
struct Invention {
    private var state: UInt64

    static let asOf = Instant(seconds: 1_795_521_600)

    init(seed: UInt64) {
        state = seed
    }

    /// Knuth's linear congruential generator (MMIX): the high bits of the next state.
    private mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    /// Two elements of each kind, every attribute of each, and that this is all; of some kinds none.
    func observations() -> [Observation] {
        var copy = self
        return Vocabulary.builtIn.kinds.flatMap { copy.observations(of: $0) }
    }

    private mutating func observations(of kind: ElementKind) -> [Observation] {
        if !kind.isSingle, next(below: 5) == 0 { return [observation(Observation.list(kind.id), .none)] }
        var found: [Observation] = []
        let ids = kind.isSingle ? [kind.id] : ["1", "2"]
        for id in ids {
            let element = ElementReference(kind: kind.id, id: id)
            if !kind.isSingle { found.append(observation(element, .present(true))) }
            for attribute in kind.attributes {
                found.append(observation(element, .value(attribute: attribute.id, value(of: attribute))))
            }
        }
        if !kind.isSingle { found.append(observation(Observation.list(kind.id), .complete)) }
        return found
    }

    private func observation(_ element: ElementReference, _ statement: Observation.Statement) -> Observation {
        Observation(
            element: element, statement: statement, method: .measured,
            observedAt: Invention.asOf.adding(seconds: -1_800), observer: "tester")
    }

    private mutating func value(of attribute: Attribute) -> ObservedValue {
        switch attribute.type {
        case .boolean: return .boolean(next(below: 2) == 0)
        case .choice(let ids): return .choice(ids[next(below: ids.count)])
        case .date: return .date(CalendarDay(sinceEpoch: 20_700 + Int64(next(below: 200))))
        case .text: return .text("text")
        case .integer: return number(next(below: 12), .one)
        case .number(let unit):
            // Around the thresholds of the packs rather than over the whole plausible range.
            let usual: Int =
                switch unit {
                case .millimetre: 2_400
                case .lux: 600
                case .percent: 16
                default: 60
                }
            return number(next(below: usual), unit)
        }
    }

    private func number(_ count: Int, _ unit: Unit) -> ObservedValue {
        let value = Rational(Int64(count)).multiplied(by: unit.factor) ?? .zero
        return .number(Quantity(value: value, unit: unit, text: "\(count) \(unit.rawValue)"))
    }

    static func dossier(_ observations: [Observation]) -> Dossier {
        Dossier(
            precinct: Precinct(reference: PrecinctReference(area: "A", number: "1")), premises: nil,
            observations: observations, asOf: asOf, localTime: .utc, vocabulary: .builtIn)
    }
}
