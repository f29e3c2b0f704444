import PrecinctModel
import Wording

/// The columns in which an observation's statement is kept, in canonical text.
struct ObservationRow {
    let element: String
    let statement: String
    private(set) var attribute: String?
    private(set) var valueType: String?
    private(set) var value: String?
    private(set) var unit: String?
    private(set) var tolerance: String?
    private(set) var entered: String?

    /// Spells out an observation.
    init(_ observation: Observation) throws(Problem) {
        var element = observation.element.id
        switch observation.statement {
        case .value(let attribute, let observed):
            statement = "value"
            self.attribute = attribute
            value = observed.text
            switch observed {
            case .number(let quantity):
                guard quantity.value.isFinite, quantity.tolerance?.isFinite != false else {
                    throw Problem(
                        .registryObservationInvalid,
                        ["element": observation.element.description, "detail": quantity.value.decimalText()])
                }
                valueType = "number"
                value = quantity.value.exactText
                unit = quantity.unit.rawValue
                tolerance = quantity.tolerance?.exactText
                entered = quantity.text
            case .boolean: valueType = "boolean"
            case .choice: valueType = "choice"
            case .date: valueType = "date"
            case .text: valueType = "text"
            }
        case .present(let isThere): statement = isThere ? "present" : "absent"
        case .parent(let parent):
            statement = "parent"
            value = "\(parent.kind)/\(parent.id)"
        case .none, .complete:
            statement = observation.statement == .none ? "none" : "complete"
            element = "*"
        }
        self.element = element
    }
}

extension Rational {
    /// The fraction as `n/d` in lowest terms.
    var exactText: String { "\(numerator)/\(denominator)" }

    /// Reads `n/d`; nil when it is not one.
    init?(exact text: String) {
        guard let slash = text.firstIndex(of: "/"), let numerator = Int64(text[..<slash]),
            let denominator = Int64(text[text.index(after: slash)...])
        else { return nil }
        self.init(numerator, over: denominator)
    }
}
