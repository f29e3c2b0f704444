/// An exact fraction of 64-bit integers, or plus or minus infinity.
///
/// Measurements and thresholds are compared exactly: 8.1 % is above 8 % and 1:12 is one twelfth, which
/// no binary fraction can say. Infinity has the denominator 0 and serves as the open end of an interval.
public struct Rational: Sendable, Hashable {
    /// The numerator, which carries the sign.
    public let numerator: Int64
    /// The denominator: positive, or 0 for an infinity.
    public let denominator: Int64

    /// Plus infinity.
    public static let infinity = Rational(unchecked: 1, 0)
    /// Minus infinity.
    public static let negativeInfinity = Rational(unchecked: -1, 0)
    /// Zero.
    public static let zero = Rational(unchecked: 0, 1)

    /// A whole number.
    public init(_ value: Int64) {
        self.init(unchecked: value, 1)
    }

    /// A fraction in lowest terms; nil when the denominator is 0 or the terms do not fit.
    public init?(_ numerator: Int64, over denominator: Int64) {
        self.init(wide: Int128(numerator), over: Int128(denominator))
    }

    init(unchecked numerator: Int64, _ denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Reduces a wide fraction; nil when it does not fit afterwards.
    init?(wide numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        var a = numerator.magnitude
        var b = denominator.magnitude
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = Int128(a == 0 ? 1 : a) * (denominator < 0 ? -1 : 1)
        guard let top = Int64(exactly: numerator / divisor),
            let bottom = Int64(exactly: denominator / divisor),
            top != .min  // so that every number has an opposite
        else { return nil }
        self.init(unchecked: top, bottom)
    }

    /// Tells whether the number is neither infinity.
    public var isFinite: Bool { denominator != 0 }
}

extension Rational: Comparable {
    /// Compares by cross multiplication in 128 bits, which cannot overflow.
    public static func < (left: Rational, right: Rational) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        return Int128(left.numerator) * Int128(right.denominator)
            < Int128(right.numerator) * Int128(left.denominator)
    }
}
