import AccessAudit
import PrecinctModel
import Wording

/// A figure in words, and as the value other programs read.
struct FigureWording {
    let figure: FindingDetail.Figure
    let subject: FindingDetail.FactName?
    let reading: VerdictReading

    init(_ figure: FindingDetail.Figure, subject: FindingDetail.FactName?, _ reading: VerdictReading) {
        self.figure = figure
        self.subject = subject
        self.reading = reading
    }

    /// Whether the number is the number of a day.
    var isDate: Bool {
        guard let subject, let attribute = subject.attribute,
            let kind = reading.heading.vocabulary.kind(subject.element.kind),
            let slot = kind.slot(of: attribute)
        else { return false }
        return kind.attributes[slot].type == .date
    }

    /// Whether nothing is known of it: any number, or a count of none or more.
    var isUnknown: Bool {
        guard case .number(let interval, let unit) = figure.value else { return false }
        return interval.isEverything || (unit == .one && interval.low == .zero && interval.high == .infinity)
    }

    /// The value in words, without its comparison.
    var value: String {
        let texts = reading.texts
        switch figure.value {
        case .number(let interval, let unit):
            if isDate, !interval.isEverything {
                let ends = interval.isPoint ? [interval.low] : [interval.low, interval.high]
                return ends.map { FigureWording.day($0) ?? "" }.joined(separator: "…")
            }
            return texts.interval(interval, unit)
        case .boolean(let value): return texts.yesNo(value)
        case .choices(let ids):
            let names = ids.map { id in
                subject.flatMap { subject in
                    subject.attribute.map { texts.choice(id, $0, of: subject.element.kind) }
                } ?? id
            }
            return names.joined(separator: " \(texts(.reportOr)) ")
        }
    }

    /// The day of a number, nil for an infinity.
    static func day(_ number: Rational) -> String? {
        number.isFinite && number.denominator == 1
            ? CalendarDay(sinceEpoch: number.numerator).description : nil
    }
}
