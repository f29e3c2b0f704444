import PrecinctModel
import Wording

extension ChecklistReader {
    /// Takes the value of an attribute, with the method and the instrument that go with its type.
    func take(
        _ text: String, as attribute: Attribute, of kind: ElementKind, _ row: Row,
        into observation: inout Observation, _ answer: inout ChecklistForm.Answer
    ) throws(Problem) {
        let value = try value(text, as: attribute, of: kind, row)
        observation.statement = .value(attribute: attribute.id, value)
        switch attribute.type {
        case .boolean, .choice: observation.method = .seen
        case .integer: observation.method = attribute.needsMeasurement ? .measured : .document
        case .date, .text: observation.method = attribute.needsMeasurement ? .seen : .document
        case .number:
            observation.instrument = try instrument(for: attribute, row, &answer)
            let isReadOff = attribute.needsMeasurement && attribute.tolerances.isEmpty
            if observation.instrument != nil || value.hasTolerance || isReadOff {
                observation.method = .measured
            } else {
                observation.method = attribute.needsMeasurement ? .seen : .document
            }
            // A number by eye is an estimate, which no rule takes for a measurement.
            if observation.method == .seen, cell(.method, row) == nil {
                answer.remarks.append(Message(.checklistEstimate, ["fact": answer.fact]))
            }
        }
        if let doubt = implausibility(value, attribute, answer.fact) { answer.remarks.append(doubt) }
    }

    private func value(_ text: String, as attribute: Attribute, of kind: ElementKind, _ row: Row)
        throws(Problem) -> ObservedValue
    {
        let parsed: String
        switch attribute.type {
        case .boolean:
            guard let answer = words.yesNo(text) else {
                throw Problem(.checklistYesNo, ["text": text], at: place(row, .value))
            }
            return .boolean(answer)
        case .choice: parsed = words.choice(text, attribute, of: kind) ?? text
        case .date: parsed = CalendarDay(written: text)?.description ?? text
        case .text: parsed = text
        case .number, .integer: parsed = number(text, attribute, row)
        }
        let value = try located(row, .value) { () throws(Problem) in
            try ObservedValue(parsing: parsed, as: attribute, of: kind)
        }
        guard let given = cell(.tolerance, row) else { return value }
        guard case .number(let quantity) = value, case .number = attribute.type else {
            throw Problem(.checklistToleranceOfNothing, at: place(row, .tolerance))
        }
        return .number(try quantity.with(tolerance: given, at: place(row, .tolerance)))
    }

    /// A bare number in the unit of its row, should somebody have changed that.
    private func number(_ text: String, _ attribute: Attribute, _ row: Row) -> String {
        guard let unit = cell(.unit, row), unit != attribute.unit.rawValue,
            Unit(spelling: unit) != attribute.unit, text.last?.isNumber == true, !text.contains(":")
        else { return text }
        return "\(text) \(unit)"
    }

    /// The instrument of a row, else the one of the inspection that can measure such a thing.
    private func instrument(
        for attribute: Attribute, _ row: Row, _ answer: inout ChecklistForm.Answer
    ) throws(Problem) -> String? {
        let known = attribute.tolerances.keys.sorted()
        guard let given = cell(.instrument, row) else {
            return circumstances.instruments.lazy.compactMap { words.instrument($0, among: known) }.first
        }
        if let id = words.instrument(given, among: known) { return id }
        let all = Set(settings.vocabulary.kinds.flatMap(\.attributes).flatMap(\.tolerances.keys)).sorted()
        let id = words.instrument(given, among: all)
        if id == nil, let near = words.nearestInstrument(given, among: all) {
            throw Problem(.checklistInstrument, ["text": given, "near": near], at: place(row, .instrument))
        }
        if cell(.tolerance, row) == nil {
            answer.remarks.append(Message(.checklistNoTolerance, ["fact": answer.fact, "text": given]))
        }
        return id ?? given
    }

    private func implausibility(_ value: ObservedValue, _ attribute: Attribute, _ fact: String) -> Message? {
        guard case .number(let quantity) = value, let range = attribute.plausible,
            !range.overlaps(Interval(quantity.value))
        else { return nil }
        return Message(
            .checklistImplausible,
            [
                "fact": fact, "value": quantity.text, "low": range.low.text(in: attribute.unit),
                "high": range.high.text(in: attribute.unit),
            ])
    }
}

extension ObservedValue {
    /// Whether it is a number with a tolerance of its own.
    fileprivate var hasTolerance: Bool {
        if case .number(let quantity) = self { quantity.tolerance != nil } else { false }
    }
}

extension Quantity {
    /// The amount with a tolerance written apart from it: `3`, `±3`, `0,1 %`.
    fileprivate func with(tolerance text: String, at place: Place) throws(Problem) -> Quantity {
        guard tolerance == nil else { throw Problem(.checklistToleranceTwice, ["text": text], at: place) }
        var digits = text[...]
        for sign in ["±", "+/-", "+-"] where digits.hasPrefix(sign) { digits = digits.dropFirst(sign.count) }
        let spread: Quantity
        do {
            spread = try Quantity(parsing: String(digits), unit: unit)
        } catch {
            throw Problem(.checklistTolerance, ["text": text], at: place)
        }
        guard spread.unit.dimension == unit.dimension, spread.value >= .zero, spread.tolerance == nil else {
            throw Problem(.checklistTolerance, ["text": text], at: place)
        }
        return Quantity(
            value: value, unit: unit, tolerance: spread.value,
            text: "\(self.text) ± \(String(digits).trimmed)")
    }
}
