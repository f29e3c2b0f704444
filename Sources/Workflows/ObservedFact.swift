import PrecinctModel
import Wording

/// A fact as typed on a command line: `ramp/main.slope=9.5%`, or `lift/1=absent` and `ramp/main=present`.
struct ObservedFact {
    let element: ElementReference
    let statement: Observation.Statement
    /// What to say if the number is outside the attribute's plausible range.
    let implausibility: Message?

    init(parsing text: String, in vocabulary: Vocabulary) throws(Problem) {
        guard let equals = text.firstIndex(of: "=") else {
            throw Problem(.observeForm, ["text": text], kind: .usage)
        }
        let subject = String(text[..<equals])
        let value = String(text[text.index(after: equals)...])
        if value == "present" || value == "absent", !subject.contains(".") {
            element = try ElementReference(parsing: subject, in: vocabulary)
            statement = .present(value == "present")
            implausibility = nil
            return
        }
        guard let point = subject.lastIndex(of: ".") else {
            throw Problem(.observeForm, ["text": text], kind: .usage)
        }
        element = try ElementReference(parsing: String(subject[..<point]), in: vocabulary)
        let name = String(subject[subject.index(after: point)...])
        if name == "of" {
            statement = .parent(try ElementReference(parsing: value, in: vocabulary))
            implausibility = nil
            return
        }
        guard let kind = vocabulary.kind(element.kind) else {
            throw .unknownKind(element.kind, in: vocabulary)
        }
        guard let slot = kind.slot(of: name) else { throw .unknownAttribute(name, of: kind) }
        let attribute = kind.attributes[slot]
        let parsed = try ObservedValue(parsing: value, as: attribute, of: kind)
        statement = .value(attribute: name, parsed)
        implausibility = ObservedFact.implausibility(parsed, attribute, "\(element).\(name)")
    }

    private static func implausibility(_ value: ObservedValue, _ attribute: Attribute, _ name: String)
        -> Message?
    {
        guard case .number(let quantity) = value, let range = attribute.plausible,
            !range.overlaps(Interval(quantity.value))
        else { return nil }
        return Message(
            .observeImplausible,
            [
                "fact": name, "value": quantity.text, "low": range.low.text(in: attribute.unit),
                "high": range.high.text(in: attribute.unit),
            ])
    }
}
