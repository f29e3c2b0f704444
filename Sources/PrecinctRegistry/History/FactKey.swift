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
            let type = kind?.slot(of: attribute).flatMap { kind?.attributes[$0].type }
            switch type {
            case .boolean, .choice: isYesNo = true
            default: isYesNo = false
            }
        case .parent: (aspect, isYesNo) = ("of", true)
        case .present, .none, .complete: (aspect, isYesNo) = ("", true)
        }
    }
}

/// The order in which observations of one fact displace each other: the newest of the highest rank is current.
struct Precedence: Comparable {
    let rank: Int
    private let observedAt: Instant
    private let sequence: Int64

    init(_ observation: Observation, isYesNo: Bool) {
        rank = observation.method.rank(forYesNo: isYesNo)
        observedAt = observation.observedAt
        sequence = observation.sequence
    }

    static func < (left: Precedence, right: Precedence) -> Bool {
        (left.rank, left.observedAt, left.sequence) < (right.rank, right.observedAt, right.sequence)
    }
}
