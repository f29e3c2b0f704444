import PrecinctModel

extension Condition.Comparison {
    /// Compares two intervals: decided only if every pair of their numbers agrees.
    func holds(_ left: Interval, _ right: Interval) -> Truth {
        switch self {
        case .atMost:
            left.high <= right.low ? .isTrue : left.low > right.high ? .isFalse : .unknown
        case .less:
            left.high < right.low ? .isTrue : left.low >= right.high ? .isFalse : .unknown
        case .atLeast: Condition.Comparison.atMost.holds(right, left)
        case .greater: Condition.Comparison.less.holds(right, left)
        case .equal:
            left.isPoint && left == right ? .isTrue : left.overlaps(right) ? .unknown : .isFalse
        case .unequal: Condition.Comparison.equal.holds(left, right).negated
        }
    }
}
