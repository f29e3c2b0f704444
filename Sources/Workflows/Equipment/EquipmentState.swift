public import PrecinctModel
import PrecinctRegistry
import Wording

/// What somebody says of a thing, and how it came to be known.
public struct EquipmentState: Sendable {
    /// Its inventory number.
    public var inventoryNumber: String?
    /// Its condition, by the vocabulary's id.
    public var condition: String?
    /// What is wrong with it.
    public var faultReason: String?
    /// The day on which it is to be mended.
    public var repairDueOn: String?
    /// How many pieces there are.
    public var quantity: String?
    /// Who answers for it.
    public var custodian: String?
    /// How it came to be known.
    public var method: ObservationMethod
    /// When; nil means now.
    public var observedAt: String?
    /// Who observed; nil means the actor.
    public var observer: String?
    /// During which visit.
    public var inspection: String?
    /// What proves it.
    public var evidence: [String] = []

    /// Says nothing yet.
    public init(method: ObservationMethod) {
        self.method = method
    }

    /// The facts by attribute, as typed.
    private var facts: [(attribute: String, text: String)] {
        let given: [(String, String?)] = [
            ("inventoryNumber", inventoryNumber), ("condition", condition), ("faultReason", faultReason),
            ("repairDueOn", repairDueOn), ("quantity", quantity), ("custodian", custodian),
        ]
        return given.compactMap { attribute, text in text.map { (attribute, $0) } }
    }

    /// Whether nothing is said.
    var isEmpty: Bool { facts.isEmpty }

    /// The observations of an element.
    ///
    /// - Parameter earlier: what is known of it, to tell a second statement of one moment from a contradiction.
    /// - Throws: `Problem` for a value that does not fit its attribute, a moment that is none or lies ahead.
    func observations(
        of element: ElementReference, kind: ElementKind, earlier: EquipmentItem?, surroundings: Surroundings,
        localTime: LocalTime
    ) throws -> [Observation] {
        var at = surroundings.now
        if let text = observedAt {
            guard let moment = localTime.instant(text) else {
                throw Problem(.requestDate, ["text": text], kind: .usage)
            }
            guard moment <= surroundings.now else { throw Problem(.dossierFuture, ["text": text]) }
            at = moment
        }
        var result: [Observation] = []
        for (attribute, text) in facts {
            guard let slot = kind.slot(of: attribute) else {
                throw Problem.unknownAttribute(attribute, of: kind)
            }
            let value = try ObservedValue(parsing: text, as: kind.attributes[slot], of: kind)
            let isSecond =
                inspection == nil && earlier?.element.facts[slot].observation?.observedAt == at
            result.append(
                Observation(
                    element: element, statement: .value(attribute: attribute, value),
                    method: method(of: kind.attributes[slot]), observedAt: at,
                    observer: observer ?? surroundings.actor, inspection: inspection,
                    reason: isSecond ? "equipment set" : nil, evidence: evidence))
        }
        return result
    }

    /// Who saw things on the spot and says how many has counted them.
    private func method(of attribute: Attribute) -> ObservationMethod {
        attribute.type == .integer && method == .seen ? .measured : method
    }
}
