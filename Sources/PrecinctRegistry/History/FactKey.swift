import PrecinctModel

/// Which observations are about the same fact of one owner.
struct FactKey: Hashable {
    let element: ElementReference
    /// The attribute, `of` for the parent, empty for presence and for the list of a kind.
    let aspect: String
    /// Whether what was seen ranks with what was measured.
    let isYesNo: Bool

    init(_ observation: Observation, _ vocabulary: Vocabulary) {
        element = observation.element
        switch observation.statement {
        case .value(let attribute, _):
            aspect = attribute
            let kind = vocabulary.kind(element.kind)
            isYesNo = kind?.slot(of: attribute).flatMap { kind?.attributes[$0].type.isYesNo } ?? false
        case .parent: (aspect, isYesNo) = ("of", true)
        case .present, .none, .complete: (aspect, isYesNo) = ("", true)
        }
    }
}
