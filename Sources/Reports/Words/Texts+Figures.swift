import AccessAudit
import PrecinctModel
import Wording

extension Texts {
    /// The sign between the whole and its fraction.
    private var decimalSign: Character { language == .en ? "." : "," }

    /// A number as the language writes it.
    func number(_ value: Rational) -> String {
        String(value.decimalText(places: 3).map { $0 == "." ? decimalSign : $0 })
    }

    /// The unit as printed after a number, empty for a count.
    func symbol(_ unit: Unit) -> String {
        unit == .one ? "" : self["unit.\(unit)"] ?? unit.symbol
    }

    /// An amount in base units, shown in a unit with a space that does not break.
    func amount(_ value: Rational, _ unit: Unit) -> String {
        joined(number(value.shown(in: unit)), unit)
    }

    private func joined(_ number: String, _ unit: Unit) -> String {
        switch unit {
        case .one: number
        case .degree: number + symbol(unit)
        case .percent where language == .en: number + symbol(unit)
        default: "\(number)\u{00A0}\(symbol(unit))"
        }
    }

    /// Everything an amount may be.
    func interval(_ interval: Interval, _ unit: Unit) -> String {
        if interval.isPoint { return amount(interval.low, unit) }
        switch (interval.low.isFinite, interval.high.isFinite) {
        case (true, true):
            let low = number(interval.low.shown(in: unit))
            let high = number(interval.high.shown(in: unit))
            return joined(low == high ? low : "\(low)…\(high)", unit)
        case (true, false): return self(.reportAtLeast, ["value": amount(interval.low, unit)])
        case (false, true): return self(.reportAtMost, ["value": amount(interval.high, unit)])
        case (false, false): return self(.reportAnyValue)
        }
    }

    /// Yes or no.
    func yesNo(_ value: Bool) -> String { self(value ? .reportYes : .reportNo) }

    /// A value under its comparison, such as “at most 8 %”.
    func compared(_ comparison: Condition.Comparison?, _ value: String) -> String {
        switch comparison {
        case nil: value
        case .equal: self(.reportEqual, ["value": value])
        case .unequal: self(.reportUnequal, ["value": value])
        case .less: self(.reportLess, ["value": value])
        case .atMost: self(.reportAtMost, ["value": value])
        case .greater: self(.reportGreater, ["value": value])
        case .atLeast: self(.reportAtLeast, ["value": value])
        }
    }

    /// A share in whole per cent, rounded down so that 100 means all of it.
    func share(_ counts: OutcomeCounts) -> String {
        guard counts.applicable > 0 else { return self(.reportCoverageNone) }
        let decided = counts.passed + counts.failed
        return self(
            .reportCoverageShare,
            [
                "percent": "\(decided * 100 / counts.applicable)", "decided": "\(decided)",
                "denominator": "\(counts.applicable)",
            ])
    }

    /// The five outcomes with their denominator, in a line.
    func line(_ counts: OutcomeCounts) -> String {
        let outcomes = self(
            .reportCountsLine,
            [
                "failed": "\(counts.failed)", "cantTell": "\(counts.cantTell)",
                "untested": "\(counts.untested)",
                "passed": "\(counts.passed)", "denominator": "\(counts.applicable)",
                "inapplicable": "\(counts.inapplicable)", "dueLater": "\(counts.dueLater)",
            ])
        guard counts.waived > 0 else { return outcomes }
        return "\(outcomes); \(self(.waiveCount, ["count": "\(counts.waived)"]))"
    }
}

extension Rational {
    /// The number, which is in base units, in a unit.
    func shown(in unit: Unit) -> Rational {
        unit.factor.reciprocal.flatMap(multiplied) ?? self
    }
}
