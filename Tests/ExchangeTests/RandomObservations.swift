import PrecinctModel

/// Observations as careless people make them: of few elements and at few moments, so that they contradict,
/// repeat, correct and outdate each other.
struct RandomObservations {
    private var generator: SeededGenerator
    private let vocabulary = Vocabulary.builtIn
    private static let kinds = [
        "precinct", "premises", "votingRoom", "ramp", "entrance", "lift", "booth", "window", "document",
    ]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next(count: Int) -> [Observation] {
        (1...count).map { sequence in
            var observation = observation()
            observation.sequence = Int64(sequence)
            return observation
        }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    private mutating func sometimes<Value>(_ values: [Value]) -> Value? {
        pick([true, false, false]) ? pick(values) : nil
    }

    private mutating func observation() -> Observation {
        let kind = pick(vocabulary.kinds.filter { Self.kinds.contains($0.id) })
        let hasPresence = !kind.isSingle
        let id = kind.isSingle ? kind.id : pick(["1", "2", "10", "главный", "main"])
        var element = ElementReference(kind: kind.id, id: id)
        let statement: Observation.Statement
        switch pick(Array(0..<10)) {
        case 0 where hasPresence: statement = .present(pick([true, true, false]))
        case 1 where hasPresence:
            statement = .parent(ElementReference(kind: "entrance", id: pick(["a", "b"])))
        case 2 where hasPresence: (element, statement) = (Observation.list(kind.id), .none)
        case 3 where hasPresence: (element, statement) = (Observation.list(kind.id), .complete)
        default:
            let attribute = pick(Array(kind.attributes.prefix(4)))
            statement = .value(attribute: attribute.id, value(attribute, kind))
        }
        let day = pick([0, 1, 2, 400, 800])
        return Observation(
            element: element, statement: statement, method: pick(ObservationMethod.allCases),
            observedAt: Instant(seconds: 1_700_000_000 + Int64(day) * 86_400),
            observer: pick(["А. Инспектор", "B \"quoted\"", "с\nновой строки"]),
            instrument: sometimes(["tapeMeasure", "digitalLevel", "эталон"]),
            inspection: sometimes(["v1", "v2"]), reason: sometimes(["опечатка\u{7}"]),
            evidence: sometimes([["photo:1", "doc"], ["стр. 4"]]) ?? [],
            sourceText: sometimes(["Assisted", "J"]))
    }

    private mutating func value(_ attribute: Attribute, _ kind: ElementKind) -> ObservedValue {
        switch attribute.type {
        case .boolean: return .boolean(pick([true, false]))
        case .choice(let ids): return .choice(pick(ids))
        case .date: return .date(CalendarDay(sinceEpoch: Int64(pick([19_000, 20_000, 0]))))
        case .text: return .text(pick(["=1+1", "№ 7", "12", "true", "а \u{2028} б"]))
        case .integer: return typed(pick(["0", "12", "+7", "3.0", "5 шт"]), attribute, kind)
        case .number(let unit):
            if let odd = sometimes(oddities(unit)) { return .number(odd) }
            let name = unit.rawValue
            return typed(
                pick(["9.5", "9,5", " 7 ", "3 ± 0.5", "850+/-6 \(name)", "2 \(name)", "1.50 \(name)"]),
                attribute, kind)
        }
    }

    private func typed(_ text: String, _ attribute: Attribute, _ kind: ElementKind) -> ObservedValue {
        do {
            return try ObservedValue(parsing: text, as: attribute, of: kind)
        } catch {
            preconditionFailure("\(attribute.id): \(text)")
        }
    }

    /// What no person types but a program may compute.
    private func oddities(_ unit: Unit) -> [Quantity] {
        let third = Rational(1, over: 3) ?? .zero
        return [
            Quantity(value: third, unit: unit, text: "ein Drittel"),
            Quantity(value: third, unit: unit, tolerance: Rational(1, over: 7), text: "⅓"),
            Quantity(value: Rational(850), unit: unit, tolerance: Rational(6), text: "850"),
            Quantity(value: Rational(12), unit: unit, text: "13"),
            unit == .percent
                ? Quantity(value: Rational(1, over: 12) ?? .zero, unit: .percent, text: "1:12")
                : Quantity(value: Rational(3), unit: unit, text: "3 \(unit.rawValue)"),
        ]
    }
}
