extension EquipmentItem {
    /// How many pieces it is if it is there: one, unless somebody counted or said how many.
    public var pieces: Interval {
        let count = fact("quantity")
        guard count.observation != nil else {
            // Where the working ones were counted there may be others beside them.
            let isLot = count.value != .number(.everything)
            return isLot ? Interval(max(.one, workingCount.counted.low), .infinity) : Interval(.one)
        }
        guard !count.causes.isEmpty else { return count.counted }
        // What is there is at least one piece, unless none may have been counted.
        guard case .number(let last) = count.lastSaid, last.low > .zero
        else { return count.counted }
        return count.counted.maximum(Interval(.one))
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
        let count = workingCount
        if count.counted.high.isFinite { return count.counted.minimum(Interval(pieces.high)) }
        let works = works
        switch works.value {
        case .boolean(1): return Interval(.zero)
        case .boolean(2) where count.observation == nil: return pieces
        // Of a lot whose working pieces were counted once, that it works says of no more than one.
        case .boolean(2) where works.isNewer(than: count):
            return Interval(min(.one, pieces.low), pieces.high)
        default: return Interval(.zero, pieces.high)
        }
    }

    /// Tells whether pieces of another lot would count as working among its own without being known to.
    ///
    /// Where the working ones are counted, the count says how many; elsewhere one word answers for all pieces.
    public func passesOff(_ other: EquipmentItem) -> Bool {
        guard workingCount.observation == nil, works.value == .boolean(2) else { return false }
        return other.workingPieces.low < other.pieces.high
    }

    /// How many of its pieces were found to work.
    public var workingCount: Fact { fact("workingQuantity") }
}

extension Fact {
    /// Everything a count may be.
    fileprivate var counted: Interval {
        guard case .number(let interval) = value else { return Interval(.zero, .infinity) }
        return interval.maximum(Interval(.zero))
    }

    fileprivate func isNewer(than other: Fact) -> Bool {
        guard let theirs = other.observation?.observedAt else { return true }
        return observation.map { $0.observedAt >= theirs } ?? false
    }
}

extension Rational {
    fileprivate static let one = Rational(1)
}
