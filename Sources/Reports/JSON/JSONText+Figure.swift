import AccessAudit
import PrecinctModel

extension JSONText {
    /// Writes a figure; null where nothing is known of it.
    mutating func write(_ key: String, _ figure: FindingDetail.Figure?, _ wording: FindingWording) {
        guard let figure, let words = wording.known(figure) else { return write(key, String?.none) }
        openObject(key)
        switch figure.value {
        case .number(let interval, let unit):
            if words.isDate {
                writeEnds(interval) { json, key, end in json.write(key, FigureWording.day(end)) }
                write("unit", "date")
            } else {
                writeEnds(interval) { json, key, end in json.write(key, end.shown(in: unit)) }
                write("unit", unit == .one ? nil : unit.rawValue)
            }
        case .boolean(let value):
            write("value", value)
            write("unit", String?.none)
        case .choices(let ids):
            write("value", ids.count == 1 ? ids.first : nil)
            write("values", ids)
            write("unit", String?.none)
        }
        write("comparison", figure.comparison?.rawValue)
        write("text", wording.figure(figure))
        closeObject()
    }

    private mutating func writeEnds(_ interval: Interval, _ write: (inout JSONText, String, Rational) -> Void)
    {
        if interval.isPoint {
            write(&self, "value", interval.low)
        } else {
            write(&self, "low", interval.low)
            write(&self, "high", interval.high)
        }
    }
}
