import Foundation
import PrecinctModel
import Wording

extension MappedRecords {
    /// The facts of a record; what is wrong with one is added to the problems.
    ///
    /// A document's fields are there or not row by row, so that only a row that holds something needs a date.
    func observations(_ shape: BoundShape, _ record: Record, _ problems: inout [Problem]) -> [Observation] {
        let found = observations(shape, record, observedAt ?? settings.now, &problems)
        if observedAt != nil || found.isEmpty { return found }
        problems.append(Problem(.mappingDate, at: record.place()))
        return []
    }

    private func observations(
        _ shape: BoundShape, _ record: Record, _ observedAt: Instant, _ problems: inout [Problem]
    ) -> [Observation] {
        var found: [Observation] = []
        found.reserveCapacity(shape.facts.count + 2)
        for fact in shape.facts {
            do throws(Problem) {
                guard let reading = try fact.cell.reading(record), let text = reading.text else { continue }
                found.append(
                    Observation(
                        element: fact.rule.element, statement: try statement(text, fact, record),
                        method: fact.method, observedAt: observedAt, observer: observer,
                        sourceText: reading.source == text ? nil : reading.source))
            } catch {
                problems.append(error)
            }
        }
        do {
            found += try location(shape, record, observedAt)
        } catch {
            problems.append(error)
        }
        return found
    }

    private func statement(_ text: String, _ fact: BoundShape.Fact, _ record: Record) throws(Problem)
        -> Observation.Statement
    {
        switch fact.rule.target {
        case .value(let attribute, let kind):
            return .value(attribute: attribute.id, try value(text, attribute, kind, fact.cell, record))
        case .presence:
            if let isThere = ["present": true, "absent": false][text] { return .present(isThere) }
            throw word(text, ["present", "absent"], fact.cell, record)
        case .list:
            if let statement = ["none": Observation.Statement.none, "complete": .complete][text] {
                return statement
            }
            throw word(text, ["none", "complete"], fact.cell, record)
        }
    }

    private func word(_ text: String, _ words: [String], _ cell: BoundCell, _ record: Record) -> Problem {
        Problem(
            .mappingValue, ["text": text, "words": words.joined(separator: ", ")],
            at: record.place(of: cell.field))
    }

    private func value(
        _ text: String, _ attribute: Attribute, _ kind: ElementKind, _ cell: BoundCell, _ record: Record
    ) throws(Problem) -> ObservedValue {
        var text = text
        switch attribute.type {
        case .number, .integer: if cell.rule.hasDecimalComma { text = text.replacing(",", with: ".") }
        case .boolean, .choice, .date, .text: break
        }
        if let unit = cell.rule.unit, text.last?.isNumber ?? false { text += " \(unit)" }
        do {
            return try ObservedValue(parsing: text, as: attribute, of: kind)
        } catch {
            throw Problem(error.message.key, error.message.arguments, at: record.place(of: cell.field))
        }
    }

    /// Where the building stands, as two facts in degrees.
    private func location(_ shape: BoundShape, _ record: Record, _ observedAt: Instant) throws(Problem)
        -> [Observation]
    {
        guard let rule = shape.location else { return [] }
        let given = (north: try rule.latitude.text(record), east: try rule.longitude.text(record))
        guard given.north != nil || given.east != nil else { return [] }
        guard let north = given.north, let east = given.east else {
            let half = "\(given.north ?? ""), \(given.east ?? "")"
            throw Problem(.mappingCoordinate, ["text": half], at: record.place(of: rule.latitude.field))
        }
        func number(_ text: String, _ cell: BoundCell) throws(Problem) -> Double {
            let plain = cell.rule.hasDecimalComma ? text.replacing(",", with: ".") : text
            if let number = Double(plain), number.isFinite { return number }
            throw Problem(.mappingCoordinate, ["text": text], at: record.place(of: cell.field))
        }
        let read = (try number(east, rule.longitude), try number(north, rule.latitude))
        guard let degrees = rule.frame.degrees(east: read.0, north: read.1) else {
            throw Problem(
                .mappingCoordinate, ["text": "\(north), \(east)"], at: record.place(of: rule.latitude.field))
        }
        let isPlain = rule.frame == .wgs84
        var found: [Observation] = []
        for (attribute, degrees, text, cell) in [
            ("latitude", degrees.latitude, north, rule.latitude),
            ("longitude", degrees.longitude, east, rule.longitude),
        ] {
            guard let kind = settings.vocabulary.kind("premises"), let slot = kind.slot(of: attribute) else {
                continue
            }
            // Seven decimals are a centimetre; more would not fit an exact number and mean nothing.
            let shown = isPlain ? plainDegrees(text, cell) : String(format: "%.7f", degrees)
            let value = try value(shown, kind.attributes[slot], kind, cell, record)
            found.append(
                Observation(
                    element: ElementReference(single: "premises"),
                    statement: .value(attribute: attribute, value), method: mapping.method,
                    observedAt: observedAt, observer: observer, sourceText: shown == text ? nil : text))
        }
        return found
    }

    /// Degrees as the file gives them, cut to nine decimals.
    private func plainDegrees(_ text: String, _ cell: BoundCell) -> String {
        let plain = cell.rule.hasDecimalComma ? text.replacing(",", with: ".") : text
        guard let point = plain.firstIndex(of: "."), !plain.contains(where: { "eE".contains($0) }) else {
            return String(format: "%.9f", Double(plain) ?? 0)
        }
        let decimals = plain[plain.index(after: point)...]
        return decimals.count <= 9 ? plain : String(format: "%.9f", Double(plain) ?? 0)
    }
}
