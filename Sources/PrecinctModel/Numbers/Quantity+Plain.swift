extension Quantity {
    /// Reads the form most cells of a table have: digits, at most one point, and the unit `fallback` or none.
    ///
    /// Nil for everything else, which the full grammar reads; both agree wherever this one answers.
    init?(plain text: String, unit fallback: Unit) {
        var digits: Int64 = 0
        var scale: Int64 = 1
        var count = 0
        var hasPoint = false
        var end = text.utf8.startIndex
        for byte in text.utf8 {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
                count += 1
                if hasPoint { scale *= 10 }
                guard count <= 15 else { return nil }
            } else if byte == UInt8(ascii: "."), !hasPoint, count > 0 {
                hasPoint = true
            } else {
                break
            }
            end = text.utf8.index(after: end)
        }
        guard count > 0, !hasPoint || scale > 1 else { return nil }
        var rest = text[end...]
        if rest.utf8.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        guard rest.isEmpty || rest == fallback.rawValue, let number = Rational(digits, over: scale),
            let value = number.multiplied(by: fallback.factor)
        else { return nil }
        self.init(value: value, unit: fallback, text: text)
    }
}
