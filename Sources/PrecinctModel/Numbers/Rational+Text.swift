extension Rational {
    /// Reads a decimal such as `9.5`, `-12` or `9,5` (a comma is a decimal sign where no point stands).
    ///
    /// Nil for anything else, and for more digits than can be kept exactly.
    public init?(decimal text: some StringProtocol) {
        var digits: Int64 = 0
        var scale: Int64 = 1
        var seenDigit = false
        var seenPoint = false
        var negative = false
        for (index, character) in text.utf8.enumerated() {
            switch character {
            case UInt8(ascii: "-") where index == 0: negative = true
            case UInt8(ascii: "+") where index == 0: break
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard !seenPoint, seenDigit else { return nil }
                seenPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let (shifted, overflow) = digits.multipliedReportingOverflow(by: 10)
                let (sum, more) = shifted.addingReportingOverflow(Int64(character - UInt8(ascii: "0")))
                guard !overflow, !more else { return nil }
                digits = sum
                seenDigit = true
                if seenPoint {
                    let (grown, overflow) = scale.multipliedReportingOverflow(by: 10)
                    guard !overflow else { return nil }
                    scale = grown
                }
            default: return nil
            }
        }
        guard seenDigit, let last = text.last, last.isNumber else { return nil }
        self.init(negative ? -digits : digits, over: scale)
    }

    /// The number in decimal, exact when it ends within `places` digits, else rounded half away from zero.
    public func decimalText(places: Int = 6) -> String {
        guard isFinite else { return numerator < 0 ? "-∞" : "∞" }
        var power: Int128 = 1
        for _ in 0..<places { power *= 10 }
        let scaled = Int128(numerator.magnitude) * power
        let wide = Int128(denominator)
        var quotient = scaled / wide
        if (scaled % wide) * 2 >= wide { quotient += 1 }
        let whole = quotient / power
        var fraction = String(quotient % power)
        fraction = String(repeating: "0", count: places - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let sign = numerator < 0 && quotient != 0 ? "-" : ""
        return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
    }
}
