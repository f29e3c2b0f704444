extension EquipmentItem {
    /// Whether it works: by its condition and by trial, of which the newer counts.
    ///
    /// Needing repair is not working. Something newer that has aged and said otherwise leaves it open.
    public var works: Fact {
        let condition = conditionAsWorking
        let (newer, older) = condition.isNewer(than: trial) ? (condition, trial) : (trial, condition)
        guard let time = newer.observation?.observedAt, older.observation != nil else {
            return newer.observation == nil ? older : newer
        }
        if newer.causes.isEmpty {
            let isContested = older.observation?.observedAt == time && older.causes.isEmpty
            guard isContested, older.value != newer.value else { return newer }
            return Fact(value: .boolean(3), causes: .conflict, observation: newer.observation)
        }
        guard older.causes.isEmpty else { return newer }
        let isVetoed = newer.causes.contains(.conflict) || newer.lastKnown.map { $0 != older.value } ?? false
        return isVetoed ? newer : older
    }

    /// How many pieces it is if it is there: one, unless somebody counted or said how many.
    public var pieces: Interval {
        let count = fact("quantity")
        if count.observation != nil { return count.bounds(from: count.causes.isEmpty ? .zero : .one) }
        guard workingCount.observation != nil else { return Interval(.one) }
        return Interval(max(.one, workingCount.bounds(from: .zero).low), .infinity)
    }

    /// How many pieces were counted; nil when nobody did, or the count can no longer be relied on.
    public var count: Int64? {
        let fact = fact("quantity")
        guard fact.causes.isEmpty, case .number(let interval) = fact.value, interval.isPoint,
            interval.low.denominator == 1
        else { return nil }
        return interval.low.numerator
    }

    /// How many pieces were last counted or said, whether or not that still holds.
    public var lastCount: Int64? {
        guard case .value(_, .number(let quantity))? = fact("quantity").observation?.statement,
            quantity.value.denominator == 1
        else { return nil }
        return quantity.value.numerator
    }

    /// How many of its pieces work if it is there.
    public var workingPieces: Interval {
        let works = works
        let possible = Interval(.zero, pieces.high)
        let count = workingCount
        let isOverruled = works.causes.isEmpty && works.isNewer(than: count)
        if count.observation != nil {
            if isOverruled, works.value == .boolean(1) { return Interval(.zero) }
            if count.causes.isEmpty { return count.bounds(from: .zero).minimum(Interval(pieces.high)) }
            if !isOverruled { return possible }
        }
        switch works.value {
        case .boolean(2): return pieces
        case .boolean(1): return Interval(.zero)
        default: return possible
        }
    }

    /// The condition as an answer to whether it works.
    private var conditionAsWorking: Fact {
        var mask: UInt64 = 0
        if let slot = kind.slot(of: "condition"), case .choice(let ids) = kind.attributes[slot].type,
            let index = ids.firstIndex(of: "working")
        {
            mask = 1 << UInt64(index)
        }
        func isWorking(_ value: PossibleValue) -> PossibleValue {
            guard case .choice(let bits) = value else { return .boolean(3) }
            return .boolean((bits & mask != 0 ? 2 : 0) | (bits & ~mask != 0 ? 1 : 0))
        }
        var fact = condition
        fact.value = isWorking(condition.value)
        fact.lastKnown = condition.lastKnown.map(isWorking)
        // Needing repair or broken, whichever it is: it does not work.
        if condition.causes == .conflict, fact.value != .boolean(3) { fact.causes = [] }
        return fact
    }
}

extension Fact {

    fileprivate func isNewer(than other: Fact) -> Bool {
        guard let mine = observation?.observedAt else { return false }
        return other.observation.map { mine >= $0.observedAt } ?? true
    }

    /// Everything a count may be, not below a number.
    fileprivate func bounds(from least: Rational) -> Interval {
        guard case .number(let interval) = value else { return Interval(least, .infinity) }
        return interval.maximum(Interval(least))
    }
}

extension Rational {
    fileprivate static let one = Rational(1)
}
