extension Rational {
    /// The sum; nil when it cannot be kept exactly, or of opposite infinities.
    public func adding(_ other: Rational) -> Rational? {
        guard isFinite else { return other.isFinite || self == other ? self : nil }
        guard other.isFinite else { return other }
        return Rational(
            wide: Int128(numerator) * Int128(other.denominator)
                + Int128(other.numerator) * Int128(denominator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    /// The product; nil when it cannot be kept exactly.
    ///
    /// Zero times an infinity is zero, as interval
    /// arithmetic wants it.
    public func multiplied(by other: Rational) -> Rational? {
        if numerator == 0 || other.numerator == 0 { return .zero }
        guard isFinite, other.isFinite else {
            return (numerator < 0) == (other.numerator < 0) ? .infinity : .negativeInfinity
        }
        return Rational(
            wide: Int128(numerator) * Int128(other.numerator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    /// One over the number; zero for an infinity; nil for zero.
    public var reciprocal: Rational? {
        guard isFinite else { return .zero }
        return numerator == 0 ? nil : Rational(wide: Int128(denominator), over: Int128(numerator))
    }

    /// The number with the other sign.
    public var negated: Rational { Rational(unchecked: -numerator, denominator) }

    /// The distance from zero.
    public var magnitude: Rational { numerator < 0 ? negated : self }

    /// The smallest whole number not below.
    public var roundedUp: Rational {
        guard denominator > 1 else { return self }
        let quotient = numerator / denominator
        return Rational(numerator > 0 ? quotient + 1 : quotient)
    }

    /// The nearest floating-point number, for drawing and rough comparison only.
    public var approximation: Double {
        isFinite ? Double(numerator) / Double(denominator) : (numerator < 0 ? -Double.infinity : .infinity)
    }
}
