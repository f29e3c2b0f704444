/// The counts of a lot of pieces while some are taken away or added.
///
/// A count that was made keeps its date, method and observer: taking three of ten away does not make anybody
/// count the seven. How many of the moved pieces work is known as far as the counts leave no choice.
struct LotCount {
    private let item: EquipmentItem
    /// Whether the counts on record are those of these very pieces, not of the lot they once came from.
    private let isOwn: Bool

    init(_ item: EquipmentItem, isOwn: Bool = true) {
        self.item = item
        self.isOwn = isOwn
    }

    private var quantity: Interval { Interval(Rational(item.count ?? 0)) }
    private var working: Interval? { amount("workingQuantity") }

    /// The counts when some pieces are gone.
    func without(_ pieces: Int64, remark: String) -> [Observation] {
        let moved = Interval(Rational(pieces))
        let rest = quantity - moved
        var result = [changed("quantity", to: rest, remark)]
        if let working {
            // All that went may have worked, or as few as the faulty ones allow.
            let least = (working - moved).low
            let most = min(working.high, rest.high)
            result.append(changed("workingQuantity", to: Interval(max(.zero, least), most), remark))
        }
        return result.compactMap { $0 }
    }

    /// The counts when some pieces of another lot of the same number have come.
    func with(_ pieces: Int64, of other: EquipmentItem, remark: String) -> [Observation] {
        var result = [changed("quantity", to: quantity + Interval(Rational(pieces)), remark)]
        if let working {
            let more = LotCount(other).workingPart(pieces) ?? Interval(.zero, Rational(pieces))
            result.append(changed("workingQuantity", to: working + more, remark))
        }
        return result.compactMap { $0 }
    }

    /// The counts of some pieces as a lot of their own: who hands them over counts them.
    func part(
        _ pieces: Int64, as element: ElementReference, at: Instant, observer: String, remark: String
    ) -> [Observation] {
        func observation(_ attribute: String, _ interval: Interval) -> Observation? {
            guard let quantity = Quantity(spanning: interval) else { return nil }
            return Observation(
                element: element, statement: .value(attribute: attribute, .number(quantity)),
                method: .measured,
                observedAt: at, observer: observer, reason: remark)
        }
        var result = [observation("quantity", Interval(Rational(pieces)))]
        if let original = item.fact("workingQuantity").observation, let working = workingPart(pieces) {
            // Nobody tries the pieces at the handover: what is known of them is as old as it was.
            var copy = observation("workingQuantity", working)
            copy?.method = original.method
            copy?.observedAt = original.observedAt
            copy?.observer = original.observer
            result.append(copy)
        }
        return result.compactMap { $0 }
    }

    /// How many of some pieces work, as far as the counts tell.
    private func workingPart(_ pieces: Int64) -> Interval? {
        guard let working else { return nil }
        let part = Rational(pieces)
        guard isOwn else { return Interval(.zero, part) }
        let faulty = (quantity - working).high
        let least = (Interval(part) - Interval(faulty)).low
        return Interval(max(.zero, least), min(part, working.high))
    }

    private func changed(_ attribute: String, to interval: Interval, _ remark: String) -> Observation? {
        guard var copy = item.fact(attribute).observation, let quantity = Quantity(spanning: interval) else {
            return nil
        }
        copy.statement = .value(attribute: attribute, .number(quantity))
        copy.reason = [remark, copy.reason].compactMap { $0 }.joined(separator: "; ")
        return copy
    }

    /// The count on record, whether or not it still holds; of a contradiction, everything between its sides.
    private func amount(_ attribute: String) -> Interval? {
        let fact = item.fact(attribute)
        guard case .value(_, .number(let quantity))? = fact.observation?.statement else { return nil }
        // A count that was undone says that somebody must count again, and not how many.
        if fact.causes.contains(.missing) { return Interval(.zero, self.quantity.high) }
        if fact.causes.contains(.conflict), case .number(let sides) = fact.lastKnown ?? fact.value,
            sides.high.isFinite
        {
            return sides
        }
        return quantity.interval()
    }
}

extension Quantity {
    /// A count that lies within an interval: its middle and half its width.
    fileprivate init?(spanning interval: Interval) {
        guard let half = Rational(1, over: 2),
            let middle = interval.low.adding(interval.high)?.multiplied(by: half),
            let spread = interval.high.adding(interval.low.negated)?.multiplied(by: half)
        else { return nil }
        let isExact = interval.isPoint
        self.init(
            value: middle, unit: .one, tolerance: isExact ? nil : spread,
            text: isExact ? middle.decimalText() : "\(middle.decimalText()) ± \(spread.decimalText())")
    }
}
