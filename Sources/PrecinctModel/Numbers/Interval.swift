/// All the numbers from `low` to `high`, both included: what is known of a quantity.
///
/// A point is exact, everything is unknown. Where a bound cannot be kept exactly it moves outwards, so an
/// interval may be wider than the truth and never narrower.
public struct Interval: Sendable, Hashable {
    /// The lower end.
    public let low: Rational
    /// The upper end, never below `low`.
    public let high: Rational

    /// All numbers.
    public static let everything = Interval(low: .negativeInfinity, high: .infinity)

    /// One number.
    public init(_ value: Rational) {
        self.init(low: value, high: value)
    }

    /// The numbers between two ends, in either order.
    public init(_ first: Rational, _ second: Rational) {
        self.init(low: min(first, second), high: max(first, second))
    }

    private init(low: Rational, high: Rational) {
        self.low = low
        self.high = high
    }

    /// Tells whether only one number is left.
    public var isPoint: Bool { low == high }

    /// Tells whether nothing is known.
    public var isEverything: Bool { !low.isFinite && !high.isFinite }

    /// Tells whether the two share a number.
    public func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

    /// The smallest interval that holds both.
    public func union(_ other: Interval) -> Interval {
        Interval(low: min(low, other.low), high: max(high, other.high))
    }
}

extension Interval {
    /// Every sum of a number of one and a number of the other.
    public static func + (left: Interval, right: Interval) -> Interval {
        Interval(
            low: left.low.adding(right.low) ?? .negativeInfinity,
            high: left.high.adding(right.high) ?? .infinity)
    }

    /// The interval mirrored at zero.
    public static prefix func - (interval: Interval) -> Interval {
        Interval(low: interval.high.negated, high: interval.low.negated)
    }

    /// Every difference.
    public static func - (left: Interval, right: Interval) -> Interval { left + -right }

    /// Every product.
    public static func * (left: Interval, right: Interval) -> Interval {
        var low = Rational.infinity
        var high = Rational.negativeInfinity
        for a in [left.low, left.high] {
            for b in [right.low, right.high] {
                guard let product = a.multiplied(by: b) else { return .everything }
                low = min(low, product)
                high = max(high, product)
            }
        }
        return Interval(low: low, high: high)
    }

    /// Every quotient; everything when the divisor may be zero.
    public static func / (left: Interval, right: Interval) -> Interval {
        guard right.low > .zero || right.high < .zero,
            let first = right.low.reciprocal, let second = right.high.reciprocal
        else { return .everything }
        return left * Interval(first, second)
    }

    /// Both ends rounded up to whole numbers.
    public var roundedUp: Interval { Interval(low: low.roundedUp, high: high.roundedUp) }

    /// The larger of a number of one and a number of the other.
    public func maximum(_ other: Interval) -> Interval {
        Interval(low: max(low, other.low), high: max(high, other.high))
    }

    /// The smaller of a number of one and a number of the other.
    public func minimum(_ other: Interval) -> Interval {
        Interval(low: min(low, other.low), high: min(high, other.high))
    }
}
