import GRDB
import PrecinctModel
import Wording

/// Reads observations back from their rows.
struct ObservationDecoder {
    /// How many columns it reads.
    static let columnCount = 18
    /// The columns it reads, in its order.
    static let columns = """
        sequence, kind, element, statement, attribute, valueType, value, unit, tolerance, entered, method,
        observedAt, observer, instrument, inspection, reason, evidence, sourceText
        """

    /// The observation of a row that starts with `columns`.
    ///
    /// - Throws: `DatabaseError` (SQLITE_CORRUPT) for a row no writer of ours has written.
    static func observation(_ row: Row) throws -> Observation {
        let sequence: Int64 = row[0]
        let kind: String = row[1]
        guard let method = ObservationMethod(rawValue: row[10]) else { throw damage(sequence) }
        return Observation(
            element: ElementReference(kind: kind, id: row[2]), statement: try statement(row), method: method,
            observedAt: Instant(seconds: row[11]), observer: row[12], instrument: row[13],
            inspection: row[14],
            reason: row[15], evidence: try JSONList.decode(row[16]), sourceText: row[17], sequence: sequence)
    }

    private static func statement(_ row: Row) throws -> Observation.Statement {
        let name: String = row[3]
        switch name {
        case "value": return .value(attribute: row[4] ?? "", try value(row))
        case "present": return .present(true)
        case "absent": return .present(false)
        case "none": return .none
        case "complete": return .complete
        default:
            let parts = (row[6] as String? ?? "").split(separator: "/", maxSplits: 1).map(String.init)
            guard name == "parent", parts.count == 2 else { throw damage(row[0]) }
            return .parent(ElementReference(kind: parts[0], id: parts[1]))
        }
    }

    private static func value(_ row: Row) throws -> ObservedValue {
        let text: String = row[6] ?? ""
        let type: String = row[5] ?? ""
        switch type {
        case "number":
            let tolerance: String? = row[8]
            guard let value = Rational(exact: text),
                let unit = (row[7] as String?).flatMap(Unit.init(rawValue:)),
                let entered: String = row[9],
                tolerance == nil || tolerance.flatMap(Rational.init(exact:)) != nil
            else { throw damage(row[0]) }
            return .number(
                Quantity(
                    value: value, unit: unit, tolerance: tolerance.flatMap(Rational.init(exact:)),
                    text: entered))
        case "boolean": return .boolean(text == "true")
        case "choice": return .choice(text)
        case "date":
            guard let day = CalendarDay(iso: text) else { throw damage(row[0]) }
            return .date(day)
        case "text": return .text(text)
        default: throw damage(row[0])
        }
    }

    private static func damage(_ sequence: Int64) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: "observation \(sequence)")
    }
}
