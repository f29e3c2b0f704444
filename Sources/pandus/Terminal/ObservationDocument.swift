import PrecinctModel

/// An observation as JSON.
struct ObservationDocument: Encodable {
    let sequence: Int64
    let fact: String
    let value: String
    let method: String
    let observedAt: String
    let observer: String
    let instrument: String?
    let inspection: String?
    let reason: String?
    let evidence: [String]
    let sourceText: String?

    init(_ observation: Observation) {
        sequence = observation.sequence
        (fact, value) = observation.factAndValue
        method = observation.method.rawValue
        observedAt = observation.observedAt.description
        observer = observation.observer
        instrument = observation.instrument
        inspection = observation.inspection
        reason = observation.reason
        evidence = observation.evidence
        sourceText = observation.sourceText
    }
}

extension Observation {
    /// What it is about and what it says of it, in the words of `observe`.
    var factAndValue: (fact: String, value: String) {
        switch statement {
        case .value(let attribute, let value): ("\(element).\(attribute)", value.text)
        case .present(let isThere): (element.description, isThere ? "present" : "absent")
        case .parent(let parent): ("\(element).of", parent.description)
        case .none: (element.kind, "none")
        case .complete: (element.kind, "complete")
        }
    }
}
